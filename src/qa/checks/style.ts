// Checks for one style throughout: である or です・ます, 한다 or 합니다. Sentences of the rarer style are reported
// unless the source changes its style there too.

import { type Lang, languages } from '../../model/language.js';
import { sentenceSpans } from '../../text/sentences/sentence-spans.js';
import type { Check, CheckText, CheckUnit, Fault, PlacedFault } from '../check.js';
import { type Style, stylesOf } from '../sentence-style.js';

type Fact = 'plain' | 'polite' | 'unstopped';

const leastSentences = 5;
const greatestShare = 0.25;

/** A sentence of a target, and the segment's source. */
type Sentence = {
  readonly segment: number;
  readonly start: number;
  readonly end: number;
  readonly style: Style;
  readonly source: Pick<CheckText, 'lang' | 'text'>;
};

const plainHeading: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<!니)다\s*$/,
  ja: /(?:する|いる|れる|ある|た|う|く|す|つ|ぶ|む|ない)\s*$/,
};

const soleStyle = ({ text, lang }: Pick<CheckText, 'lang' | 'text'>): Style | undefined => {
  const styles = new Set(stylesOf({ text, lang, sentences: sentenceSpans(text) }).map(({ style }) => style));
  if (styles.size === 1) return [...styles][0];
  // ３）国土を強靱化する: a heading in the plain form has no full stop.
  return styles.size === 0 && plainHeading[lang].test(text) ? 'plain' : undefined;
};

const rareOnes = (sentences: readonly Sentence[]): PlacedFault<Fact>[] => {
  const polite = sentences.filter(({ style }) => style === 'polite');
  const plain = sentences.filter(({ style }) => style === 'plain');
  const [rare, usual] = polite.length < plain.length ? [polite, plain] : [plain, polite];
  const total = sentences.length;
  if (rare.length === 0 || total < leastSentences || rare.length > greatestShare * total) return [];
  // Whether the source also has another style in its usual sentences than in this one.
  const followsSource = (own: Style): boolean =>
    usual.some(({ source }) => ![own, undefined].includes(soleStyle(source)));
  return rare.flatMap(({ segment, start, end, style, source }) => {
    // A greeting in a report is polite in the source too.
    const follows = soleStyle(source) === style && followsSource(style);
    return follows ? [] : [{ segment, fact: style, target: { start, end } }];
  });
};

const stops: Readonly<Record<Lang, RegExp>> = { ko: /[다요까오][.。]\s*$/, ja: /[ぁ-ん][。．]\s*$/ };
const leastLetters = 8;
const unstoppedEnd: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:[았었였했됐]|니|한|된|인|이)다\s*$/,
  ja: /(?:した|ました|ます|です|する|いる|れる|ある|った|ない|だ)\s*$/,
};

/** A sentence with a missing full stop: …満足した for …만족하였다. */
const unstopped = ({ source, target }: CheckUnit): readonly Fault<Fact>[] => {
  const isSentence = target.text.length >= leastLetters;
  const found =
    isSentence && stops[source.lang].test(source.text) ? unstoppedEnd[target.lang].exec(target.text) : null;
  if (found === null) return [];
  return [{ fact: 'unstopped', target: { start: found.index, end: found.index + found[0].length } }];
};

export const style = {
  id: 'style',
  facts: ['plain', 'polite', 'unstopped'],
  severity: 'hint',
  unit: unstopped,
  document: () => {
    const sentences: Readonly<Record<Lang, Sentence[]>> = { ko: [], ja: [] };
    return {
      see: ({ segment, source: { lang, text }, target }) => {
        const source = { lang, text };
        for (const found of stylesOf(target)) sentences[target.lang].push({ ...found, segment, source });
      },
      faults: () => languages.flatMap((lang) => rareOnes(sentences[lang])),
    };
  },
} as const satisfies Check<Fact>;
