// Titles behind a name: offices and forms of address. Korean separates them by a space (한글 맞춤법 제48항: 오세훈
// 시장), Japanese does not (小池百合子知事).

import loadTitles from '../../../data/language/titles.tsv';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';

/** A title in both languages; `kana` is its Japanese reading. */
export type Title = { readonly ko: string; readonly ja: string; readonly kana: string };

const titles = once((): readonly Title[] =>
  readTable(loadTitles, 'korean', 'japanese', 'kana').map(({ korean, japanese, kana }) => ({
    ko: korean,
    ja: japanese,
    kana,
  })),
);

// Former and present: Korean has one word for 前 and 元.
const before: readonly Title[] = [
  { ko: '전 ', ja: '前', kana: 'ぜん' },
  { ko: '전 ', ja: '元', kana: 'もと' },
  { ko: '현 ', ja: '現', kana: 'げん' },
];

const longestFirst = (side: 'ko' | 'ja'): readonly Title[] =>
  [...titles()].sort((a, b) => b[side].length - a[side].length);
const byLength = { ko: once(() => longestFirst('ko')), ja: once(() => longestFirst('ja')) };

/** A text without the title at its end, and the title. */
export type Titled = { readonly rest: string; readonly title: Title };

/**
 * Splits off the title; undefined if there is none, or nothing before it. A Korean title of one syllable (씨, 님) may
 * follow a name without a space, longer ones too: 심보균차관.
 */
export const splitTitle = (text: string, lang: 'ko' | 'ja'): Titled | undefined => {
  for (const title of byLength[lang]()) {
    if (!text.endsWith(title[lang])) continue;
    const front = text.slice(0, -title[lang].length);
    const mark = before.find((one) =>
      lang === 'ko'
        ? / (?:전|현) ?$/u.test(front) && front.trimEnd().endsWith(one.ko.trim())
        : front.endsWith(one.ja),
    );
    const rest = (mark === undefined ? front : front.trimEnd().slice(0, -1)).trimEnd();
    if (rest === '') continue;
    const whole =
      mark === undefined
        ? title
        : { ko: mark.ko + title.ko, ja: mark.ja + title.ja, kana: mark.kana + title.kana };
    return { rest, title: whole };
  }
  return undefined;
};
