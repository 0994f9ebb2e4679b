// 日本語。

import type { Locale } from '../locale.js';

export const ja: Locale = {
  bug: 'Koryuに不具合があります。保存済みの作業には影響ありません。以下の内容をお知らせください。',
  cli: {
    description: '日韓内政関係者交流会議のための日韓用語集・翻訳支援ツール',
    'see-help': 'koryu --help をご覧ください。',
    option: {
      db: 'データベースのファイル（既定：KORYU_DB、なければOSのデータフォルダー）',
      'no-seed': '新しいデータベースを標準の用語集なしで作る',
      lang: '画面の言語',
      help: 'ヘルプを表示',
      json: 'データをJSONで出力',
    },
  },
  problem: {
    'file-missing': {
      what: 'ファイル {{file}} がありません。',
      next: 'パスとファイル名を確認してください。',
    },
    'document-empty': {
      what: '{{file}} に翻訳する文章がありません。',
      next: 'スキャンした文書の場合は先に文字認識（OCR）を行い、そうでなければ正しいファイルか確認してください。',
    },
    'document-binary': {
      what: '{{file}} はテキストファイルではありません（判定された形式：{{format}}）。',
      next: '作成に使ったソフトでテキストかMarkdownとして保存し、そのファイルを開いてください。',
    },
    'document-format-unknown': {
      what: '{{file}} の形式（{{format}}）は読み込めません。',
      next: '読み込める形式：{{formats}}。いずれかの形式で保存してから開いてください。',
    },
    'document-encoding-unknown': {
      what: '{{file}} の文字コードを判別できないか、ファイルが壊れています。',
      next: 'テキストエディターでUTF-8として保存し、もう一度開いてください。',
    },
    'file-unreadable': {
      what: 'ファイル {{file}} を読む権限がありません。',
      next: '権限を確認するか、別のフォルダーにコピーして開いてください。',
    },
    'file-is-folder': { what: '{{file}} はフォルダーです。', next: '中のファイルを指定してください。' },
    'file-unwritable': {
      what: '{{file}} に書き込めません。',
      next: '-o で別の場所を指定するか、フォルダーの権限を確認してください。',
    },
    'disk-full': {
      what: 'ディスクに空きがないため、{{file}} は書き込みませんでした。',
      next: '空きを作ってからもう一度お試しください。',
    },
  },
};
