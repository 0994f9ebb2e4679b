// Reports a compound of the source with two translations within a segment: 過疎地域を支援する。過疎地域の要件を… as
// 과소지역을 지원한다. 인구감소지역의 요건을… — without a glossary, by the part that the two translations share.

import type { Span } from '../../model/span.js';
import type { CheckUnit } from '../check.js';
import { type Compound, compoundsBySentence } from './compounds.js';

/** A compound of the source, its first translation, and the second one with its span. */
export type TwoRenderings = {
  readonly source: Span & { readonly text: string };
  readonly first: string;
  readonly second: Span & { readonly text: string };
};

const leastShared = 2;
// 해당지역, 동지역: these refer back to a named thing.
const pointsBack = /^(?:해당|당해|동일|이들|양국|各|当該|同|本|両)/;

const areRelated = (a: Compound, b: Compound): boolean => {
  if (a.text.includes(b.text) || b.text.includes(a.text)) return false;
  const byTail = a.tail === b.tail && a.tail.length >= leastShared;
  const byHead = a.head === b.head && a.head.length >= leastShared;
  return byTail || byHead;
};

/** Whether a compound is the only one of its kind in a sentence, so that its translation is too. */
const isAlone = (one: Compound, sentence: readonly Compound[]): boolean =>
  sentence.every((other) => other === one || (!areRelated(one, other) && other.text !== one.text));

/** The compounds with two translations in a unit's target. Sentences must correspond one to one. */
export const twoRenderings = ({ source, target }: CheckUnit): readonly TwoRenderings[] => {
  if (source.sentences.length < 2 || source.sentences.length !== target.sentences.length) return [];
  const from = compoundsBySentence(source);
  const to = compoundsBySentence(target, true);
  const found: TwoRenderings[] = [];
  from.forEach((sentence, i) => {
    for (const compound of sentence) {
      const j = from.findIndex((other, k) => k > i && other.some(({ text }) => text === compound.text));
      const again = from[j]?.find(({ text }) => text === compound.text);
      if (again === undefined || !isAlone(compound, sentence) || !isAlone(again, from[j] ?? [])) continue;
      const here = to[i] ?? [];
      const there = to[j] ?? [];
      if (
        here.some(({ text }) => there.some((other) => other.text.includes(text) || text.includes(other.text)))
      )
        continue;
      for (const first of here) {
        const second = there.find((other) => areRelated(first, other));
        if (second === undefined || pointsBack.test(second.text) || pointsBack.test(first.text)) continue;
        found.push({ source: again, first: first.text, second });
        break;
      }
    }
  });
  return found;
};
