// Decades and ages in tens, which both languages say alike: 平成20年代 헤이세이 20년대, 2010年代 2010년대, 20代 20대.

import { type Lang, otherLang } from '../model/language.js';
import type { Span } from '../model/span.js';
import { eras } from '../quantities/eras.js';
import { once } from '../text/once.js';

/** A decade in a query, written in the other language. */
export type Decade = Span & { readonly target: string };

const eraNames: Readonly<Record<Lang, readonly string[]>> = {
  ko: eras.flatMap(({ ko }) => ko),
  ja: eras.map(({ ja }) => ja),
};

// 20대 is an age only before one of these: 20대 국회 is 第20代, 버스 20대 20台. 代 before another kanji may be 代表 or 代金.
const agePlaces: Readonly<Record<Lang, string>> = {
  ko: '(?=$|[의가는와]|\\s?(?:초반|중반|후반|이상|이하|청년|남성|여성|남녀|미혼))',
  ja: '(?=$|[のがはと、]|前半|後半|半ば|以上|以下|若者|男性|女性|男女)',
};

const pattern = (lang: Lang): RegExp => {
  const [decade, age] = lang === 'ko' ? ['년대', '대'] : ['年代', '代'];
  const era = `(?:(?<era>${eraNames[lang].join('|')})\\s?)?`;
  return new RegExp(
    `${era}(?<number>\\d+)\\s?${decade}|(?<![\\d第제.,])(?<age>[1-9]0)${age}${agePlaces[lang]}`,
    'gu',
  );
};
const patterns = once(() => ({ ko: pattern('ko'), ja: pattern('ja') }));

const eraIn = (name: string, to: Lang): string => {
  const era = eras.find(({ ja, ko }) => ja === name || ko.some((one) => one === name));
  return era === undefined ? '' : to === 'ja' ? era.ja : `${era.ko[0]} `;
};

/** The decades and ages of a query. */
export const decadesIn = (query: string, from: Lang): readonly Decade[] => {
  const to = otherLang(from);
  const [decade, age] = to === 'ko' ? ['년대', '대'] : ['年代', '代'];
  return Array.from(query.matchAll(patterns()[from]), (match): Decade => {
    const { era = '', number, age: tens } = match.groups ?? {};
    const target = tens === undefined ? `${eraIn(era, to)}${number}${decade}` : `${tens}${age}`;
    return { start: match.index, end: match.index + match[0].length, target };
  });
};

/** Whether a place of the query is inside one of its decades, where no term may begin or end. */
export const isInDecade = (decades: readonly Decade[], at: number): boolean =>
  decades.some(({ start, end }) => start < at && at < end);
