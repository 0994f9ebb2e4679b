// Japanese, by the tags of IPADIC (columns: 品詞, 細分類1–3, 活用型, 活用形, 原形, 読み, 発音).

import type { Token, WordClass } from '../../model/token.js';
import type { LanguageRules } from '../language-rules.js';

const wordClass = ({ features: [pos, detail] }: Token): WordClass => {
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

export const ja: LanguageRules = { lang: 'ja', wordClass, innerBoundaries: () => [] };
