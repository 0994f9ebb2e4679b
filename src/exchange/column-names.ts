// Headers of foreign tables: finds the language or role of a column from its name in any language.

import type { Lang } from '../model/language.js';
import { isLocaleOf } from './locale.js';

/** The role of a column in a bilingual table. */
export const columnRoles = ['number', 'lang', 'source', 'target', 'state', 'comment'] as const;
export type ColumnRole = (typeof columnRoles)[number];

// Common names, folded as below.
const languageNames: Readonly<Record<Lang, readonly string[]>> = {
  ko: [
    'korean',
    '한국어',
    '한글',
    '국문',
    '한국말',
    '韓国語',
    '韓國語',
    '朝鮮語',
    '한국어용어',
    'koreanterm',
    '한',
  ],
  ja: [
    'japanese',
    '일본어',
    '일문',
    '일어',
    '일본말',
    '日本語',
    '日文',
    '和文',
    '邦文',
    '일본어용어',
    'japaneseterm',
    '일',
    '日',
  ],
};

const roleNames: Readonly<Record<ColumnRole, readonly string[]>> = {
  number: ['#', 'no', 'no.', 'number', 'segment', 'id', '번호', '순번', '연번', '番号', '連番', '№'],
  lang: ['srclang', 'sourcelanguage', '원문언어', '原文言語'],
  source: ['source', 'src', 'sourcetext', '원문', '원어', '출발어', '原文', '原語', '起点言語', 'original'],
  target: [
    'target',
    'tgt',
    'targettext',
    'translation',
    '번역',
    '번역문',
    '역문',
    '역어',
    '대역',
    '도착어',
    '訳文',
    '翻訳',
    '訳語',
    '訳',
    '対訳',
    '目標言語',
  ],
  state: ['state', 'status', '상태', '状態', 'ステータス'],
  comment: [
    'comment',
    'comments',
    'note',
    'notes',
    'remark',
    'remarks',
    '의견',
    '코멘트',
    '비고',
    '메모',
    '설명',
    '검토의견',
    'コメント',
    '備考',
    '注',
    '注記',
    'メモ',
    '意見',
    '説明',
  ],
};

/** Folds a header: ignores width, case, spaces, underscores and the byte order mark. */
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\ufeff\s_*"'“”:：]/g, '')
    .toLowerCase();

/** The names that a header combines: `번호・番号`, `한국어 (Korean)`. */
const namesIn = (header: string): readonly string[] => {
  const parts = header.split(/[・·/()（）|\n]/u);
  return [header, ...parts].map(folded).filter((name) => name !== '');
};

const isNamed = (header: string, names: readonly string[]): boolean =>
  namesIn(header).some((name) => names.includes(name));

/** The language that a header names: `한국어`, `日本語`, `Korean`, `ko-KR`, `ja_JP`. */
export const languageOfHeader = (header: string): Lang | undefined => {
  const tag = header.replace(/^\ufeff/, '').trim();
  for (const lang of ['ko', 'ja'] as const) {
    if (isLocaleOf(tag, lang) || isNamed(header, languageNames[lang])) return lang;
  }
  return undefined;
};

/** The role that a header names: `원문`, `訳文`, `Comment`. */
export const roleOfHeader = (header: string): ColumnRole | undefined =>
  columnRoles.find((role) => isNamed(header, roleNames[role]));

// Names of other languages in headers, which might be confused with ours.
const foreignNames = [
  ...[
    'english',
    'en',
    'eng',
    '영어',
    '영문',
    '英語',
    '英文',
    'chinese',
    'zh',
    'zho',
    '중국어',
    '중문',
    '中国語',
    '中文',
  ],
  ...[
    'french',
    'fr',
    '프랑스어',
    'フランス語',
    'german',
    'de',
    '독일어',
    'ドイツ語',
    'spanish',
    'es',
    '스페인어',
    'スペイン語',
  ],
  ...[
    'russian',
    'ru',
    '러시아어',
    'ロシア語',
    'vietnamese',
    'vi',
    '베트남어',
    'ベトナム語',
    'thai',
    'th',
    '태국어',
    'タイ語',
  ],
];

/** The other language that a header names, neither Korean nor Japanese: `English`, `zh-CN`. */
export const foreignLanguageOfHeader = (header: string): string | undefined => {
  const tag = /^([A-Za-z]{2,3})[-_][A-Za-z]{2,4}$/.exec(header.replace(/^\ufeff/, '').trim());
  const isForeign =
    tag !== null ? foreignNames.includes(tag[1]?.toLowerCase() ?? '') : isNamed(header, foreignNames);
  return isForeign && languageOfHeader(header) === undefined ? header.trim() : undefined;
};
