// 日本語: look-up, names and suggestions.

import type { Locale } from '../../locale.js';

export const lookup: Pick<Locale, 'lookup' | 'name' | 'suggest'> = {
  lookup: {
    description: '用語検索（文字の種類は問わない）。「-」を指定すると標準入力から1行に1語ずつ読み込み',
    term: 'ハングル、漢字、かな、読み、ローマ字、ハングルの初声（ㅊㅁㅅ）、略称、用語の一部、または「-」（標準入力）',
    limit: '表示する最大件数',
    nothing: '「{{query}}」に該当する用語はありません。より短い語や読みでお試しください。',
    near: '「{{query}}」に該当する用語はありません。近い用語：',
  },
  name: {
    description:
      '名前を相手言語の文字で表記。「-」を指定すると標準入力から1行に1件ずつ（名前、タブ、読み）読み込み',
    text: '漢字で書いた日本の人名・地名、ハングルで書いた韓国の人名・地名、または「-」（標準入力）',
    to: '結果の言語（既定値：相手言語）',
    reading: '日本の人名・地名のかなの読み、または韓国の人名・地名の漢字',
    nothing: '「{{query}}」の表記を提示できません。--reading でかなの読みを指定してください。',
  },
  suggest: {
    description: '用語集にない用語の訳語候補を表示。「-」を指定すると標準入力から1行に1語ずつ読み込み',
    term: '用語、または「-」（標準入力）',
    to: '訳語の言語',
    limit: '表示する最大件数',
    nothing: '「{{query}}」の訳語候補はありません。',
    how: {
      term: '用語集',
      composition: '用語の組み合わせ',
      table: '同義の別語',
      loan: '外来語',
      number: '数字・日付',
      gloss: '以前の文書の括弧書き',
      memory: '過去の翻訳',
      name: '発音に基づく名前の表記',
      bridge: '同じ漢字',
    },
  },
};
