// 日本語: statistics, meetings and participants in the TUI; a reviewer's changes.

import type { Locale } from '../../locale.js';

export const meetings: Pick<Locale['tui'], 'statistics' | 'meeting' | 'person' | 'review'> = {
  statistics: {
    counting: '翻訳メモリと照合して集計中…',
    share: '{{percent}}％  文 {{segments}}・文字 {{characters}}',
    extent: '文字 {{characters}}（空白を除く {{spaceless}}）・{{kind}} {{words}}・原稿用紙 {{sheets}}',
    day: '文 {{segments}}・文字 {{characters}}',
  },
  meeting: {
    title: '会議・文書：{{document}}',
    new: '新しい会議',
    edit: '会議の修正',
    field: { name: '名称', heldOn: '開始日', place: '開催地' },
    'day-form': '開始日は YYYY-MM-DD の形式（例：2026-06-08）で入力します。空欄でもかまいません。',
    checking: '会議の全文書を検査中…',
    checked: '{{name}}・文書 {{documents}}・指摘 {{findings}}・{{check}}・{{severity}}',
    'all-checks': 'すべての検査',
    'all-severities': 'すべての重要度',
    wait: 'しばらくお待ちください。',
  },
  review: {
    file: '校閲済みのファイル：',
    files: 'ファイル（DOCX, XLSX, XLIFF, TMX, TSV, CSV）',
    'no-files': 'ここには校閲済みのファイルがありません。',
    title: '校閲結果 · {{name}}',
    source: '原文',
    now: '現在の訳文',
    proposed: '校閲者の修正案',
    comment: '校閲者のコメント',
    meanwhile: '書き出しの後にここで変更',
    done: 'すべての修正案を処理しました。',
  },
  person: {
    title: '参加者名簿・{{meeting}}',
    new: '新しい参加者',
    edit: '参加者の修正',
    field: {
      ko: '韓国語の氏名',
      ja: '日本語の氏名',
      koOffice: '韓国語の役職',
      jaOffice: '日本語の役職',
    },
    about: '姓と名を空白で区切ることもできます。',
    file: '取り込む参加者名簿：',
    files: 'ファイル（CSV、TSV、XLSX。列：ko、ja、ko_office、ja_office）',
    'no-files': '取り込める表のファイルがありません。',
  },
};
