// Japanese rules for the tags of IPADIC (columns: 品詞, 細分類1–3, 活用型, 活用形, 原形, 読み, 発音).

import type { Token, WordClass } from '../../model/token.js';
import { toKatakana } from '../../text/japanese/kana.js';
import { insideWords } from '../inside-words.js';
import type { LanguageRules } from '../language-rules.js';

const wordClass = ({ features: [pos, detail], surface }: Token): WordClass => {
  // IPADIC classifies half-width brackets and the like as nouns that make verbs.
  if (!/[\p{L}\p{N}]/u.test(surface)) return 'symbol';
  switch (pos) {
    case '名詞':
      if (detail === '数') return 'number';
      if (detail === '非自立' || detail === '代名詞') return 'bound';
      return detail === '接尾' ? 'suffix' : 'noun';
    case '接頭詞':
      return 'prefix';
    case '助詞':
      return 'particle';
    case '助動詞':
      return 'ending';
    case '動詞':
    case '形容詞':
      return 'predicate';
    case '連体詞':
    case '副詞':
    case '接続詞':
      return 'modifier';
    case '記号':
      return 'symbol';
    default:
      return 'other';
  }
};

const isKana = (text: string): boolean => /^[ぁ-ゖァ-ヺー]+$/u.test(text);

/** A column of the entry; unknown words have fewer, and `*` means empty. */
const column = ({ features }: Token, i: number): string | undefined =>
  features[i] === '*' ? undefined : features[i];

export const ja: LanguageRules = {
  lang: 'ja',
  amend: (tokens) => tokens,
  wordClass,
  innerBoundaries: () => [],
  parts: ({ surface, pos }) => [{ surface, pos }],
  baseForm: (token) => column(token, 6) ?? token.surface,
  isPerson: ({ features }) => features[2] === '人名',
  isPlace: ({ features }) => features[2] === '地域',
  reading: (token) => column(token, 7) ?? (isKana(token.surface) ? toKatakana(token.surface) : undefined),
  secondOpinion: insideWords,
};
