// One style throughout: である or です・ます, 한다 or 합니다. Sentences of the rarer style are named where the source does
// not change its style too.

import type { Check, OutlinedUnit, PlacedFault } from '../check.js';
import { type Style, stylesOf } from '../sentence-style.js';

type Fact = 'plain' | 'polite';

const leastSentences = 5;
const greatestShare = 0.25;

const soleStyle = (text: string, lang: 'ko' | 'ja'): Style | undefined => {
  const styles = new Set(stylesOf(text, lang).map(({ style }) => style));
  return styles.size === 1 ? [...styles][0] : undefined;
};

const share = (units: readonly OutlinedUnit[]): PlacedFault<Fact>[] => {
  const sentences = units.flatMap((unit) =>
    stylesOf(unit.target.text, unit.target.lang).map((found) => ({ ...found, unit })),
  );
  const polite = sentences.filter(({ style }) => style === 'polite');
  const plain = sentences.filter(({ style }) => style === 'plain');
  const [rare, usual] = polite.length < plain.length ? [polite, plain] : [plain, polite];
  const total = sentences.length;
  if (rare.length === 0 || total < leastSentences || rare.length > greatestShare * total) return [];
  const usualOfSource = usual.map(({ unit }) => soleStyle(unit.source.text, unit.source.lang));
  return rare.flatMap(({ unit, start, end, style }) => {
    const own = soleStyle(unit.source.text, unit.source.lang);
    // A greeting in a report is polite in the source too.
    const follows = own === style && usualOfSource.some((one) => one !== undefined && one !== style);
    return follows ? [] : [{ segment: unit.segment, fact: style, target: { start, end } }];
  });
};

export const style = {
  id: 'style',
  facts: ['plain', 'polite'],
  severity: 'hint',
  document: (units) =>
    (['ko', 'ja'] as const).flatMap((lang) => share(units.filter(({ target }) => target.lang === lang))),
} as const satisfies Check<Fact>;
