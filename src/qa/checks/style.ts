// One style throughout: である or です・ます, 한다 or 합니다. Sentences of the rarer style are named where the source does
// not change its style too.

import { type Lang, languages } from '../../model/language.js';
import { sentenceSpans } from '../../text/sentences/sentence-spans.js';
import type { Check, CheckText, PlacedFault } from '../check.js';
import { type Style, stylesOf } from '../sentence-style.js';

type Fact = 'plain' | 'polite';

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

const soleStyle = ({ text, lang }: Pick<CheckText, 'lang' | 'text'>): Style | undefined => {
  const styles = new Set(stylesOf({ text, lang, sentences: sentenceSpans(text) }).map(({ style }) => style));
  return styles.size === 1 ? [...styles][0] : undefined;
};

const rareOnes = (sentences: readonly Sentence[]): PlacedFault<Fact>[] => {
  const polite = sentences.filter(({ style }) => style === 'polite');
  const plain = sentences.filter(({ style }) => style === 'plain');
  const [rare, usual] = polite.length < plain.length ? [polite, plain] : [plain, polite];
  const total = sentences.length;
  if (rare.length === 0 || total < leastSentences || rare.length > greatestShare * total) return [];
  // Whether the source, too, has another style in its usual sentences than in this one.
  const followsSource = (own: Style): boolean =>
    usual.some(({ source }) => ![own, undefined].includes(soleStyle(source)));
  return rare.flatMap(({ segment, start, end, style, source }) => {
    // A greeting in a report is polite in the source too.
    const follows = soleStyle(source) === style && followsSource(style);
    return follows ? [] : [{ segment, fact: style, target: { start, end } }];
  });
};

export const style = {
  id: 'style',
  facts: ['plain', 'polite'],
  severity: 'hint',
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
