// 日本語: backups, restore and the health of the database.

import type { Locale } from '../../locale.js';

export const copies: Pick<Locale, 'backup' | 'restore' | 'recover' | 'doctor'> = {
  backup: {
    description: 'データベース全体を新しいファイルへバックアップ',
    file: '新規に作成するファイル',
    done: 'データベース全体をバックアップしました：{{file}}',
    'not-made': '自動バックアップを作成できませんでした：{{why}}',
  },
  restore: {
    description: 'バックアップからデータベースを復元（それまでのデータベースは同じフォルダーに保管）',
    file: 'koryu backup で作成したファイル',
    done: '復元しました：項目 {{concepts}}・文書 {{documents}}・翻訳済みの文 {{translated}}',
    kept: 'それまでのデータベースを保管しました：{{file}}',
    list: '復元できるコピーを新しい順に表示',
    none: 'バックアップはまだありません。',
    row: '{{number}}  {{at}}  {{reason}}  {{size}}  {{path}}',
    hint: 'koryu restore にファイルか番号を指定すると復元します。',
    reason: {
      day: '毎日のバックアップ',
      import: '取り込みの前',
      update: '用語集の更新の前',
      replace: '置換の前',
      remove: '文書の削除の前',
      repair: '修復の前',
      migration: 'バージョンアップの前',
      restore: '復元の前',
      damaged: '破損したデータベース',
      rescued: '別の場所に保存したコピー',
    },
  },
  recover: {
    description: '破損したデータベースから読み取れる内容を新しいデータベースに保存',
    file: '破損したデータベース（変更しない）',
    output: '作成するファイル（既定値：ファイル.recovered）',
    table: '{{table}}：{{rows}}行',
    gaps: '{{table}}：{{rows}}行、読み取れなかった箇所 {{gaps}}',
    done: '読み取れた内容を保存しました：{{file}}',
    next: '--db {{file}} で確認するか、koryu restore {{file}} で復元してください。',
  },
  doctor: {
    keys: 'キー：プリセット {{preset}}、独自のキー {{own}}（{{file}}）',
    dictionary: '辞書 {{lang}}：{{stamp}}、準備済み（{{path}}）',
    'no-dictionary': '辞書 {{lang}}：{{stamp}}、未準備（npm run dict を実行）',
    'damaged-file':
      'コンパイル済みのファイル {{path}} が破損しています。次に使うときにコンパイルし直します。今すぐ行うには koryu doctor --compile を実行してください。',
    compile: '未準備の辞書を今すぐ準備',
    description: 'データベースと辞書の点検',
    database: 'データベース：{{path}}（{{size}}、スキーマ {{schema}}）',
    integrity: '整合性：{{result}}',
    sound: '正常',
    faulty: '破損しています。バックアップから復元し、後で修復できるようこのファイルは保管してください。',
    glossary: '用語集：項目 {{concepts}}・用語 {{terms}}・変更の記録 {{changes}}',
    work: '作業：文書 {{documents}}・翻訳済みの文 {{translated}}',
    fix: 'バックアップのうえ、安全に直せるものを修復',
    repaired: '修復しました：{{what}}',
  },
};
