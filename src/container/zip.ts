// Writes zip archives of text files.

import { zipSync } from 'fflate';

const utf8 = new TextEncoder();

/** Packs files in the given order; names are paths with `/`, contents become UTF-8. Equal files give equal bytes. */
export const writeZip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, utf8.encode(content)])), {
    // Takes half the time of the default 6 and gives a fifth more bytes.
    level: 3,
    // The earliest date in a zip file, which stores local time.
    mtime: new Date(1980, 0, 1),
    os: 0,
  });
