// Documents of 300 pages read and written back in each format: time, MB/s of the file, memory of a process of its own; beside it
// LibreOffice reads the file and writes it in the same format. Last the first frame of the DOCX in a terminal.
//
// PAGES=300 npm run bench -- documents. Needs `npm run build`, `script` (util-linux) and, for the office formats, LibreOffice.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { chooseFormat } from '../../src/document/choose-format.js';
import { formats } from '../../src/document/formats.js';
import { segmentDocument } from '../../src/document/segment-document.js';
import { isLang, otherLang } from '../../src/model/language.js';
import { convert, makeDocuments } from './documents/make-documents.js';
import { inTerminal } from './tui/pseudo-terminal.js';

const rounds = Number(process.env.ROUNDS ?? 3);
const pages = Number(process.env.PAGES ?? 300);

type Measured = {
  readonly segments: number;
  readonly letters: number;
  readonly read: number;
  readonly write: number;
  readonly memory: number;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const timed = async <T>(work: () => Promise<T>): Promise<readonly [time: number, result: T]> => {
  const begun = performance.now();
  const result = await work();
  return [performance.now() - begun, result];
};

/** One file in this process: the first round counts the loading of the format, so that a median leaves it out. */
const measure = async (path: string): Promise<Measured> => {
  const bytes = Uint8Array.from(readFileSync(path));
  const name = basename(path);
  const reads: number[] = [];
  const writes: number[] = [];
  let segments = 0;
  let letters = 0;
  for (let round = 0; round < rounds; round += 1) {
    const [read, document] = await timed(() => segmentDocument(formats, bytes, name));
    reads.push(read);
    segments = document.segments.length;
    letters = document.text.length;
    const { write } = await chooseFormat(formats, bytes, name).load();
    if (write === undefined) continue;
    const from = isLang(document.lang) ? document.lang : 'ko';
    const targets = document.segments.map(({ start, end, text }) => ({
      start,
      end,
      target: { text: `「${text}」`, codes: [] },
    }));
    const [took] = await timed(async () =>
      write(bytes, { from, to: otherLang(from), text: document.text, targets }),
    );
    writes.push(took);
  }
  const memory = process.resourceUsage().maxRSS / 1024;
  return { segments, letters, read: median(reads), write: median(writes), memory };
};

const inOwnProcess = (path: string): Measured => {
  const { stdout, stderr } = spawnSync(process.execPath, [process.argv[1] ?? '', '--measure', path], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
};

const firstFrame = async (path: string, folder: string): Promise<number> => {
  const env = { KORYU_DB: join(folder, 'koryu.db') };
  const frames: number[] = [];
  // The first round makes the database; each one after it is a file that the database does not know.
  for (let round = 0; round <= rounds; round += 1) {
    const begun = performance.now();
    const terminal = inTerminal(
      [process.execPath, 'dist/main.js', path, '--lang', 'ko'],
      { columns: 120, rows: 40 },
      env,
    );
    await terminal.press('', 60_000);
    if (round > 0) frames.push(performance.now() - begun);
    await terminal.settle(500);
    terminal.close();
    spawnSync(process.execPath, ['dist/main.js', 'document', 'remove', '1', '--yes'], {
      env: { ...process.env, ...env },
    });
  }
  return median(frames);
};

const main = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'koryu-bench-documents-'));
  try {
    const paths = makeDocuments(folder, pages);
    const out = join(folder, 'out');
    mkdirSync(out);
    const rows = paths.map((path) => {
      const format = extname(path).slice(1);
      const megabytes = statSync(path).size / 1e6;
      const { segments, letters, read, write, memory } = inOwnProcess(path);
      const isOffice = !['txt', 'md', 'hwpx', 'pdf'].includes(format);
      const office = isOffice ? convert(folder, path, format, out) : undefined;
      return {
        format,
        MB: megabytes.toFixed(2),
        segments,
        'letters/ms': Math.round(letters / read),
        'read ms': Math.round(read),
        'MB/s': (megabytes / (read / 1000)).toFixed(1),
        'write ms': Number.isNaN(write) ? '–' : Math.round(write),
        'memory MB': Math.round(memory),
        'LibreOffice ms': office === undefined ? '–' : Math.round(office),
      };
    });
    console.table(rows);
    const docx = paths.find((path) => path.endsWith('.docx')) ?? paths[0] ?? '';
    console.log(`first frame of ${basename(docx)}: ${Math.round(await firstFrame(docx, folder))} ms`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const [flag, path] = process.argv.slice(2);
if (flag === '--measure' && path !== undefined) console.log(JSON.stringify(await measure(path)));
else await main();
