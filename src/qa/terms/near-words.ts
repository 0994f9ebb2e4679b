// Terms that differ by words which are freely interchanged (진척 상황, 이행 상황; 救援物資, 救護物資), and compounds in which
// another head stands before the same sort of thing (재외투표 for 期日前投票).

import loadNear from '../../../data/language/near-words.tsv';
import loadSorts from '../../../data/language/sort-words.tsv';
import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { alternatives } from '../../text/alternatives.js';
import { boundedMemo } from '../../text/memo.js';
import { once } from '../../text/once.js';
import { readTable, wordsOf } from '../../text/table.js';
import type { CheckUnit } from '../check.js';
import { anchorsOf } from '../meaning/anchors.js';
import { joinedFormsOf } from './find-equivalents.js';

type Canon = { readonly pattern: RegExp; readonly first: ReadonlyMap<string, string> };

const canonOf = (lang: Lang): Canon => {
  const sets = readTable(loadNear, 'language', 'forms')
    .filter(({ language }) => language === lang)
    .map(({ forms }) => wordsOf(forms));
  const first = new Map(sets.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)));
  return { pattern: new RegExp(alternatives(first.keys()), 'g'), first };
};
const canons = { ko: once(() => canonOf('ko')), ja: once(() => canonOf('ja')) } as const;

// The terms of a document recur; most have none of the words.
const canonical = {
  ko: boundedMemo(1 << 12, (form: string) => replaced(form, 'ko')),
  ja: boundedMemo(1 << 12, (form: string) => replaced(form, 'ja')),
} as const;
const replaced = (form: string, lang: Lang): string => {
  const { pattern, first } = canons[lang]();
  return form.replace(/\s/g, '').replace(pattern, (word) => first.get(word) ?? word);
};

/** Whether a form says one of the wanted forms with interchangeable words. */
export const isNearWord = (form: string, wanted: readonly string[], lang: Lang): boolean => {
  const said = canonical[lang](form);
  return wanted.some((one) => canonical[lang](one) === said);
};

const sorts = (lang: Lang): readonly string[] =>
  readTable(loadSorts, 'language', 'form')
    .filter(({ language }) => language === lang)
    .map(({ form }) => form);
const sortAtEnd = {
  ko: once(() => new RegExp(`${alternatives(sorts('ko'))}$`)),
  ja: once(() => new RegExp(`${alternatives(sorts('ja'))}$`)),
} as const;
const head: Readonly<Record<Lang, string>> = {
  ko: '(?<![가-힣])[가-힣]{2,4}\\s?',
  ja: '(?<![\\p{Script=Han}々ァ-ヺー])[\\p{Script=Han}々ァ-ヺー]{2,4}',
};

/**
 * A compound of the translation that names the same sort of thing by another head, which the source does not say.
 * @example 재외투표 for 期日前投票, whose equivalent is 기일전투표
 */
export const otherOfSort = (unit: CheckUnit, wanted: readonly string[]): Span | undefined => {
  const { text, lang } = unit.target;
  const ends = new Set(
    joinedFormsOf(wanted, lang).flatMap((form) => {
      const end = sortAtEnd[lang]().exec(form)?.[0];
      return end === undefined || end === form ? [] : [end];
    }),
  );
  for (const end of ends) {
    if (!text.includes(end)) continue;
    const [found, ...others] = text.matchAll(new RegExp(head[lang] + end, 'gu'));
    if (found === undefined || others.length > 0) continue;
    const place = { start: found.index, end: found.index + found[0].length - end.length };
    const isSaid = anchorsOf(unit).some(({ target }) => target.start < place.end && place.start < target.end);
    if (!isSaid && !isNearWord(found[0], wanted, lang))
      return { start: place.start, end: place.end + end.length };
  }
  return undefined;
};
