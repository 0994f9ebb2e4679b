// 日本語: the settings in the TUI.

import type { Locale } from '../../locale.js';

export const settings: Pick<
  Locale['tui'],
  'setting' | 'setting-value' | 'setting-about' | 'column' | 'value'
> = {
  setting: {
    propagation: '同じ原文に同じ訳',
    'auto-insert': '移動時にメモリを挿入',
    pretranslation: 'この文書を事前翻訳',
    comments: '文書内のコメント・メモ',
    language: '表示言語',
    ambiguous: '○ ① ─ などの文字幅',
    colours: '色',
    theme: 'テーマ',
    numbers: '原文中の用語番号',
    clipboard: 'コピーしたテキスト',
    mouse: 'マウス',
  },
  'setting-value': {
    ask: '確認する',
    yes: '常に下書きとして挿入',
    no: 'しない',
    on: 'オン',
    off: 'オフ',
    'left-out': '翻訳しない',
    translated: '翻訳する',
    auto: 'ターミナルに合わせる',
    ko: '한국어',
    ja: '日本語',
    en: 'English',
    narrow: '半角（1桁）',
    wide: '全角（2桁）',
    colours: 'あり',
    'no-colours': 'なし',
    dark: 'ダーク',
    light: 'ライト',
    contrast: 'ハイコントラスト',
    superscript: '上付き（¹）',
    brackets: '角括弧（[1]）',
    'system-clipboard': 'システムのクリップボード',
    'own-clipboard': 'Koryu内のみ',
    mouse: '使用する',
    'no-mouse': '使用しない',
  },
  'setting-about': {
    propagation: '確定後、未翻訳の同じ原文にその訳を下書きとして入れるかどうかを決めます。',
    'auto-insert': '未翻訳の文へ移動すると、一致率75%以上のメモリを入れます。元に戻すと空になります。',
    pretranslation: 'この文書を開くたびに、未翻訳の文にメモリと用語集から下書きを入れます。',
    comments:
      'これから追加する文書のコメントとメモも翻訳するかどうかを決めます。文書ごとに決めるには --comments または --no-comments を使います。',
    language: 'F2でも切り替えられます。',
    ambiguous:
      'ターミナルの設定と同じである必要があります。起動時にターミナルへ確認しますが、○が隣の文字と重なったり行がずれたりする場合は手動で指定してください。',
    colours: '色がなくても番号と記号で区別できます。',
    theme:
      '指定しなければターミナルの背景色に合わせます。ハイコントラストは、文字が見づらいときや画面を投影するときに使います。',
    numbers: '上付き数字が小さくて読みにくい場合は角括弧にしてください。',
    clipboard:
      'ターミナルが対応していれば、コピーと切り取りの内容がシステムのクリップボードにも入ります（OSC 52。tmuxでは set -g set-clipboard on）。',
    mouse:
      'クリックで訳文のカーソルを移動し、ホイールで本文や一覧をスクロールします。マウスでテキストを選択するにはShift（macOSではOption）を押しながら操作します。',
  },
  column: {
    origin: '属する国',
    ko_status: '韓国語のステータス',
    ja_status: '日本語のステータス',
    ko_other: '韓国語の別形',
    ja_other: '日本語の別形',
    reliability: '信頼度',
    kind: '種類',
    links: '関連項目',
    pairs: '対になる形',
    spans: '使用期間',
    example_ko: '韓国語の例文',
    example_ja: '日本語の例文',
    valid_from: '使用開始',
    valid_to: '使用終了',
    ko_source: '韓国語の出典',
    ja_source: '日本語の出典',
  },
  value: {
    origin: { KR: '韓国', JP: '日本', both: '両国' },
    kind: { name: '固有の名称', institution: '一国の制度', notion: '共通の概念', general: '一般語' },
    reliability: { 1: '1 未確認', 2: '2 翻訳者が作った訳語', 3: '3 定着した訳語', 4: '4 両国の公式' },
  },
};
