// 日本語: commands that read texts.

import type { Locale } from '../../locale.js';

export const reading: Pick<
  Locale,
  'files' | 'progress' | 'dictionary' | 'open' | 'tour' | 'scan' | 'tokens' | 'extract'
> = {
  files: {
    summary: 'ファイル{{files}}件 · 読み込み{{read}}件 · 読み込めず{{failed}}件',
  },
  progress: {
    reading: '読み込んでいます…',
    matching: '用語を探しています…',
    checking: 'チェックしています…',
    importing: '取り込んでいます…',
    exporting: '書き出しています…',
    answering: '回答中…',
    seconds: '{{seconds}}秒',
  },
  dictionary: {
    bridge: '漢字対応辞書を準備しています（初回のみ、数秒）…',
    compiling: { ko: '韓国語辞書を準備しています（初回のみ）', ja: '日本語辞書を準備しています（初回のみ）' },
  },
  open: {
    description: '文書をターミナルで1文ずつ翻訳',
    file: '開く文書（形式：{{formats}}）。省略時は最後に作業した文書（なければサンプル文書）',
    to: '訳文の言語',
    'no-terminal':
      'ターミナルではないため、この文書にある用語のみ表示します。翻訳するにはターミナルで実行してください：koryu open {{file}}',
  },
  tour: {
    description: 'サンプル文書で主なキーを5ステップで紹介',
    'no-terminal': 'ツアーはターミナルでのみ使えます。ターミナルでkoryu tourを実行してください。',
  },
  scan: {
    description: 'ファイルに出現する用語・回数・訳語を表示',
    files: '検索するファイル、フォルダーまたはパターン',
    summary: '{{file}}：文 {{segments}}件、用語 {{terms}}件、用語集にある名詞の割合 {{share}}%',
    ambiguous: '複数の意味',
    nothing: 'これらのファイルに用語集の用語はありません。',
    date: '文書の日付（YYYY-MM-DD）。特定の期間だけ使われた名称の判定に使用。省略時は文書の冒頭から取得',
    explain: '箇所ごとに、用語と判定した理由または判定しなかった理由を表示',
    anachronism: '{{date}}当時の名称ではない',
    why: {
      exact: '単独で使用',
      particle: '後に「{{after}}」が続く',
      inflected: '「{{term}}」の活用形',
      compound: '複合語の一部：{{before}}［{{surface}}］{{after}}',
      nested: 'より長い用語の一部',
      spacing: '「{{term}}」と空白だけが異なる',
      orthography: '「{{term}}」と表記が異なる',
      script: '「{{term}}」の別の文字による表記',
      abbreviation: '「{{full}}」の略称',
      ambiguous: '複数の意味（可能性の高い順）：{{senses}}',
      split: '用語ではない：「{{word}}」という単語を分断する',
      apart: '用語ではない：別々の単語が隣り合っているだけ',
      'function-word': '用語ではない：助詞や語尾',
      letter: '用語ではない：長い語の中の一文字',
      'other-word': '用語ではない：同じ綴りの別の語',
      overlap: '用語ではない：より長い用語と重なる',
      gloss: '独立した用語ではない：括弧の前の名称の言い換え',
    },
    ground: {
      hanja: '漢字{{word}}により先頭',
      beside: '隣の「{{word}}」により先頭',
      verb: '動詞として使われているため先頭',
      context: '文中の「{{word}}」により先頭',
      country: '文書の国（{{word}}）により先頭',
      document: 'この文書で先に使われたため先頭',
      usual: '一般的な意味のため先頭',
    },
  },
  tokens: {
    description: 'テキストの形態素解析',
    file: 'ファイル、または「-」（標準入力）',
    lang: 'テキストの言語',
    format: '出力形式：mecab、wakati、json',
    'no-lexicon': '用語集の用語を使わずに解析',
  },
  extract: {
    description: '用語集にない用語候補の抽出',
    files: '検索するファイル、フォルダーまたはパターン',
    limit: '表示する最大件数',
    nothing: '用語候補は見つかりませんでした。',
  },
};
