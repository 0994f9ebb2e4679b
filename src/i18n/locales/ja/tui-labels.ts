// 日本語: labels and short texts of the TUI.

import type { Locale } from '../../locale.js';

export const labels: Pick<
  Locale['tui'],
  | 'lang'
  | 'pane'
  | 'code'
  | 'block'
  | 'state'
  | 'filter'
  | 'how'
  | 'anachronism'
  | 'ambiguous'
  | 'definition'
  | 'note'
  | 'source-of'
  | 'example'
  | 'concept'
  | 'typing'
  | 'analysing'
  | 'analysis-failed'
  | 'no-terms'
  | 'empty-document'
  | 'more-rows'
  | 'database-read-only'
  | 'database-moved'
  | 'unsaved'
  | 'too-small'
  | 'search'
  | 'goto-number'
  | 'lookup'
  | 'pick-hint'
  | 'suggesting'
  | 'findings'
  | 'no-findings'
  | 'finding-counts_other'
  | 'finding-segments_other'
  | 'reason'
  | 'comment'
  | 'lookup-hint'
  | 'lookup-nothing'
  | 'pending'
  | 'repeated'
  | 'filtered'
  | 'search-regex'
  | 'command'
  | 'no-command'
  | 'find'
  | 'find-regex'
  | 'replace-by'
  | 'replace-preview'
  | 'replace-hint'
  | 'replace-broken'
  | 'replace-nothing'
  | 'concordance'
  | 'concordance-hint'
  | 'concordance-nothing'
  | 'concordance-hit'
  | 'new-segment'
  | 'changed-segment'
  | 'other-forms'
  | 'date-form'
  | 'ask-propagate_other'
  | 'asleep'
  | 'new-term'
  | 'edit-term'
  | 'any-key'
  | 'known-already'
  | 'candidates'
  | 'context'
  | 'searching-candidates'
  | 'no-candidates'
  | 'history'
  | 'earlier'
  | 'earlier-whole'
  | 'earlier-none'
  | 'never-changed'
  | 'open-file'
  | 'documents'
  | 'files'
  | 'no-meeting'
  | 'labelled'
  | 'no-documents'
  | 'no-files'
  | 'export-to'
  | 'export-unfinished_other'
  | 'export-findings_other'
  | 'formats'
  | 'settings'
  | 'format-glossary'
  | 'help-filter'
  | 'no-help'
  | 'sample'
  | 'tour'
