// Tells a quantity that explains something from one that states something. Readers of the other country are told what they do
// not know: （旧暦8月15日）, 1970年に始まった農村開発運動, 23개 특별구. A number that only such an explanation has contradicts nothing.

import loadWords from '../../../../data/language/gloss-words.tsv';
import type { Severity } from '../../../model/finding.js';
import type { Lang } from '../../../model/language.js';
import type { PointValue } from '../../../quantities/quantity.js';
import { alternatives } from '../../../text/alternatives.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { treeOf } from '../../meaning/relations/tree.js';
import type { Point } from '../point.js';

const inBrackets = /[(（[［][^()（）[\]［］]*$/;
const closes = /^[^()（）[\]［］]*[)）\]］]/;
/** 「五日場」, ‘2025년 문제’: a name or saying in quotation marks. */
const openQuote = /[「『‘“'"][^「」『』‘’“”'"]{0,10}$/;
const closesQuote = /^[^「」『』‘’“”'"]{0,10}[」』’”'"]/;

/** 8月15日の「光復節」, 9월 1일 ‘방재의 날’, 8월 15일 전후의 명절인 ‘오봉’: the quoted name is what the date belongs to. */
const beforeName: Readonly<Record<Lang, RegExp>> = {
  ko: /^\s?(?:(?:인|의|,)\s?)?[‘“「『'"]|^[^,.‘“'"]{0,16}(?:인|이라는|라는)\s[‘“「『'"]/,
  ja: /^(?:の|、|である|という)?[「『]|^[^、。「]{0,16}(?:の|である|という|にあたる|に当たる)[「『]/,
};

const wordsOf = (kind: string, lang: Lang): string =>
  alternatives(
    readTable(loadWords, 'kind', 'language', 'form').filter(
      (row) => row.kind === kind && row.language === lang,
    ),
  );
/** 1995년 |한신·아와지 대지진, 1988年の|ソウルオリンピック: the year of an event that has a name. */
const ofEvent = {
  ko: once(() => new RegExp(`^(?:의)?\\s(?:[가-힣A-Z·]+\\s?){0,2}${wordsOf('event', 'ko')}`)),
  ja: once(
    () => new RegExp(`^の[\\p{Script=Han}\\p{Script=Katakana}・ー]{0,14}${wordsOf('event', 'ja')}`, 'u'),
  ),
} as const;

/** A noun that only joins a clause to what follows, and closes no attribute: 開いた後, 연 뒤. */
const formal = {
  ko: once(() => new RegExp(`^[가-힣]{0,2}\\s?${wordsOf('joint', 'ko')}(?![가-힣]{2})`)),
  ja: once(() => new RegExp(`^[ぁ-ん]{0,3}${wordsOf('joint', 'ja')}`)),
} as const;

/** 5日ごとに立つ|在来市場, 75세 이상이 되는| 이른바: an attribute whose words the tree does not join. */
const attributive = {
  ko: once(
    () =>
      new RegExp(
        `^[^,.‘“'"]{0,16}?${wordsOf('attribute', 'ko')}\\s(?=[가-힣‘“「'"\\d])(?!${wordsOf('joint', 'ko')}(?![가-힣]{2}))`,
      ),
  ),
  ja: once(
    () =>
      new RegExp(
        `^[^、。「」]{0,12}?${wordsOf('attribute', 'ja')}(?=[\\p{Script=Han}\\p{Script=Katakana}「『\\d])(?!${wordsOf('joint', 'ja')})`,
        'u',
      ),
  ),
} as const;

const longestClimb = 4;
/** Whether a quantity stands in a clause before a noun: 1970年に始まった|農村開発運動, 4월 말부터 이어지는 |황금연휴. */
const isInAttribute = (target: CheckText, point: Point): boolean => {
  const nodes = treeOf(target, []);
  let at = nodes.findIndex(({ start, end }) => start <= point.start && point.start < end);
  for (let step = 0; step < longestClimb && at >= 0; step++) {
    const node = nodes[at];
    if (node === undefined) return false;
    if (node.kind !== 'thing' && node.isAdnominal)
      return !formal[target.lang]().test(target.text.slice(node.end));
    if (node.kind === 'act') return false;
    at = node.governor;
  }
  return false;
};
/** The noun that a counted attribute stands before: 23개 |특별구, 17の|市・道. */
const countedNoun: Readonly<Record<Lang, RegExp>> = {
  ko: /^\s(?=[가-힣])/,
  ja: /^の(?=[\p{Script=Han}\p{Script=Katakana}])/u,
};

const isOfTime = (value: PointValue): boolean => value.kind === 'date' || value.kind === 'duration';

/** Whether the words behind a count are a term of the glossary: 226の|基礎自治体. */
const countsTerm = ({ text, lang, matches }: CheckText, { end }: Point): boolean => {
  const gap = countedNoun[lang].exec(text.slice(end))?.[0].length ?? 0;
  return matches.some(({ nested, start, surface }) => !nested && start === end + gap && surface.length > 2);
};

/**
 * Whether a quantity of the target explains something: it stands in brackets, in a quoted name or in a clause before a noun,
 * or it counts a term of the glossary. The source has no such quantity. If the target lacks a quantity of this kind that the
 * source has, this one replaces it and explains nothing.
 * @example 1970年 in 1970年に始まった農村開発運動を担うセマウル運動中央会 for 새마을운동중앙회
 */
const isGloss = ({ target, leftovers }: CheckUnit, point: Point): boolean => {
  if (leftovers.missing.some(({ value }) => value.kind === point.value.kind)) return false;
  const [before, behind] = [target.text.slice(0, point.start), target.text.slice(point.end)];
  if (inBrackets.test(before) && closes.test(behind)) return true;
  if (openQuote.test(before) && closesQuote.test(behind)) return true;
  if (isOfTime(point.value) && (beforeName[target.lang].test(behind) || ofEvent[target.lang]().test(behind)))
    return true;
  return (
    (point.value.kind === 'amount' && countsTerm(target, point)) ||
    attributive[target.lang]().test(behind) ||
    isInAttribute(target, point)
  );
};

/** The severity of a quantity that only the target has, where it explains something; otherwise the check's own. */
export const ofGloss = (unit: CheckUnit, point: Point): { readonly severity?: Severity } =>
  isGloss(unit, point) ? { severity: 'hint' } : {};
