// Long documents in each format: LibreOffice makes the office files of flat OpenDocument texts, rhwp the HWP; the others are written here.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hangulPapers } from './hangul-paper.js';
import { flatSheet, flatSlides, flatText, markdown, pagesOf, plainText } from './paper.js';

/** Cost of a process: milliseconds of processor and wall clock, and MB of its largest part. */
export type Cost = { readonly cpu: number; readonly wall: number; readonly memory: number };

/** Runs a command under `time`. @returns its cost, or undefined where it is not installed or fails */
export const costOf = (command: readonly string[], cwd?: string): Cost | undefined => {
  const begun = performance.now();
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', ...command], {
    timeout: 240_000,
    encoding: 'utf8',
    cwd,
  });
  const wall = performance.now() - begun;
  const [user, system, kilobytes] = (stderr ?? '').trimEnd().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  if (status !== 0 || user === undefined || system === undefined || kilobytes === undefined) return undefined;
  return { cpu: (user + system) * 1000, wall, memory: kilobytes / 1024 };
};

/** LibreOffice's conversion of a file, with a profile of its own. */
export const convert = (folder: string, file: string, to: string, out: string): Cost | undefined =>
  costOf([
    'soffice',
    '--headless',
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--convert-to',
    to,
    '--outdir',
    out,
    file,
  ]);

/** Writes a document of so many pages in each format into a folder. @returns their paths */
export const makeDocuments = (folder: string, count: number): readonly string[] => {
  mkdirSync(folder, { recursive: true });
  const pages = pagesOf(count);
  const place = (name: string): string => join(folder, name);
  const { hwpx, hwp } = hangulPapers(pages);
  writeFileSync(place('paper.txt'), plainText(pages));
  writeFileSync(place('paper.md'), markdown(pages));
  writeFileSync(place('paper.hwpx'), hwpx);
  writeFileSync(place('paper.hwp'), hwp);
  const sources = [
    ['paper.fodt', flatText(pages), ['docx', 'odt', 'html', 'rtf', 'pdf']],
    ['paper.fods', flatSheet(pages), ['xlsx']],
    ['paper.fodp', flatSlides(pages), ['pptx']],
  ] as const;
  const made = sources.flatMap(([name, source, formats]) => {
    writeFileSync(place(name), source);
    return formats.filter((format) => convert(folder, place(name), format, folder) !== undefined);
  });
  return ['txt', 'md', 'hwpx', 'hwp', ...made].map((format) => place(`paper.${format}`));
};
