// Documents of 300 pages read and written back in each format: processor time, MB/s, memory of a process of its own; beside it
// LibreOffice, which reads the file and writes it in the same format, and packages of npm that read it. Last the first frame in a terminal.
//
// PAGES=300 ROUNDS=3 npm run bench -- documents [FORMAT...]. Needs `npm run build`, `script` and `time`, LibreOffice, and npm for the packages.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { openArchive } from '../../src/container/archive.js';
import { chooseFormat } from '../../src/document/choose-format.js';
import { formats } from '../../src/document/formats.js';
import { segmentDocument } from '../../src/document/segment-document.js';
import { isLang, otherLang } from '../../src/model/language.js';
import { firstFrame } from './documents/first-frame.js';
import { convert, makeDocuments } from './documents/make-documents.js';
import { measurePeer, peersOf } from './documents/peers.js';

const rounds = Number(process.env.ROUNDS ?? 3);
const pages = Number(process.env.PAGES ?? 300);

type Measured = {
  readonly segments: number;
  /** Milliseconds of the processor: the first reading, which also loads the format, a later one, and a writing. */
  readonly first: number;
  readonly read: number;
  readonly write: number | undefined;
  readonly memory: number;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

// The processor's time, because other work of the machine stretches the clock's.
const timed = async <T>(work: () => Promise<T>): Promise<readonly [time: number, result: T]> => {
  const begun = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(begun);
  return [(user + system) / 1000, result];
};

/** One file in this process. */
const measure = async (path: string): Promise<Measured> => {
  const bytes = Uint8Array.from(readFileSync(path));
  const name = basename(path);
  const reads: number[] = [];
  const writes: number[] = [];
  let segments = 0;
  for (let round = 0; round < rounds; round += 1) {
    const [read, document] = await timed(() => segmentDocument(formats, bytes, name));
    reads.push(read);
    segments = document.segments.length;
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
  const [first = Number.NaN, ...later] = reads;
  const write = writes.length === 0 ? undefined : median(writes.slice(1));
  return { segments, first, read: median(later), write, memory };
};

const refused = {
  segments: 'refused',
  first: undefined,
  read: undefined,
  write: undefined,
  memory: undefined,
};

/** Measures a file in a process of its own; undefined if it is refused. */
const inOwnProcess = (path: string): Measured | undefined => {
  const { stdout, stderr } = spawnSync(process.execPath, [process.argv[1] ?? '', '--measure', path], {
    encoding: 'utf8',
  });
  if (stdout === '') {
    console.log(`${basename(path)}: ${/Problem: (.*)/.exec(stderr)?.[1] ?? stderr}`);
    return undefined;
  }
  return JSON.parse(stdout);
};

/** Bytes of the text files in an archive; of a file that is none, its own. */
const unpacked = (path: string): number => {
  const bytes = Uint8Array.from(readFileSync(path));
  if (!/\.(?:docx|pptx|xlsx|odt|hwpx)$/.test(path)) return bytes.length;
  const archive = openArchive(bytes);
  return archive.names
    .filter((name) => name.endsWith('.xml'))
    .reduce((sum, name) => sum + (archive.read(name)?.length ?? 0), 0);
};

const round = (value: number | undefined): string => (value === undefined ? '–' : String(Math.round(value)));

const refusedFrame = { cpu: undefined, wall: undefined };

const withoutOffice = ['txt', 'md', 'hwpx', 'hwp', 'pdf'];

const rowOf = (path: string, folder: string, out: string) => {
  const format = extname(path).slice(1);
  const megabytes = unpacked(path) / 1e6;
  const measured = inOwnProcess(path);
  const { segments, first, read, write, memory } = measured ?? refused;
  const office = withoutOffice.includes(format) ? undefined : convert(folder, path, format, out);
  const peers = peersOf(format).map((peer) => {
    const cost = measurePeer(peer, path);
    return cost === undefined
      ? `${peer.name} fails`
      : `${peer.name} ${round(cost.cpu)} ms ${round(cost.memory)} MB`;
  });
  return {
    format,
    'file kB': round(statSync(path).size / 1e3),
    'text MB': megabytes.toFixed(1),
    segments,
    'first read': round(first),
    read: round(read),
    'MB/s': read === undefined ? '–' : (megabytes / (read / 1000)).toFixed(1),
    write: round(write),
    'memory MB': round(memory),
    LibreOffice: office === undefined ? '–' : `${round(office.cpu)} ms ${round(office.memory)} MB`,
    'npm packages (start and read)': peers.join('; ') || '–',
  };
};

const main = async (wanted: readonly string[]): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'koryu-bench-documents-'));
  try {
    const paths = makeDocuments(folder, pages).filter(
      (path) => wanted.length === 0 || wanted.includes(extname(path).slice(1)),
    );
    const out = join(folder, 'out');
    mkdirSync(out);
    const rows = paths.map((path) => rowOf(path, folder, out));
    console.log(`${pages} pages; times are milliseconds of the processor`);
    console.table(rows);
    console.log('First frame of an unknown document, the program started anew:');
    const frames: Record<string, { readonly cpu: string; readonly wall: string }> = {};
    for (const path of paths) {
      const { cpu, wall } = await firstFrame(path, folder, rounds).catch(() => refusedFrame);
      frames[basename(path)] = { cpu: round(cpu), wall: round(wall) };
    }
    console.table(frames);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const [flag, path = ''] = process.argv.slice(2);
if (flag === '--measure') console.log(JSON.stringify(await measure(path)));
else await main(process.argv.slice(2));
