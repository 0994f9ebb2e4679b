// Finds terms that are predicates in all their forms by the base form in the dictionary: 取り組んだ under 取り組む,
// 추진되는 under 추진하다.

import type { Analysis, Morpheme } from '../../model/analysis.js';
import type { Lang } from '../../model/language.js';
import { withoutOkurigana } from '../../text/japanese/okurigana.js';
import { normalForm } from '../../text/normalise.js';
import type { Hit } from '../hit.js';
import type { Patterns } from '../pattern.js';

/** Patterns of predicates by key. */
export type PredicateIndex = ReadonlyMap<string, Patterns>;

const endsLikeOne: Readonly<Record<Lang, RegExp>> = { ko: /.다$/u, ja: /.[うくぐすつぬぶむるい]$/u };

const keyOf = (form: string, lang: Lang): string => {
  const normal = normalForm(form);
  return lang === 'ja' ? withoutOkurigana(normal) : normal;
};

/**
 * The key of a term that may be a predicate; a predicate of a text with this base form confirms it.
 * @example predicateKey('取り組む', 'ja') // '取組む'; predicateKey('총무성', 'ko') // undefined
 */
export const predicateKey = (form: string, lang: Lang): string | undefined =>
  endsLikeOne[lang].test(form) ? keyOf(form, lang) : undefined;

// Endings that make a predicate of a noun, the voice of the term first: 추진되는 is found under 추진되다, else under
// 추진하다.
const koreanVoices = ['하다', '되다', '시키다'];
const verbMakers: Readonly<Record<string, readonly string[]>> = {
  하다: koreanVoices,
  되다: ['되다', '하다', '시키다'],
  시키다: ['시키다', '하다', '되다'],
  する: ['する'],
  できる: ['する'],
  いたす: ['する'],
};

/** れる, られる, せる, させる: separate verbs in IPADIC, here part of the preceding form. */
const japaneseVoices = new Set(['れる', 'られる', 'せる', 'させる']);
const longestNoun = 4;

const isNominal = ({ wordClass }: Morpheme): boolean =>
  wordClass === 'noun' || wordClass === 'suffix' || wordClass === 'prefix' || wordClass === 'number';

/** The end of a predicate, after the endings that follow it without a space. */
const endOf = (morphemes: readonly Morpheme[], at: number): number => {
  let end = (morphemes[at] as Morpheme).end;
  for (const { start, end: next, wordClass, base } of morphemes.slice(at + 1)) {
    const goesOn = wordClass === 'ending' || (base !== undefined && japaneseVoices.has(base));
    if (start !== end || !goesOn) break;
    end = next;
  }
  return end;
};

/** Finds the predicates of an analysed text that are terms. */
export const findPredicates = (
  index: PredicateIndex,
  { lang, text, morphemes }: Analysis,
): readonly Hit[] => {
  const hits: Hit[] = [];
  if (index.size === 0) return hits;
  const put = (patterns: Patterns, start: number, at: number): void =>
    void hits.push({ start, end: endOf(morphemes, at), patterns, form: 'inflected', isExact: true });
  morphemes.forEach(({ base, start }, at) => {
    if (base === undefined) return;
    const own = index.get(keyOf(base, lang));
    if (own !== undefined) put(own, start, at);
    const makers = verbMakers[base];
    if (makers === undefined) return;
    // The longest noun first: 공동 개최했다 under 공동개최하다 before 개최하다.
    for (let from = Math.max(0, at - longestNoun); from < at; from++) {
      const nouns = morphemes.slice(from, at);
      if (!nouns.every(isNominal)) continue;
      const first = nouns[0]?.start ?? start;
      const stem = text.slice(first, start);
      const patterns = makers.map((maker) => index.get(keyOf(stem + maker, lang))).find((some) => some);
      if (patterns === undefined) continue;
      put(patterns, first, at);
      return;
    }
  });
  return hits;
};
