// Equivalent fonts of Korean and Japanese offices.

import type { Lang } from '../../model/language.js';

/** Font names in Korean and in Japanese documents for each kind of type; the first one is used for writing. */
const kinds: readonly Readonly<Record<Lang, readonly string[]>>[] = [
  { ko: ['맑은 고딕', 'Malgun Gothic'], ja: ['游ゴシック', 'Yu Gothic', 'メイリオ', 'Meiryo'] },
  {
    ko: ['바탕', 'Batang', '바탕체', 'BatangChe'],
    ja: ['ＭＳ 明朝', 'MS Mincho', 'ＭＳ Ｐ明朝', 'MS PMincho'],
  },
  {
    ko: ['돋움', 'Dotum', '돋움체', 'DotumChe', '굴림', 'Gulim', '굴림체', 'GulimChe'],
    ja: ['ＭＳ ゴシック', 'MS Gothic', 'ＭＳ Ｐゴシック', 'MS PGothic'],
  },
  { ko: ['함초롬바탕', 'HCR Batang'], ja: ['游明朝', 'Yu Mincho'] },
];

/** The equivalent font of the other language; the same font if none is known. */
export const fontFor = (font: string, to: Lang): string => {
  const from = to === 'ko' ? 'ja' : 'ko';
  return kinds.find((kind) => kind[from].includes(font))?.[to][0] ?? font;
};
