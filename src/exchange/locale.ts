// Language tags of other tools: recognises Korean and Japanese.

import type { Lang } from '../model/language.js';
import { boundedMemo } from '../text/memo.js';

type Ranks = Readonly<Record<Lang, number>>;

const names: Readonly<Record<Lang, readonly string[]>> = { ko: ['ko', 'kor'], ja: ['ja', 'jpn'] };

// 0: the language itself, 1: its locale in its own country, 2: any other locale.
const rankOf = (tag: string, lang: Lang): number => {
  const [language = '', ...rest] = tag.trim().toLowerCase().split(/[-_]/);
  if (!names[lang].includes(language)) return Number.POSITIVE_INFINITY;
  return rest.length === 0 ? 0 : rest.includes(lang === 'ko' ? 'kr' : 'jp') ? 1 : 2;
};

// A file repeats a few locales a million times; a damaged file may contain any text.
const ranksOf = boundedMemo(
  1_000,
  (tag: string): Ranks => ({ ko: rankOf(tag, 'ko'), ja: rankOf(tag, 'ja') }),
);
const rank = (tag: string, lang: Lang): number => ranksOf(tag)[lang];

/** Whether a tag (`ko`, `ko-KR`, `ja_JP`, ISO 639-2 `jpn`) names the language. */
export const isLocaleOf = (tag: string, lang: Lang): boolean => Number.isFinite(rank(tag, lang));

/** The items in the language with the best-ranked locale. */
export const nearestIn = <T extends { readonly lang: string }>(
  parts: readonly T[],
  lang: Lang,
): readonly T[] => {
  let nearest = Number.POSITIVE_INFINITY;
  for (const one of parts) nearest = Math.min(nearest, rank(one.lang, lang));
  return Number.isFinite(nearest) ? parts.filter((one) => rank(one.lang, lang) === nearest) : [];
};
