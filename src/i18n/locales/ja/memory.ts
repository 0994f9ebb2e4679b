// 日本語: the translation memory.

import type { Locale } from '../../locale.js';

export const memory: Pick<Locale, 'memory'> = {
  memory: {
    description: '翻訳メモリ（過去の訳文）の管理',
    search: '似た文と相違点を表示。「-」を指定すると標準入力から1行に1文ずつ読み込み',
    text: '検索する文、または「-」（標準入力）',
    from: '文の言語',
    limit: '表示する最大件数',
    least: '一致率がこの値（0～100）未満のものは表示しない',
    before: '前の文（文脈まで同じ一致の判別に使用）',
    after: '後の文',
    concordance: '用例検索：両言語でこの表現を含む文を検索',
    import: 'ファイル（{{formats}}）の対訳を翻訳メモリへ取り込み',
    export: '翻訳メモリをファイル（TMX）へ書き出し',
    file: '翻訳メモリファイル',
    'to-file': '書き出すファイル、または「-」（標準出力）',
    nothing: '翻訳メモリに似た文はありません。',
    'nothing-held': '「{{query}}」は翻訳メモリにありません。',
    imported: '追加 {{added}}・既存 {{same}}・取り込み不可 {{refused}}',
    exported: '書き出した対訳：{{pairs}}件',
    line: '{{line}}行目',
    fault: {
      'no-ko': '韓国語の文がありません',
      'no-ja': '日本語の文がありません',
      'empty-ko': '韓国語の文が空です',
      'empty-ja': '日本語の文が空です',
    },
    difference: {
      number: '数字',
      date: '日付',
      negation: '否定',
      term: '用語',
      text: '内容',
      form: '表記のみ',
    },
  },
};
