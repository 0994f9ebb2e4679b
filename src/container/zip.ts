// Zip archives of text files made anew.

import { zipSync } from 'fflate';

const utf8 = new TextEncoder();

/** Packs files, in the order given; names are paths with `/`, contents become UTF-8. The same files, the same bytes. */
export const writeZip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, utf8.encode(content)])), {
    // Half the time of the usual 6, for a fifth more bytes.
    level: 3,
    // The earliest date that zip knows, in the local time that it keeps.
    mtime: new Date(1980, 0, 1),
    os: 0,
  });