> = {
  lang: { ko: '韓国語', ja: '日本語' },
  pane: {
    list: '文一覧',
    source: '原文',
    target: '訳文',
    terms: '用語',
    memory: '翻訳メモリ',
    findings: '指摘',
    suggestions: '訳語候補',
    comment: 'メモ',
    preview: '訳文のプレビュー',
    exported: '書き出しの結果',
  },
  code: {
    look: '書式',
    link: 'リンク',
    note: '脚注',
    field: 'フィールド',
    formula: '数式',
    object: '図',
    symbol: '記号',
    break: '改行',
    tab: 'タブ',
  },
  block: { heading: '見出し', paragraph: '段落', item: '箇条書き', cell: '表のセル', comment: 'コメント' },
  state: { untouched: '未翻訳', draft: '下書き', done: '確定', flagged: '要確認' },
  filter: {
    news: 'ファイル変更あり',
    untouched: '未翻訳',
    draft: '下書き',
    done: '確定',
    flagged: '要確認',
    findings: '指摘あり',
    marked: 'しおりあり',
    commented: 'メモあり',
  },
  how: {
    exact: '完全一致',
    reading: '読みで一致',
    hanja: '漢字で一致',
    initials: '初声で一致',
    romanised: 'ローマ字で一致',
    scripts: '文字種の混在で一致',
    prefix: '前方一致',
    inside: '部分一致',
    stem: '助詞を除いて一致',
    example: '例文一致',
    fuzzy: '類似一致',
  },
  labelled: '{{label}}：',
  anachronism: '当時の名称ではない',
  ambiguous: '複数の意味',
  definition: '定義',
  note: '備考',
  'source-of': '出典',
  example: '例文',
  concept: '用語情報',
  typing: '保存中…',
  analysing: '用語を検索中…',
  'analysis-failed': 'この文の用語を検索できませんでした。',
  'no-terms': 'この文に用語集の用語はありません。',
  'empty-document': 'この文書には翻訳する内容がありません。',
  'more-rows': '… ほか{{count}}行',
  'database-read-only': '読み取り専用',
  'database-moved': '別の場所に保存',
  unsaved: '保存失敗 {{count}}件',
  'too-small': 'ウィンドウを広げてください（最小{{columns}}×{{rows}}）。',
  search: '検索：',
  'goto-number': '文番号（1～{{total}}）：',
  lookup: '用語検索：',
  'pick-hint': 'Tabで単語を、Shift+矢印で任意の範囲を選択します。',
  suggesting: '訳語候補を検索中…',
  findings: '文書全体の指摘',
  'no-findings': 'これまでの訳文に指摘はありません。',
  'finding-counts_other': '指摘{{count}}件（{{where}}）',
  'finding-segments_other': '{{count}}文',
  reason: '除外の理由：',
  comment: 'メモ：',
  'lookup-hint':
    'ハングル、漢字、かな、読み、ローマ字、ハングルの初声（ㅊㅁㅅ）、略称、用語の一部で検索できます。',
  'lookup-nothing': '用語集に該当する用語はありません。',
  pending: '挿入する用語の番号：{{number}}_   （Esc：キャンセル）',
  repeated: '{{count}}回出現',
  filtered: '絞り込み：{{state}} {{count}}件',
  'search-regex': '検索（正規表現）：',
  command: 'コマンド：',
  'no-command': '該当するコマンドはありません。',
  find: '検索する文字列：',
  'find-regex': '検索する文字列（正規表現）：',
  'replace-by': '置換後の文字列：',
  'replace-preview': '置換：{{total}}か所中{{count}}か所（Tab：一覧、スペース：除外）',
  'replace-hint': 'すべての訳文から検索する文字列を入力してください。置換前に結果を確認できます。',
  'replace-broken': '正規表現が正しくないか、まだ完成していません。',
  'replace-nothing': '該当する訳文はありません。',
  concordance: '用例検索：',
  'concordance-hint': 'どちらかの言語の語を入力してください。離れていてもかまいません。',
  'concordance-nothing': 'これらの語をすべて含む文はメモリにありません。',
  'concordance-hit': '全文',
  'new-segment': '新規',
  'changed-segment': '変更',
  'other-forms': '例：総務庁:superseded | 総務',
  'date-form': 'YYYY-MM-DD',
  'ask-propagate_other': '同じ原文{{count}}件に下書きを入れますか？',
  asleep: 'Koryuを一時停止しました。fgと入力すると再開します。',
  'new-term': '新しい用語',
  'edit-term': '用語の編集',
  'any-key': '任意の文字キーで次の値に切り替え',
  'known-already': '用語集に既にあります。F4：既存の用語を編集',
  candidates: '用語候補',
  context: '文脈',
  'searching-candidates': '文書全体を検索中…',
  'no-candidates': '残っている用語候補はありません。',
  history: '変更履歴',
  earlier: '{{number}}番の文の以前の訳文',
  'earlier-whole': '全文（入力欄との違いを表示）',
  'earlier-none': '記録された以前の訳文はありません。',
  'never-changed': '変更されたことはありません（標準用語集のまま）。',
  'open-file': 'ファイルを開く：',
  documents: '作業中の文書',
  files: 'ファイル',
  'no-meeting': '会議の指定なし',
  'no-documents': '作業中の文書はありません。上にパスを入力してください。',
  'no-files': '開けるファイルが見つかりません。',
  'export-to': '書き出し先：',
  'export-unfinished_other': '未確定の文が{{count}}件あります。',
  'export-findings_other': '未対応の指摘が{{count}}件あります。',
  formats: '形式',
  settings: '設定',
  'format-glossary': 'この文書の用語集（{{format}}）',
  'help-filter': 'ヘルプ内を検索：',
  'no-help': '該当するキーや記号はありません。',
  sample: 'サンプル文書です。自分のファイル：{{home}}　5ステップのツアー：{{palette}}「ツアー」',
  tour: {
    step: 'ツアー {{step}}/{{total}}：{{text}}',
    term: '{{key}}で1番の用語の訳語を挿入します。',
    quantity: '{{key}}で数や日付を訳文の表記に合わせて挿入します。',
    confirm: '{{key}}で訳文を確定し、次の文へ移動します。',
    lookup: '{{key}}で用語を検索します。語を入力してからEscを押します。',
    help: '{{key}}ですべてのキーと記号を表示します。Escで戻ります。',
  },
};
