// 日本語: expected failures and their remedies.

import type { Locale } from '../../locale.js';

export const problem: Pick<Locale, 'problem'> = {
  problem: {
    'bilingual-format': {
      what: '対応していない対訳ファイルの形式です：{{file}}',
      next: '読み込める拡張子：{{known}}',
    },
    'bilingual-columns': {
      what: '1行目に原文と訳文の列名が必要です（source と target、韓国語と日本語など）。現在の列：{{found}}',
      next: '見出し行を追加してください。例は koryu document export --format tsv で確認できます。',
      desk: '1行目に列名を書いてください（例：source、target）。',
    },
    'bilingual-languages': {
      what: '{{file}} {{line}}行目：韓国語でも日本語でもない言語です：{{language}}',
      next: 'Koryu が扱うのは韓国語と日本語の間の翻訳だけです。表示が誤りなら、ファイルの言語コードを ko か ja に直してください。',
    },
    'bilingual-table': {
      what: '{{file}} には、原文と訳文が並んだ表がありません。',
      next: '1行目に列名を書いてください（例：原文、訳文）。例は koryu document export --format docx で確認できます。',
      desk: '1行目に列名を書いてください（例：原文、訳文）。',
    },
    'proposal-missing': {
      what: '{{number}} 番の文への提案はありません。',
      next: '提案の一覧：koryu document import-review ID FILE',
    },
    'xml-malformed': {
      what: '{{file}} はXMLとして正しくありません（{{line}}行目）。',
      next: '作成元のソフトからもう一度書き出してください。',
    },
    'xml-too-deep': {
      what: '{{file}} はXMLの要素の入れ子が{{most}}段を超えるため、読み込みませんでした（{{line}}行目）。',
      next: '正しいファイルか確認し、作成元のソフトからもう一度書き出してください。',
    },
    'html-too-deep': {
      what: '{{file}} は閉じられていないHTMLの要素が{{most}}個を超えるため、読み込みませんでした。',
      next: '正しいファイルか確認し、ブラウザーからもう一度保存してください。',
    },
    'xml-attributes': {
      what: '{{file}} には属性が{{most}}個を超えるXMLの要素があるため、読み込みませんでした（{{line}}行目）。',
      next: '正しいファイルか確認し、作成元のソフトからもう一度書き出してください。',
    },
    'xml-text-long': {
      what: '{{file}} にはタグのない部分が{{most}}字を超えて続くため、読み込みませんでした（{{line}}行目）。',
      next: '正しいファイルか確認し、作成元のソフトからもう一度書き出してください。',
    },
    'monolingual-what': {
      what: '検査するファイルを一つだけ指定してください。',
      next: '使い方：koryu check --monolingual ファイル',
    },
    'check-what': {
      what: '検査するファイルか文書のどちらかを指定してください。',
      next: '使い方：koryu check ファイル、または koryu check --document 番号',
    },
    'meeting-missing': {
      what: '{{id}}番の会議はありません。',
      next: '会議の番号は koryu meeting list で確認できます。',
      desk: '会議の一覧（F12、Tab）を開き直してください。その間に削除された可能性があります。',
    },
    'meeting-name': {
      what: '会議の名称がありません。',
      next: '名称を入力してください。',
    },
    'meeting-day': {
      what: '日付として読めません：{{value}}',
      next: 'YYYY-MM-DD の形式（例：2026-06-08）で入力するか、空欄にしてください。',
    },
    'meeting-exists': {
      what: '同じ名称の会議が既にあります：{{name}}',
      next: '別の名称を指定するか、既存の会議を使用してください。',
    },
    'meeting-has-participants': {
      what: '会議 {{name}} には参加者が{{participants}}人登録されています。',
      next: 'それでも削除する場合は実行してください：koryu meeting remove {{id}} --yes',
    },
    'participant-columns': {
      what: '1行目に列名 ko と ja が必要です（役職は ko_office、ja_office）。現在の列：{{found}}',
      next: '表の例は koryu meeting participant export で確認できます。',
      desk: 'ファイルの1行目に列名を書いてください。',
    },
    'participant-name': {
      what: '参加者の氏名が指定されていません。',
      next: '--ko と --ja の少なくとも一方を指定してください。',
    },
    'participant-missing': {
      what: '参加者名簿に{{number}}番はありません。',
      next: '番号は koryu meeting participant list で確認できます。',
    },
    'waive-what': {
      what: '指摘を除外するには、文書と理由を指定してください。',
      next: '使い方：koryu check --document 番号 --waive 文:検査 --reason 理由',
    },
    'finding-missing': {
      what: '{{segment}}番の文に検査 {{check}} の指摘はありません。',
      next: '指摘は koryu check --document 番号 で確認できます。',
    },
    'keys-not-json': {
      what: '{{file}} はJSONオブジェクトではありません。',
      next: '{"preset": "omegat", "confirm": "ctrl+enter"} のように書くか、ファイルを削除してください。',
    },
    'keys-preset': {
      what: '{{file}}：プリセット {{preset}} はありません。',
      next: 'プリセット：{{presets}}',
    },
    'keys-action': {
      what: '{{file}}：操作 {{action}} はありません。',
      next: '操作とキーの一覧は koryu doctor --json で確認できます。',
    },
    'keys-unknown': {
      what: '{{file}}：{{action}} のキーが正しくありません：{{key}}',
      next: 'ctrl+l、alt+enter、f4、ctrl+shift+up のように書いてください。',
    },
    'keys-typed': {
      what: '{{file}}：{{key}} は文字の入力に使うため、{{action}} に割り当てられません。',
      next: 'ctrlかaltを付けるか、ファンクションキーを使ってください。',
    },
    'keys-taken': {
      what: '{{file}}：{{key}} は {{action}} に割り当てられません。ターミナルではBackspace、Tab、Enter、Esc、またはほかのキーの先頭と区別できません。',
      next: '別の文字を使ってください。',
    },
    'keys-none': {
      what: '{{file}}：{{action}} にはキーが一つ以上必要です。',
      next: 'キーを指定するか、行を削除して標準のキーに戻してください。',
    },
    'keys-conflict': {
      what: '{{file}}：{{first}} と {{second}} に同じキー {{key}} は使えません。',
      next: '{{second}} に別のキーを指定してください。',
    },
    'dictionary-package-missing': {
      what: '辞書パッケージ {{package}} がインストールされていません。',
      next: 'Koryuのフォルダーで npm ci を実行してください。',
    },
    'dictionary-damaged': {
      what: '辞書 {{file}} が破損しているか、バージョンが異なります。',
      next: 'Koryuのフォルダーで npm ci、続いて npm run dict を実行してください。',
    },
    'option-value': { what: '{{option}} に「{{value}}」は指定できません。', next: '指定できる値：{{known}}' },
    'file-missing': {
      what: 'ファイルが見つかりません：{{file}}',
      next: 'パスとファイル名を確認してください。',
    },
    'document-pieces': {
      what: '{{file}} は文字列（書式の区切りやセル）が{{most}}個を超えるため読み込みませんでした。',
      next: '複数のファイルに分けるか、テキスト形式で保存してください。',
    },
    'paragraph-pieces': {
      what: '{{file}} には書式の区切りが{{most}}個を超える段落があるため読み込みませんでした。',
      next: 'その段落の書式を解除するか、テキスト形式で保存してください。',
    },
    'table-too-long': {
      what: '{{file}} は{{most}}行（件）を超えるため読み込みませんでした。',
      next: '複数のファイルに分けてください。',
    },
    'document-too-long': {
      what: '{{file}} は{{most}}字を超えるため読み込みませんでした。',
      next: '複数のファイルに分けてください。',
    },
    'file-blank': {
      what: '{{file}} は空のファイルです。',
      next: '正しいファイルか、保存されているかを確認してください。',
    },
    'document-empty': {
      what: '{{file}} に翻訳するテキストがありません。',
      next: 'スキャンした文書の場合は、先に文字認識（OCR）を行ってください。それ以外の場合は、正しいファイルか確認してください。',
    },
    'document-inserted': {
      what: '{{file}} には文書自体のテキストがなく、挿入されたファイルのみです。挿入されたファイルは読み込みません：{{files}}',
      next: 'Word で開いて保存し直してください。挿入されたファイルが文書の一部になります。',
    },
    'document-scanned': {
      what: '{{file}} のページにテキストがありません（スキャン画像か白紙です）。',
      next: '先に文字認識（OCR）を行うか、PDFの元になったファイルを入手してください。',
    },
    'document-nameless-glyphs': {
      what: '{{file}} のフォントに文字の情報がないため、テキストを読み取れません。',
      next: 'PDFの元になったファイルを入手するか、文字認識（OCR）を行ってください。',
    },
    'document-other-program': {
      what: '{{file}} の実際の形式は {{program}} の {{format}} です。',
      next: '{{program}} で開き、「名前を付けて保存」で {{as}} として保存し、そのファイルを開いてください。',
    },
    'document-locked': {
      what: '{{file}} はパスワードで保護されています。',
      next: '作成元のソフトで開き、パスワードなしで保存したファイルを開いてください。',
    },
    'archive-damaged': {
      what: '{{file}} は破損しているか、拡張子と実際の形式が合っていません。',
      next: '作成元のソフトで開き、保存し直してください。',
    },
    'archive-ratio': {
      what: '{{file}} は展開すると{{most}}倍を超える大きさになるため読み込みませんでした。メモリを使い切らせるために作られたファイルの特徴です。',
      next: '正しいファイルか確認し、正しければ作成元のソフトで保存し直してください。',
    },
    'pdf-operations': {
      what: '{{file}} は{{page}}ページの描画命令が多すぎるため読み込みませんでした。メモリを使い切らせるために作られたファイルの特徴です。',
      next: '正しいファイルか確認し、正しければPDFに印刷し直すか、分割してください。',
    },
    'pdf-pages': {
      what: '{{file}} は{{most}}ページを超えるため、読み込みませんでした。',
      next: '必要なページだけを新しいPDFに印刷するか、ファイルを分割してください。',
    },
    'archive-entries': {
      what: '{{file}} には{{most}}個を超えるファイルが入っているため読み込みませんでした。',
      next: '正しいファイルか確認し、正しければ分割して保存してください。',
    },
    'archive-of-files': {
      what: '{{file}} は文書ではなく圧縮ファイルです（中身：{{files}}）。',
      next: '展開して、中の文書を開いてください。',
    },
    'archive-too-large': {
      what: '{{file}} は展開すると一つの部分が 64 MB、または全体が 256 MB を超えるため読み込みませんでした。',
      next: '正しいファイルか確認し、正しければ分割して保存してください。',
    },
    'original-differs': {
      what: '{{file}} は翻訳を始めたときと内容が変わっています。訳文を入れた文書は作成しませんでした。',
      next: '文書を開き直し、変わった文を確認してから書き出してください。',
    },
    'document-signed': {
      what: '{{file}} には電子署名があります。訳文を入れると署名が無効になるため、作成しませんでした。',
      next: '元のプログラムで署名を外したコピーを保存し、その文書を翻訳してください。',
    },
    'format-not-own': {
      what: '{{file}} の訳文は原本と同じ形式（{{format}}）では書き出せません。',
      next: '別の形式を選んでください（コマンドラインでは --format）。',
      desk: '別の形式を選んでください。',
    },
    'document-binary': {
      what: '{{file}} はテキストファイルではありません（判定された形式：{{format}}）。',
      next: '作成元のソフトでDOCX、HWPX、またはテキストとして保存し、そのファイルを開いてください。',
    },
    'document-format-unknown': {
      what: '{{file}} の形式（{{format}}）は読み込めません。',
      next: '読み込める形式：{{formats}}。いずれかの形式で保存してから開いてください。',
    },
    'document-hwp-converter': {
      what: '{{file}} の変換にはパッケージ @rhwp/core が必要ですが、インストールされていません。',
      next: 'オプションのパッケージも含めてインストールし直すか、ハンコムの「ハングル」でHWPXとして保存して開いてください。',
    },
    'document-encoding-unknown': {
      what: '{{file}} の文字コードを判別できないか、ファイルが破損しています。',
      next: 'テキストエディターでUTF-8として保存し、もう一度開いてください。',
    },
    'document-encoding-differs': {
      what: '{{file}} は {{encoding}} として読み込めません。この文字コードにないバイトが含まれています。',
      next: '--encoding を外して自動判別するか、別の文字コードを指定してください。',
    },
    'encoding-name': {
      what: '{{encoding}} という文字コードはありません。',
      next: '指定できる文字コード：{{known}}。',
    },
    'file-unreadable': {
      what: 'ファイル {{file}} を読み取る権限がありません。',
      next: '権限を確認するか、自分のフォルダーにコピーしてから開いてください。',
    },
    'files-none': {
      what: '読み込めるファイルがありません：{{pattern}}',
      next: 'フォルダーまたはパターンを確認してください。* は任意の文字、** は任意のフォルダーを表します。',
    },
    'files-too-many': {
      what: 'ファイルが{{most}}件を超えています。',
      next: 'より小さなフォルダーか、より狭いパターンを指定してください。',
    },
    'file-is-folder': {
      what: '{{file}} はファイルではなくフォルダーです。',
      next: 'フォルダーの中のファイルを指定してください。',
    },
    'file-unwritable': {
      what: '{{file}} に書き込めません。',
      next: '別の場所に保存する（コマンドでは -o）か、フォルダーの権限を確認してください。',
    },
    'file-name-long': { what: 'ファイル名が長すぎます：{{file}}', next: '短い名前を指定してください。' },
    'file-link-loop': {
      what: 'リンクが循環しています：{{file}}',
      next: 'ファイルを直接指定するか、リンクを修正してください。',
    },
    'file-is-device': {
      what: '{{file}} はファイルではなく、デバイスまたはパイプです。',
      next: 'ファイルを指定してください。',
    },
    'file-too-large': {
      what: '{{file}} は大きすぎます。読み込めるのは{{most}}MBまでです。',
      next: '小さいファイルに分割してください。',
    },
    'file-io': {
      what: '{{file}} の読み書き中にOSがエラーを返しました：{{reason}}',
      next: 'ディスクとその接続を確認するか、ファイルを自分のフォルダーにコピーしてください。',
    },
    'memory-short': {
      what: 'メモリが足りません。',
      next: 'ほかのプログラムを終了するか、ファイルを分割してください。',
    },
    'files-exhausted': {
      what: '同時に開けるファイル数の上限に達しているため、{{file}} を開けません。',
      next: 'ほかのプログラムを終了するか、上限（ulimit -n）を上げて、もう一度お試しください。',
    },
    'output-unnamed': {
      what: '書き出すファイルの名前が指定されていません。',
      next: 'ファイル名を指定してください。「-」という名前のファイルは ./- と書きます。',
    },
    'output-exists': {
      what: '同名のファイル {{file}} があるため、上書きしませんでした。',
      next: '別の名前を指定するか、--force を付けて上書きしてください。',
      desk: '別の名前を指定してください。',
    },
    'output-is-database': {
      what: '{{file}} はデータベースの一部なので、上書きしませんでした。',
      next: '別の名前を指定してください。',
    },
    'output-is-source': {
      what: '{{file}} は翻訳中の文書の原文なので、上書きしませんでした。',
      next: '別の名前を指定してください。',
    },
    'output-not-text': {
      what: 'テキストファイルではないため、ターミナルには表示できません。',
      next: '-o で保存先のファイルを指定してください。',
    },
    'disk-full': {
      what: 'ディスクの空き容量が足りないため、{{file}} を保存できませんでした。',
      next: '空き容量を確保してから、もう一度お試しください。',
    },
    'memory-refused': {
      what: '辞書に必要なアドレス空間がOSから割り当てられませんでした。',
      next: 'アドレス空間が制限されています（ulimit -v で確認）。ulimit -v unlimited で制限を解除してください。辞書ごとにアドレス空間を10GB確保しますが、実際に使うメモリは40MBほどです。',
    },
    'backup-damaged': {
      what: 'バックアップ {{file}} は破損しているため、何も復元しませんでした。',
      next: 'より古いバックアップでもう一度お試しください。',
    },
    'backup-is-database': {
      what: '{{file}} は現在使用中のデータベースです。',
      next: 'バックアップのファイルを指定してください。',
    },
    'database-locked': {
      what: 'データベース {{file}} は別のプログラムが使用中です。',
      next: 'そのプログラムを閉じるか、しばらくしてからもう一度お試しください。データは変更されていません。',
    },
    'database-corrupt': {
      what: 'データベース {{file}} が破損しています。',
      next: 'まずコピーを保管し、バックアップから復元してください（バックアップがあれば同じフォルダーの koryu.db.backup-…）。',
    },
    'database-not-ours': {
      what: '{{file}} はKoryuのデータベースではないため、変更しませんでした。',
      next: '--db または KORYU_DB で別のファイルを指定してください。',
    },
    'database-newer': {
      what: 'データベース {{file}} は新しいバージョンのKoryuで作成されています（スキーマ {{version}}、このバージョンは {{known}} まで）。',
      next: 'Koryuを更新するか、--db で別のファイルを指定してください。ファイルは変更していません。',
    },
    'database-unwritable': {
      what: 'データベース {{file}} に書き込めません。',
      next: 'ファイルとフォルダーの権限を確認するか、--db または KORYU_DB で別のファイルを指定してください。',
      desk: 'ファイルとフォルダーの権限を確認してください。',
    },
    'database-io': {
      what: 'ディスクのエラーにより、データベース {{file}} を読み書きできませんでした。',
      next: 'ディスクまたはネットワークドライブを確認してから、もう一度お試しください。',
    },
    // The database, its copies, and other windows.
    'database-row': {
      what: 'データベース {{file}} に、Koryuが書き込んだものではない内容があります（表 {{table}}、{{what}}）。',
      next: 'koryu doctor でほかの異常を確認してから、バックアップから復元するか（koryu restore --list）、読み取れる内容を救出してください（koryu recover）。',
    },
    'database-schema': {
      what: 'データベース {{file}} の構造がKoryuのものと異なります：{{what}}。',
      next: '安全に直せるものは koryu doctor --fix で直します。それ以外はバックアップから復元するか（koryu restore --list）、読み取れる内容を救出してください（koryu recover）。',
    },
    'database-replaced': {
      what: '開いている間に、データベース {{file}} が削除・改名されたか、別のファイルに置き換えられました。新しいファイルには何も書き込んでいません。',
      next: 'Koryuを終了してファイルを元に戻すか、別のファイルを開いてください。開いていた内容は {{saved}} に保存しました。',
    },
    'database-replaced-unsaved': {
      what: '開いている間に、データベース {{file}} が削除・改名されたか、別のファイルに置き換えられました。内容を別の場所に保存することもできませんでした。',
      next: 'まだKoryuを終了しないでください。ファイルを元に戻すか、ディスクに空きを作ってから、文をもう一度確定してください。',
    },
    'database-name-space': {
      what: 'データベースの名前が空白で終わっています：「{{file}}」。',
      next: 'ファイル名を変更するか、空白を除いて指定してください。',
    },
    'database-read-only': {
      what: 'ディスクに空きがないか書き込み権限がないため、データベース {{file}} は読み取りしかできません。',
      next: '検索、文書のスキャン、書き出し、バックアップは行えます。変更するには、空きを作るか、書き込めるフォルダーにファイルをコピーしてください。',
    },
    'segment-conflict': {
      what: '第{{number}}文は、別のウィンドウで変更されました。どちらの訳も残っています。相手の訳は保存済みで、入力中の訳は下書きとして入力欄にあります。',
      next: '確定すると二つの訳が並んで表示され、どちらを残すか選べます。',
    },
    'backup-unsound': {
      what: 'バックアップ {{file}} を読み直したところ正しくなかったため、削除しました。',
      next: 'ディスクを確認するか、別の場所を指定してください。データベースは読み取っただけです。',
    },
    'backup-not-ours': {
      what: '{{file}} は Koryu のバックアップではないため、何も復元していません。',
      next: 'バックアップを指定してください（一覧は koryu restore --list）。',
    },
    'backup-newer': {
      what: 'バックアップ {{file}} は新しいバージョンのKoryuで作成されているため、復元しませんでした（スキーマ {{version}}、このバージョンは {{known}} まで）。',
      next: 'Koryuを更新するか、より古いバックアップを指定してください（koryu restore --list）。',
    },
    'backup-foreign': {
      what: '{{file}} の構造がKoryuのバックアップと異なります：{{what}}。何も復元していません。',
      next: '別のバックアップを使うか（koryu restore --list）、koryu recover で読み取れる内容を救出してください。',
    },
    'restore-unsound': {
      what: '復元した内容がバックアップと一致しなかったため、データベース {{file}} は元のままにしました。',
      next: 'ディスクを確認してから、もう一度復元してください。',
    },
    'backup-unwritable': {
      what: 'バックアップ {{file}} を書き込めません。',
      next: 'フォルダーの有無と書き込み権限を確認するか、別の場所を指定してください。',
    },
    'recover-nothing': {
      what: '{{file}} から読み取れるKoryuのデータはありません。',
      next: 'バックアップを使ってみてください（koryu restore --list）。',
    },
    'backup-exists': {
      what: '同名のファイル {{file}} があるため、上書きしませんでした。',
      next: '別の名前を指定してください。',
    },
    'format-unknown': { what: '不明な形式です：「{{format}}」', next: '指定できる形式：{{known}}' },
    'format-not-read': {
      what: '{{format}} 形式は書き出しのみ可能です：{{file}}',
      next: 'CSV、TSV、XLSX、TBXのいずれかのファイルを使用してください。',
    },
    'format-not-written': {
      what: '{{format}} 形式は取り込みのみ可能です。',
      next: '別の形式を選択してください（コマンドでは --format）。',
      desk: '別の形式を選んでください。',
    },
    'table-unreadable': {
      what: '表を読み取れません。{{line}}行目付近に対応の取れない引用符があります。',
      next: 'その行を修正するか、表をCSVで保存し直してください。',
    },
    'table-columns': {
      what: '表に韓国語の列と日本語の列が見つかりません。1行目：{{found}}',
      next: '見出し行を追加してください（ko、ja または韓国語、日本語）。全列は koryu glossary export で確認できます。',
    },
    'tbx-root': {
      what: 'XMLファイルですが、TBXではありません。最上位の要素が <tbx> や <martif> ではなく <{{root}}> です。',
      next: '作成元のソフトからTBX（ISO 30042）として書き出してください。',
    },
    'concept-missing': {
      what: '識別子 {{id}} の項目はありません。',
      next: '識別子は koryu lookup の結果の角括弧の中に表示されます。',
      desk: 'もう一度検索してください。その間に削除された可能性があります。',
    },
    'concept-exists': {
      what: '識別子 {{id}} の項目は既にあります。',
      next: '既存の項目を編集してください（コマンドでは koryu term edit {{id}}）。',
      desk: '既存の項目を編集してください（F4）。',
    },
    'concept-no-ko': {
      what: '韓国語の用語がありません。',
      next: '用語を入力する（コマンドでは --ko）か、対応関係を「対応なし」（--equivalence none）にしてください。',
      desk: '入力するか、「対応関係」を「対応なし」にしてください。',
    },
    'concept-no-ja': {
      what: '日本語の用語がありません。',
      next: '用語を入力する（コマンドでは --ja）か、対応関係を「対応なし」（--equivalence none）にしてください。',
      desk: '入力するか、「対応関係」を「対応なし」にしてください。',
    },
    'concept-status': {
      what: '「{{value}}」という用語のステータスはありません。',
      next: 'preferred、admitted、deprecated、superseded、lookup、abbreviation のいずれかを指定してください。',
    },
    'concept-origin': {
      what: '「{{value}}」という国の区分はありません。',
      next: 'KR、JP、both のいずれかを指定してください。',
    },
    'concept-equivalence': {
      what: '「{{value}}」という対応関係はありません。',
      next: 'exact、functional、literal、partial、none のいずれかを指定してください。',
    },
    'concept-reliability': {
      what: '「{{value}}」は信頼度に指定できません。',
      next: '1（未確認）～4（両国で公式）の数字を指定してください。',
    },
    'concept-date': {
      what: '日付の形式ではありません：「{{value}}」',
      next: 'YYYY、YYYY-MM、YYYY-MM-DD のいずれかの形式で入力してください。',
    },
    'concept-kind': {
      what: '「{{value}}」は項目の種類ではありません。',
      next: 'name、institution、notion、general のいずれかを書いてください。',
    },
    'concept-link': {
      what: '「{{value}}」はリンクではありません。',
      next: '「種類:識別子」の形で書いてください。種類は successor、counterpart、homonym、part-of、related です。複数は「;」で区切ります。',
    },
    'concept-pair': {
      what: '「{{value}}」は表記の組ではありません。',
      next: '「韓国語=日本語」の形で書いてください。複数は「|」で区切ります。',
    },
    'concept-id': {
      what: '「{{value}}」は識別子として使えません。',
      next: '空白を入れず、文字・数字・ハイフンだけを使ってください。',
    },
    'document-changed': {
      what: 'その間に別のプログラムが文書を変更しました。',
      next: 'F12で開き直してください。確定した訳文は残っています。',
    },
    'document-missing': {
      what: '{{id}}番の文書はありません。',
      next: '文書の番号は koryu document list で確認できます。',
      desk: '文書の一覧（F12）を開き直してください。その間に削除された可能性があります。',
    },
    'segment-missing': {
      what: '{{id}}番の文書に{{number}}番の文はありません（全{{count}}文）。',
      next: '文の番号は koryu document export {{id}} --format tsv で確認できます。',
    },
    'document-has-work': {
      what: '文書 {{name}} には訳文（{{translated}}文）があります。削除すると失われます。',
      next: '先に書き出してください（koryu document export {{id}} --side both）。それでも削除する場合は --yes を付けてください。',
    },
    'xml-unreadable': {
      what: '{{file}} は正しいXMLファイルではありません（{{line}}行目）：{{reason}}',
      next: '作成元のソフトから書き出し直すか、その行を修正してください。',
    },
    'memory-format': {
      what: '対応していない翻訳メモリの形式です：{{file}}',
      next: '読み込める形式：{{known}}',
    },
  },
};
