// Finds spans of a target in the source's script, except allowed ones.

import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { urlSpans } from './url-spans.js';

/** A span in the other language's script; a `phrase` is longer than one word in an otherwise translated sentence. */
export type ForeignRun = Span & { readonly text: string; readonly phrase: boolean };

const foreign: Readonly<Record<Lang, RegExp>> = {
  ja: /\p{Script=Hangul}+(?:[ \t]+\p{Script=Hangul}+)*/gu,
  // A lone ー or ゛ in Korean text is a dash or a ditto mark; kanji belong to the word whose kana follow.
  ko: /[\p{Script=Han}々]*[ぁ-ゖァ-ヺ][\p{Script=Han}々ぁ-ゖァ-ヺー]*/gu,
};

/** 故郷愛寄附制度（고향사랑기부제）: whether `at` is in brackets that explain the text before them. */
export const isGloss = (text: string, at: number): boolean => {
  const open = text.slice(0, at).search(/[(（[［〔][^)）\]］〕]*$/);
  return open > 0 && /[\p{L}\p{N}」』’”"'》〉]\s?$/u.test(text.slice(0, open));
};

/** ㄱ, ㄴ: letters as list marks. ㆍ (U+318D) is a middle dot. */
const isMark = (run: string): boolean => /^[\u3130-\u318f\s]+$/u.test(run);

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
const leastShare = 0.5;
// Six hiragana in a row are hardly one word.
const clause = /\S\s+\S|[ぁ-ん]{6}/;

const leastSentence = 6;

/** 詳細は後日公表する。: a whole sentence with its full stop. */
const isSentence = (text: string, start: number, end: number): boolean =>
  end - start >= leastSentence &&
  /(?:^|[.。．!?！？\n])\s*$/.test(text.slice(0, start)) &&
  /^[.。．!?！？]/.test(text.slice(end));

/**
 * The spans in the source's script that are no glosses.
 * @example foreignRuns('총무성의 取り組み', 'ko') // 取り組み at 5–9
 */
export const foreignRuns = (text: string, lang: Lang): readonly ForeignRun[] => {
  const runs = Array.from(text.matchAll(foreign[lang]));
  if (runs.length === 0) return [];
  const urls = urlSpans(text);
  return runs
    .map(({ 0: run, index }): ForeignRun => {
      const end = index + run.length;
      const phrase =
        clause.test(run) || isSentence(text, index, end) || letters(run) >= leastShare * letters(text);
      return { start: index, end, text: run, phrase };
    })
    .filter(
      ({ start, end, text: run }) =>
        !isMark(run) && !isGloss(text, start) && !urls.some((url) => url.start <= start && end <= url.end),
    );
};
