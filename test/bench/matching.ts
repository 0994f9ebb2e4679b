// `npm run bench -- matching`: the terms of a text, from 1,000 to 100,000 concepts, beside a plain loop over all entries
// and beside modern-ahocorasick (which only finds, and judges nothing).

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnalyser } from '../../src/analysis/analyser.js';
import { findTerms } from '../../src/matching/find-terms.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Concept } from '../../src/model/concept.js';
import { type Lang, languages } from '../../src/model/language.js';
import { Tokenizer } from '../../src/morphology/tokenizer.js';
import { openMatcher } from '../../src/session/dictionaries/matcher.js';
import { openDictionary } from '../../src/session/dictionaries/open-dictionary.js';
import { aConcept, aTerm } from '../helpers/concepts.js';
import { buildTermIndex } from '../helpers/term-index.js';
import { bytesOf, concepts, sentences } from './matching/generated.js';

const sizes = [1000, 10_000, 100_000];
const characters = 300_000;
const looped = 40;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const seconds = (since: number): number => (performance.now() - since) / 1000;
const named: Readonly<Record<Lang, string>> = { ko: 'Korean', ja: 'Japanese' };

/** The other program, in a folder that is gone afterwards. */
const withOther = (
  use: (AhoCorasick: new (words: string[]) => { search(text: string): unknown[] }) => void,
): void => {
  const folder = mkdtempSync(join(tmpdir(), 'koryu-bench-'));
  try {
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', 'modern-ahocorasick@2.0.4'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const loaded = createRequire(join(folder, 'index.js'))('modern-ahocorasick');
    use(loaded.default ?? loaded);
  } catch (error) {
    say(`modern-ahocorasick could not be measured: ${String(error).split('\n')[0]}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const fastest = (times: number, run: () => void): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, seconds(start));
  }
  return best;
};

const measure = (lang: Lang, all: readonly Concept[], texts: readonly Analysis[]): void => {
  const start = performance.now();
  const index = buildTermIndex(all, lang);
  const built = seconds(start);
  let found = 0;
  const times: number[] = [];
  const pass = (): void => {
    found = 0;
    times.length = 0;
    for (const text of texts) {
      const before = performance.now();
      found += findTerms(index, text).matches.length;
      times.push(performance.now() - before);
    }
  };
  const best = fastest(4, pass);
  times.sort((a, b) => a - b);
  const share = (part: number): string =>
    `${((times[Math.floor(part * times.length)] ?? 0) * 1000).toFixed(0)} µs`;
  say(
    `  ${String(all.length).padStart(7)} concepts: built in ${built.toFixed(2)} s, ` +
      `${(bytesOf(texts) / 1e6 / best).toFixed(1)} MB/s, a segment ${share(0.5)} (median) ${share(0.99)} (99 %), ` +
      `${found} matches`,
  );
};

/** OmegaT's way: for each segment, each entry is looked for. */
const measureLoop = (lang: Lang, all: readonly Concept[], texts: readonly Analysis[]): void => {
  const forms = all.flatMap(({ terms }) => terms.filter((one) => one.lang === lang).map(({ text }) => text));
  const some = texts.slice(0, looped);
  const taken = fastest(1, () => {
    let found = 0;
    for (const { text } of some) for (const form of forms) if (text.includes(form)) found++;
    if (found === 0) throw new RangeError('a text without terms measures nothing');
  });
  const rate = bytesOf(some) / 1e6 / taken;
  say(
    `  a loop over ${all.length} entries: ${rate.toFixed(3)} MB/s, a segment ${((taken / some.length) * 1000).toFixed(1)} ms`,
  );
};

/** One concept changed in an open glossary, beside the glossary opened anew. */
const measureChange = async (size: number): Promise<void> => {
  const all = concepts(size);
  const [text = ''] = sentences('ko', 1000);
  let matcher = await openMatcher(all, () => {});
  matcher.match(text, 'ko');
  const changing: number[] = [];
  for (let number = 0; number < 5; number++) {
    const start = performance.now();
    matcher = await matcher.withConcept(aConcept(`new-${number}`, [aTerm('ko', `지역활력단${number}`)]));
    matcher.match(text, 'ko');
    changing.push(seconds(start));
  }
  const start = performance.now();
  (await openMatcher(all, () => {})).match(text, 'ko');
  const opening = seconds(start);
  const ratio = (Math.min(...changing) / opening).toFixed(2);
  say(`one concept of ${size} changed, and a text matched: ${ratio} of the time of opening the glossary`);
};

await measureChange(10_000);
for (const lang of languages) {
  const tokenizer = new Tokenizer(await openDictionary(lang, () => {}));
  const analyser = createAnalyser(() => tokenizer);
  const texts = sentences(lang, characters).map((line) => analyser.analyse(line, lang));
  say(`${named[lang]}: ${texts.length} segments, ${(bytesOf(texts) / 1e6).toFixed(2)} MB, tokens ready`);
  for (const size of sizes) measure(lang, concepts(size), texts);
  measureLoop(lang, concepts(sizes.at(-1) ?? 0), texts);
  withOther((AhoCorasick) => {
    const forms = concepts(sizes.at(-1) ?? 0).flatMap(({ terms }) =>
      terms.filter((one) => one.lang === lang).map(({ text }) => text),
    );
    const start = performance.now();
    const other = new AhoCorasick(forms);
    const built = seconds(start);
    const taken = fastest(3, () => {
      for (const { text } of texts) other.search(text);
    });
    say(
      `  modern-ahocorasick, ${forms.length} forms, finding only: built in ${built.toFixed(2)} s, ` +
        `${(bytesOf(texts) / 1e6 / taken).toFixed(1)} MB/s`,
    );
  });
}
