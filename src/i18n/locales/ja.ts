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
