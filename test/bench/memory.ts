// The translation memory at a million pairs: import, insertion, search; beside a scan over all pairs.

import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { writeTmx } from '../../src/exchange/memory/tmx-write.js';
import { readUnits } from '../../src/memory/read-units.js';
import { compareUnits } from '../../src/memory/similarity.js';
import type { Lang } from '../../src/model/language.js';
import type { MemoryPair } from '../../src/model/memory-match.js';
import { openMemory } from '../../src/session/recall/open-memory.js';
import { importMemory } from '../../src/session/tasks/memory-files.js';
import { openDatabase } from '../../src/store/database.js';
import { normalForm } from '../../src/text/normalise.js';
import { corpus, spoil } from './memory-corpus.js';

const pairs = Number(process.argv[2] ?? 1_000_000);
const scanned = Math.min(50_000, pairs);
const queries = 400;
const folder = mkdtempSync(join(tmpdir(), 'koryu-bench-'));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const percentiles = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}  max ${at(1)} ms`;
};

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

// On a machine that is busy with other work, processor time says more than the clock.
const processorTime = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

type Query = { readonly text: string; readonly lang: Lang; readonly pair: MemoryPair };
const asked: Query[] = [];
const kept: MemoryPair[] = [];

const file = join(folder, 'corpus.tmx');
const source = corpus(1);
function* all(): Iterable<MemoryPair> {
  const every = Math.floor(pairs / queries);
  for (let index = 0; index < pairs; index++) {
    const pair = source.pair(index);
    if (index < scanned) kept.push(pair);
    // Half of the queries fall into the part that is scanned as well.
    if (index % every === 0) {
      const lang = asked.length % 2 === 0 ? 'ko' : 'ja';
      const share = [0.05, 0.15, 0.3][asked.length % 3] ?? 0.1;
      asked.push({ text: spoil(pair[lang], share, asked.length % 4 < 2, index), lang, pair });
    }
    yield pair;
  }
}
const stream = createWriteStream(file);
for (const piece of writeTmx(all())) if (!stream.write(piece)) await once(stream, 'drain');
stream.end();
await once(stream, 'finish');

const database = join(folder, 'koryu.db');
const termbase = await openDatabase(database, {
  who: 'bench',
  now: () => new Date().toISOString(),
  seed: async () => [],
});
const store = await termbase.memory();
say(`${pairs} pairs, TMX of ${Math.round(statSync(file).size / 1e6)} MB`);

const importStart = performance.now();
const importCpu = process.cpuUsage();
const report = await importMemory(store, file);
const seconds = (performance.now() - importStart) / 1000;
const { user, system } = process.cpuUsage(importCpu);
const busy = (user + system) / 1e6;
say(
  `import           ${Math.round(pairs / seconds)} pairs/s (${seconds.toFixed(1)} s; added ${report.added})`,
);
say(`  processor      ${Math.round(pairs / busy)} pairs/s (${busy.toFixed(1)} s)`);
say(`memory           ${Math.round(process.memoryUsage().rss / 1e6)} MB resident at the end of the import`);

const memory = await openMemory(termbase);
say(`first search     ${timed(() => memory.search(asked[0]?.text ?? '', 'ko', 5)).toFixed(1)} ms`);
let near = 0;
let recalled = 0;
const times = asked.map(({ text, lang, pair }) => {
  let found: readonly { readonly source: string }[] = [];
  const time = timed(() => {
    found = memory.rank({ text, lang, limit: 5, least: 1 }, memory.pairsFor(text, lang));
  });
  const a = normalForm(text);
  const b = normalForm(pair[lang]);
  if (1 - distance(a, b) / Math.max(a.length, b.length) < 0.6) return time;
  near += 1;
  if (found.some((match) => match.source === pair[lang])) recalled += 1;
  return time;
});
say(`search           ${percentiles(times)}; found ${recalled} of ${near} that are alike by 60 % or more`);
say(
  `  processor      ${percentiles(asked.map(({ text, lang }) => processorTime(() => memory.search(text, lang, 5))))}`,
);
say(
  `  candidates     ${percentiles(asked.map(({ text, lang }) => timed(() => store.candidates(text, lang))))}`,
);
say(
  `concordance      ${percentiles(asked.map(({ pair }) => timed(() => memory.concordance(pair.ko.slice(3, 8), 50))))}`,
);

const works = await termbase.work();
const lines = Array.from({ length: 2000 }, (_, index) => corpus(1000 + (index % 7)).pair(index).ko + index);
let start = 0;
const work = works.open({
  path: '/bench.txt',
  name: 'bench.txt',
  to: 'ja',
  read: {
    text: lines.join('\n'),
    encoding: 'utf-8',
    format: 'text',
    lang: 'ko',
    segments: lines.map((text, ordinal) => {
      const segment = {
        ordinal,
        start,
        end: start + text.length,
        kind: 'paragraph',
        line: ordinal + 1,
        lang: 'ko',
        text,
      } as const;
      start += text.length + 1;
      return segment;
    }),
  },
});
const confirm = (state: 'done' | 'draft'): number[] =>
  lines.map((text, ordinal) => timed(() => work.save(ordinal, `${text} 訳文`, state)));
say(`saving a draft   ${percentiles(confirm('draft'))} (for comparison)`);
say(`insertion        ${percentiles(confirm('done'))} (a confirmed segment, with its save, flushed to disk)`);
say(
  `search after it  ${percentiles(asked.map(({ text, lang }) => timed(() => memory.search(text, lang, 5))))}`,
);

const sizes = (termbase as unknown as { path: string }).path;
const { default: Sqlite } = await import('better-sqlite3');
const inspect = new Sqlite(sizes, { readonly: true });
const rows = inspect
  .prepare(`SELECT name, sum(pgsize) AS bytes FROM dbstat WHERE name LIKE 'memory%' GROUP BY name`)
  .all() as { name: string; bytes: number }[];
for (const { name, bytes } of rows) say(`size             ${name} ${(bytes / 1e6).toFixed(1)} MB`);
inspect.close();
termbase.close();

// The way of a tool without an index: every pair is looked at. Letters only, and then the full comparison of the best.
const small = await openDatabase(join(folder, 'small.db'), {
  who: 'bench',
  now: () => '',
  seed: async () => [],
});
const smallStore = await small.memory();
smallStore.add(kept);
const smallMemory = await openMemory(small);
const some = asked.filter((_, index) => index % 10 === 0);
const indexed = some.map(({ text, lang }) => timed(() => smallMemory.search(text, lang, 5)));
const folded = { ko: kept.map((pair) => normalForm(pair.ko)), ja: kept.map((pair) => normalForm(pair.ja)) };
const letters = some.map(({ text, lang }) =>
  timed(() => {
    const wanted = normalForm(text);
    for (const other of folded[lang]) distance(wanted, other);
  }),
);
const units = {
  ko: kept.map((pair) => readUnits(pair.ko, 'ko')),
  ja: kept.map((pair) => readUnits(pair.ja, 'ja')),
};
const full = some.slice(0, 2).map(({ text, lang }) =>
  timed(() => {
    const own = readUnits(text, lang);
    for (const other of units[lang]) compareUnits(own, other, lang);
  }),
);
say(`at ${scanned} pairs:`);
say(`  index          ${percentiles(indexed)}`);
say(`  scan, letters  ${percentiles(letters)} (Levenshtein on prepared strings)`);
say(`  scan, full     ${percentiles(full)} (our own comparison on prepared units)`);
small.close();
rmSync(folder, { recursive: true });
