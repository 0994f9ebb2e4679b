// `npm run fuzz -- --minutes N`: changed bytes and changed structure for every reader, importer and file of our own.
//
// Each input goes to the built program in a process of its own, as a user would give it: what counts is how that ends.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const longestMs = 5000;
const argument = (name, usual) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const seconds = argument('--seconds', argument('--minutes', 1) * 60);
const seed = argument('--seed', 1);

// Mulberry32: the same seed, the same inputs.
let state = seed;
const random = (below) => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
};

const folder = mkdtempSync(join(tmpdir(), 'koryu-fuzz-'));
const db = join(folder, 'koryu.db');
const koryu = (argv) =>
  spawnSync(process.execPath, ['--max-old-space-size=500', main, ...argv, '--no-seed'], {
    encoding: 'utf8',
    timeout: longestMs,
    killSignal: 'SIGKILL',
    env: { ...process.env, KORYU_DB: db, XDG_CACHE_HOME: join(folder, 'cache') },
  });
const of = (text) => Buffer.from(text);
const zip = (files) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, of(text)]))));

const tmx =
  '<tmx version="1.4"><header srclang="ko" segtype="sentence" o-tmf="a" adminlang="ko" creationtool="a" creationtoolversion="1" datatype="plaintext"/><body><tu><tuv xml:lang="ko"><seg>지방자치</seg></tuv><tuv xml:lang="ja"><seg>地方自治</seg></tuv></tu></body></tmx>';
const xliff =
  '<xliff version="1.2"><file source-language="ko" target-language="ja" original="a" datatype="plaintext"><body><trans-unit id="1"><source>제1조</source><target>第1条</target></trans-unit></body></file></xliff>';
const word =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>지방자치</w:t></w:r></w:p></w:body></w:document>';

koryu(['term', 'add', '--ko', '지방자치', '--ja', '地方自治']);
/** What is read, from what good file, by which command. */
const targets = [
  { name: 'TXT', file: 'a.txt', good: of('지방자치 1) 제1조\n地方自治\n'), argv: (path) => ['scan', path] },
  { name: 'no extension', file: 'notes', good: of('\ufeff지방자치'), argv: (path) => ['scan', path] },
  {
    name: 'Markdown',
    file: 'a.md',
    good: of('# 제목\n\n- 지방\n  > 자치\n\n|a|b|\n|-|-|\n|1|2|\n'),
    argv: (path) => ['scan', path],
  },
  { name: 'DOCX', file: 'a.docx', good: zip({ 'word/document.xml': word }), argv: (path) => ['scan', path] },
  {
    name: 'TSV pairs',
    file: 'a.tsv',
    good: of('src_lang\tsource\ttarget\nko\t제1조\t第1条\n'),
    argv: (path) => ['check', path],
  },
  { name: 'XLIFF', file: 'a.xlf', good: of(xliff), argv: (path) => ['check', path] },
  { name: 'TMX pairs', file: 'a.tmx', good: of(tmx), argv: (path) => ['check', path] },
  { name: 'TMX memory', file: 'a.tmx', good: of(tmx), argv: (path) => ['memory', 'import', path] },
  ...['csv', 'tsv', 'tbx'].map((format) => ({
    name: `glossary ${format}`,
    file: `a.${format}`,
    good: of(koryu(['glossary', 'export', '--format', format]).stdout),
    argv: (path) => ['glossary', 'import', path],
  })),
  {
    name: 'database',
    file: 'other.db',
    good: readFileSync(db),
    argv: (path) => ['lookup', '지방', '--db', path],
  },
  {
    name: 'backup',
    file: 'old.db',
    good: readFileSync(db),
    argv: (path) => ['restore', path, '--db', `${path}.new`],
  },
];

const pieces = [
  '<',
  '>',
  '&#0;',
  ']]>',
  '"',
  '\0',
  '\ufeff',
  '\u202e',
  '1) ',
  '억',
  '제1조',
  '\t',
  '\n',
  '<p>',
  '> ',
  '![[',
].map(of);
const changes = [
  (bytes) => {
    for (let left = 1 + random(8); left > 0 && bytes.length > 0; left -= 1)
      bytes[random(bytes.length)] = random(256);
    return bytes;
  },
  (bytes) => bytes.subarray(0, random(bytes.length + 1)),
  (bytes) => {
    const at = random(bytes.length + 1);
    const times = 1 << random(10);
    const piece = pieces[random(pieces.length)];
    return Buffer.concat([
      bytes.subarray(0, at),
      ...Array.from({ length: times }, () => piece),
      bytes.subarray(at),
    ]);
  },
  (bytes) => {
    const from = random(bytes.length + 1);
    const piece = bytes.subarray(from, from + random(200));
    const at = random(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), piece, piece, bytes.subarray(at)]);
  },
];

const table = targets.map(({ name }) => ({ name, inputs: 0, crashes: 0, hangs: 0, memory: 0, bugs: 0 }));
const faultOf = ({ error, signal, status, stderr }) => {
  if (error?.code === 'ETIMEDOUT') return 'hangs';
  if (/heap out of memory/.test(stderr)) return 'memory';
  if (status === 70) return 'bugs';
  return signal !== null || ![0, 1, 2].includes(status) ? 'crashes' : undefined;
};
const end = Date.now() + seconds * 1000;
for (let turn = 0; Date.now() < end; turn += 1) {
  const at = turn % targets.length;
  const { file, good, argv } = targets[at];
  const path = join(folder, file);
  const bytes = changes[random(changes.length)](Buffer.from(good));
  writeFileSync(path, bytes);
  const row = table[at];
  row.inputs += 1;
  const fault = faultOf(koryu(argv(path)));
  if (fault !== undefined) {
    row[fault] += 1;
    const kept = join(tmpdir(), `koryu-fuzz-${fault}-${seed}-${turn}-${file}`);
    copyFileSync(path, kept);
    console.error(`${fault}: ${kept}`);
  }
  for (const left of ['-wal', '-shm', '.new', '.new-wal', '.new-shm']) rmSync(path + left, { force: true });
}
rmSync(folder, { recursive: true, force: true });
console.table(table);
if (table.some(({ crashes, hangs, memory, bugs }) => crashes + hangs + memory + bugs > 0))
  process.exitCode = 1;
