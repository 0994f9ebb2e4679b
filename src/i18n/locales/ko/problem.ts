// 한국어: expected failures and their remedies.

import type { Locale } from '../../locale.js';

export const problem: Pick<Locale, 'problem'> = {
  problem: {
    'bilingual-format': {
      what: '지원하는 대역 파일 형식이 아닙니다: {{file}}',
      next: '읽을 수 있는 확장자: {{known}}',
    },
    'bilingual-columns': {
      what: '첫 행에 원문 열과 번역문 열의 이름이 있어야 합니다(source와 target, 한국어와 일본어 등). 현재 열: {{found}}',
      next: '머리글 행을 추가하십시오. 예는 koryu document export --format tsv로 확인하십시오.',
      desk: '첫 행에 열 이름을 적으십시오(예: source, target).',
    },
    'bilingual-languages': {
      what: '{{file}} {{line}}행: 한국어나 일본어가 아닌 언어입니다: {{language}}',
      next: 'Koryu는 한국어와 일본어 사이의 번역만 다룹니다. 표시가 잘못되었다면 파일의 언어 코드를 ko나 ja로 고치십시오.',
    },
    'bilingual-table': {
      what: '{{file}}에 원문과 번역문이 나란히 있는 표가 없습니다.',
      next: '첫 행에 열 이름을 쓰십시오(예: 원문, 번역). 예는 koryu document export --format docx로 확인하십시오.',
      desk: '첫 행에 열 이름을 적으십시오(예: 원문, 번역).',
    },
    'proposal-missing': {
      what: '{{number}}번 문장에 대한 제안이 없습니다.',
      next: '제안 목록: koryu document import-review ID FILE',
    },
    'xml-malformed': {
      what: '{{file}}: XML 형식이 올바르지 않습니다({{line}}행).',
      next: '파일을 만든 프로그램에서 다시 내보내십시오.',
    },
    'xml-too-deep': {
      what: '{{file}}: XML 요소가 {{most}}단계 넘게 중첩되어 있어 읽지 않았습니다({{line}}행).',
      next: '맞는 파일인지 확인하고, 파일을 만든 프로그램에서 다시 내보내십시오.',
    },
    'html-too-deep': {
      what: '{{file}}: 닫히지 않은 HTML 요소가 {{most}}개를 넘어 읽지 않았습니다.',
      next: '맞는 파일인지 확인하고, 브라우저에서 다시 저장하십시오.',
    },
    'xml-attributes': {
      what: '{{file}}: 속성이 {{most}}개 넘는 XML 요소가 있어 읽지 않았습니다({{line}}행).',
      next: '맞는 파일인지 확인하고, 파일을 만든 프로그램에서 다시 내보내십시오.',
    },
    'xml-text-long': {
      what: '{{file}}: 태그 없이 {{most}}자 넘게 이어지는 부분이 있어 읽지 않았습니다({{line}}행).',
      next: '맞는 파일인지 확인하고, 파일을 만든 프로그램에서 다시 내보내십시오.',
    },
    'monolingual-what': {
      what: '검사할 파일 하나만 지정해야 합니다.',
      next: '사용법: koryu check --monolingual 파일',
    },
    'check-what': {
      what: '검사할 파일이나 문서 중 하나를 지정해야 합니다.',
      next: '사용법: koryu check 파일 또는 koryu check --document 번호',
    },
    'meeting-missing': {
      what: '{{id}}번 회의가 없습니다.',
      next: '회의 번호는 koryu meeting list로 확인하십시오.',
      desk: '회의 목록(F12, Tab)을 다시 여십시오. 그사이 삭제되었을 수 있습니다.',
    },
    'meeting-name': {
      what: '회의 이름이 비어 있습니다.',
      next: '회의 이름을 입력하십시오.',
    },
    'meeting-day': {
      what: '날짜가 올바르지 않습니다: {{value}}',
      next: 'YYYY-MM-DD 형식(예: 2026-06-08)으로 입력하거나 비워 두십시오.',
    },
    'meeting-exists': {
      what: '같은 이름의 회의가 이미 있습니다: {{name}}',
      next: '다른 이름을 지정하거나 기존 회의를 사용하십시오.',
    },
    'meeting-has-participants': {
      what: '{{name}} 회의에 참석자 {{participants}}명이 등록되어 있습니다.',
      next: '그래도 삭제하려면 실행하십시오: koryu meeting remove {{id}} --yes',
    },
    'participant-columns': {
      what: '첫 행에 열 이름 ko와 ja가 있어야 합니다(직책은 ko_office, ja_office). 현재 열: {{found}}',
      next: '표의 예는 koryu meeting participant export로 확인하십시오.',
      desk: '파일의 첫 행에 열 이름을 적으십시오.',
    },
    'participant-name': {
      what: '참석자 이름을 지정하지 않았습니다.',
      next: '--ko와 --ja 중 하나 이상을 지정하십시오.',
    },
    'participant-missing': {
      what: '참석자 명단에 {{number}}번이 없습니다.',
      next: '번호는 koryu meeting participant list로 확인하십시오.',
    },
    'waive-what': {
      what: '지적을 예외로 처리하려면 문서와 사유를 지정하십시오.',
      next: '사용법: koryu check --document 번호 --waive 문장:검사 --reason 사유',
    },
    'finding-missing': {
      what: '{{segment}}번 문장에는 {{check}} 검사의 지적이 없습니다.',
      next: '지적 사항은 koryu check --document 번호로 확인하십시오.',
    },
    'keys-not-json': {
      what: 'JSON 객체가 아닙니다: {{file}}',
      next: '{"preset": "omegat", "confirm": "ctrl+enter"}처럼 쓰거나 파일을 삭제하십시오.',
    },
    'keys-preset': {
      what: '{{file}}: 없는 사전 설정입니다: {{preset}}',
      next: '사전 설정: {{presets}}',
    },
    'keys-action': {
      what: '{{file}}: 없는 동작입니다: {{action}}',
      next: '동작과 키의 목록은 koryu doctor --json으로 확인하십시오.',
    },
    'keys-unknown': {
      what: '{{file}}: {{action}}에 지정한 키가 올바르지 않습니다: {{key}}',
      next: 'ctrl+l, alt+enter, f4, ctrl+shift+up처럼 쓰십시오.',
    },
    'keys-typed': {
      what: '{{file}}: 글자를 입력하는 키는 지정할 수 없습니다({{action}}): {{key}}',
      next: 'ctrl이나 alt를 붙이거나 기능 키를 쓰십시오.',
    },
    'keys-taken': {
      what: '{{file}}: 터미널에서 Backspace, Tab, Enter, Esc 또는 다른 키의 앞부분과 구별되지 않는 키입니다({{action}}): {{key}}',
      next: '다른 글자를 쓰십시오.',
    },
    'keys-none': {
      what: '{{file}}: {{action}}에는 키가 하나 이상 있어야 합니다.',
      next: '키를 지정하거나, 행을 삭제하여 기본 키로 되돌리십시오.',
    },
    'keys-conflict': {
      what: '{{file}}: 두 동작에 같은 키를 지정할 수 없습니다({{first}}, {{second}}): {{key}}',
      next: '{{second}}에 다른 키를 지정하십시오.',
    },
    'dictionary-package-missing': {
      what: '사전 패키지가 설치되어 있지 않습니다: {{package}}',
      next: 'Koryu 폴더에서 npm ci를 실행하십시오.',
    },
    'dictionary-damaged': {
      what: '사전이 손상되었거나 버전이 다릅니다: {{file}}',
      next: 'Koryu 폴더에서 npm ci를 실행한 다음 npm run dict를 실행하십시오.',
    },
    'option-value': {
      what: '{{option}}에 쓸 수 없는 값입니다: ‘{{value}}’',
      next: '쓸 수 있는 값: {{known}}',
    },
    'file-missing': { what: '파일을 찾을 수 없습니다: {{file}}', next: '경로와 파일 이름을 확인하십시오.' },
    'document-pieces': {
      what: '{{file}}: 글 조각(서식 단위나 셀)이 {{most}}개를 넘어 읽지 않았습니다.',
      next: '여러 파일로 나누거나 텍스트 파일로 저장하십시오.',
    },
    'paragraph-pieces': {
      what: '{{file}}: 서식 조각이 {{most}}개를 넘는 문단이 있어 읽지 않았습니다.',
      next: '그 문단의 서식을 지우거나 텍스트 파일로 저장하십시오.',
    },
    'table-too-long': {
      what: '{{file}}: {{most}}행(건)을 넘어 읽지 않았습니다.',
      next: '여러 파일로 나누십시오.',
    },
    'document-too-long': {
      what: '{{file}}: 글자가 {{most}}자를 넘어 읽지 않았습니다.',
      next: '여러 파일로 나누어 여십시오.',
    },
    'file-blank': {
      what: '빈 파일입니다: {{file}}',
      next: '파일이 맞는지, 저장되었는지 확인하십시오.',
    },
    'document-empty': {
      what: '번역할 텍스트가 없습니다: {{file}}',
      next: '스캔한 문서라면 먼저 문자 인식(OCR)을 하십시오. 아니라면 맞는 파일인지 확인하십시오.',
    },
    'document-inserted': {
      what: '{{file}}에는 자체 텍스트 없이 삽입된 파일만 있고, 삽입된 파일은 읽지 않습니다: {{files}}',
      next: 'Word에서 열어 다시 저장하십시오. 삽입된 파일이 문서의 일부가 됩니다.',
    },
    'document-scanned': {
      what: '텍스트가 없는 PDF입니다(스캔한 그림이거나 빈 쪽): {{file}}',
      next: '먼저 문자 인식(OCR)을 하거나 PDF를 만든 원본 파일을 받으십시오.',
    },
    'document-nameless-glyphs': {
      what: '글꼴에 문자 정보가 없어 텍스트를 읽을 수 없습니다: {{file}}',
      next: 'PDF를 만든 원본 파일을 받거나 문자 인식(OCR)을 하십시오.',
    },
    'document-other-program': {
      what: '{{file}}의 실제 형식은 {{program}}의 {{format}}입니다.',
      next: '{{program}}에서 열어 [다른 이름으로 저장] → {{as}}로 저장한 뒤 그 파일을 여십시오.',
    },
    'document-locked': {
      what: '암호로 보호된 파일입니다: {{file}}',
      next: '파일을 만든 프로그램에서 열어 암호 없이 저장한 뒤 그 파일을 여십시오.',
    },
    'archive-damaged': {
      what: '파일이 손상되었거나 확장자와 실제 형식이 다릅니다: {{file}}',
      next: '파일을 만든 프로그램에서 열어 다시 저장하십시오.',
    },
    'archive-ratio': {
      what: '{{file}}: 압축을 풀면 {{most}}배 넘게 커져 읽지 않았습니다. 메모리를 고갈시키려고 만든 파일이 이렇습니다.',
      next: '맞는 파일인지 확인하고, 맞으면 파일을 만든 프로그램에서 다시 저장하십시오.',
    },
    'pdf-operations': {
      what: '{{file}}: {{page}}쪽의 그리기 명령이 너무 많아 읽지 않았습니다. 메모리를 고갈시키려고 만든 파일이 이렇습니다.',
      next: '맞는 파일인지 확인하고, 맞으면 PDF로 다시 인쇄하거나 나누십시오.',
    },
    'pdf-pages': {
      what: '{{file}}: {{most}}쪽이 넘어 읽지 않았습니다.',
      next: '필요한 쪽만 새 PDF로 인쇄하거나 파일을 나누십시오.',
    },
    'archive-entries': {
      what: '{{file}}: 파일이 {{most}}개 넘게 들어 있어 읽지 않았습니다.',
      next: '맞는 파일인지 확인하고, 맞으면 나누어 저장한 뒤 여십시오.',
    },
    'archive-of-files': {
      what: '{{file}}: 문서가 아니라 압축 파일입니다(내용: {{files}}).',
      next: '압축을 풀고 안에 있는 문서를 여십시오.',
    },
    'archive-too-large': {
      what: '{{file}}: 압축을 풀면 한 부분이 64MB나 전체가 256MB를 넘어 읽지 않았습니다.',
      next: '맞는 파일인지 확인하고, 맞으면 나누어 저장한 뒤 여십시오.',
    },
    'original-differs': {
      what: '번역을 시작한 뒤로 {{file}}의 내용이 달라져 번역문을 넣은 문서를 만들지 않았습니다.',
      next: '문서를 다시 열어 달라진 문장을 확인한 뒤 내보내십시오.',
    },
    'document-signed': {
      what: '{{file}}에 전자 서명이 있습니다. 번역문을 넣으면 서명이 깨지므로 만들지 않았습니다.',
      next: '원래 프로그램에서 서명을 뺀 사본을 저장하여 그 문서를 번역하십시오.',
    },
    'format-not-own': {
      what: '{{file}}의 번역문은 원본과 같은 형식({{format}})으로 쓸 수 없습니다.',
      next: '다른 형식을 고르십시오(명령줄에서는 --format).',
      desk: '다른 형식을 고르십시오.',
    },
    'document-binary': {
      what: '텍스트 파일이 아닙니다(확인된 형식: {{format}}): {{file}}',
      next: '파일을 만든 프로그램에서 DOCX, HWPX 또는 텍스트로 저장한 뒤 여십시오(한글에서는 [다른 이름으로 저장하기] → HWPX).',
    },
    'document-format-unknown': {
      what: '읽을 수 없는 형식입니다({{format}}): {{file}}',
      next: '읽을 수 있는 형식: {{formats}}. 이 중 하나로 저장한 뒤 여십시오.',
    },
    'document-hwp-converter': {
      what: '{{file}}: 변환에 필요한 패키지 @rhwp/core가 설치되어 있지 않습니다.',
      next: '선택 패키지까지 설치하거나 한글에서 [다른 이름으로 저장하기]로 HWPX 파일로 저장한 뒤 여십시오.',
    },
    'document-encoding-unknown': {
      what: '문자 인코딩을 알 수 없거나 파일이 손상되었습니다: {{file}}',
      next: '텍스트 편집기에서 UTF-8로 저장한 뒤 다시 여십시오.',
    },
    'document-encoding-differs': {
      what: '{{encoding}}(으)로 읽을 수 없는 바이트가 있습니다: {{file}}',
      next: '--encoding을 빼고 자동으로 판별하게 하거나 다른 인코딩을 지정하십시오.',
    },
    'encoding-name': {
      what: '{{encoding}}(이)라는 인코딩은 없습니다.',
      next: '지정할 수 있는 인코딩: {{known}}',
    },
    'file-unreadable': {
      what: '파일을 읽을 권한이 없습니다: {{file}}',
      next: '파일의 권한을 확인하거나 본인의 폴더에 복사한 뒤 여십시오.',
    },
    'files-none': {
      what: '읽을 수 있는 파일이 없습니다: {{pattern}}',
      next: '폴더나 패턴을 확인하십시오. *는 임의의 글자, **는 임의의 폴더를 나타냅니다.',
    },
    'files-too-many': {
      what: '파일이 {{most}}개를 넘습니다.',
      next: '더 작은 폴더나 더 좁은 패턴을 지정하십시오.',
    },
    'file-is-folder': { what: '파일이 아니라 폴더입니다: {{file}}', next: '폴더 안의 파일을 지정하십시오.' },
    'file-unwritable': {
      what: '파일에 쓸 수 없습니다: {{file}}',
      next: '다른 위치에 저장하거나(명령줄: -o) 폴더의 권한을 확인하십시오.',
    },
    'file-name-long': { what: '파일 이름이 너무 깁니다: {{file}}', next: '더 짧은 이름을 지정하십시오.' },
    'file-link-loop': {
      what: '링크가 서로를 가리켜 파일을 찾을 수 없습니다: {{file}}',
      next: '파일을 직접 지정하거나 링크를 바로잡으십시오.',
    },
    'file-is-device': {
      what: '파일이 아니라 장치 또는 파이프입니다: {{file}}',
      next: '파일을 지정하십시오.',
    },
    'file-too-large': {
      what: '파일이 너무 큽니다. {{most}}MB까지 읽을 수 있습니다: {{file}}',
      next: '작은 파일로 나누십시오.',
    },
    'file-io': {
      what: '파일을 읽거나 쓰는 중에 운영 체제 오류가 발생했습니다: {{file}}({{reason}})',
      next: '디스크와 연결 상태를 확인하거나 파일을 본인의 폴더에 복사하십시오.',
    },
    'memory-short': {
      what: '메모리가 부족합니다.',
      next: '다른 프로그램을 종료하거나 파일을 작게 나누십시오.',
    },
    'files-exhausted': {
      what: '동시에 열 수 있는 파일 수의 한도에 이르러 열 수 없습니다: {{file}}',
      next: '다른 프로그램을 종료하거나 한도(ulimit -n)를 늘린 뒤 다시 시도하십시오.',
    },
    'output-unnamed': {
      what: '쓸 파일의 이름이 없습니다.',
      next: '파일 이름을 지정하십시오. 이름이 “-”인 파일은 ./- 로 적습니다.',
    },
    'output-exists': {
      what: '같은 이름의 파일이 있어 덮어쓰지 않았습니다: {{file}}',
      next: '다른 이름을 지정하거나 --force로 덮어쓰십시오.',
      desk: '다른 이름을 지정하십시오.',
    },
    'output-is-database': {
      what: '데이터베이스에 속한 파일이므로 덮어쓰지 않았습니다: {{file}}',
      next: '다른 이름을 지정하십시오.',
    },
    'output-is-source': {
      what: '번역 중인 문서의 원문이므로 덮어쓰지 않았습니다: {{file}}',
      next: '다른 이름을 지정하십시오.',
    },
    'output-not-text': {
      what: '텍스트 파일이 아니어서 터미널에 표시할 수 없습니다.',
      next: '-o로 저장할 파일을 지정하십시오.',
    },
    'disk-full': {
      what: '디스크 공간이 부족하여 파일을 저장하지 못했습니다: {{file}}',
      next: '공간을 확보한 뒤 다시 시도하십시오.',
    },
    'memory-refused': {
      what: '운영 체제가 사전에 필요한 주소 공간을 할당하지 않았습니다.',
      next: '주소 공간이 제한되어 있습니다(ulimit -v로 확인). ulimit -v unlimited로 제한을 푸십시오. 사전마다 주소 공간을 10GB 예약하지만 실제 메모리는 40MB 정도만 씁니다.',
    },
    'backup-damaged': {
      what: '백업 파일이 손상되어 아무것도 복원하지 않았습니다: {{file}}',
      next: '더 오래된 백업으로 다시 시도하십시오.',
    },
    'backup-is-database': {
      what: '현재 사용 중인 데이터베이스입니다: {{file}}',
      next: '백업 파일을 지정하십시오.',
    },
    'database-locked': {
      what: '다른 프로그램이 데이터베이스를 사용 중입니다: {{file}}',
      next: '다른 프로그램을 닫거나 잠시 뒤에 다시 시도하십시오. 변경된 내용은 없습니다.',
    },
    'database-corrupt': {
      what: '데이터베이스가 손상되었습니다: {{file}}',
      next: '먼저 사본을 보관한 뒤 백업에서 복원하십시오(백업이 있으면 같은 폴더의 koryu.db.backup-…).',
    },
    'database-not-ours': {
      what: 'Koryu 데이터베이스가 아니므로 변경하지 않았습니다: {{file}}',
      next: '--db 또는 KORYU_DB로 다른 파일을 지정하십시오.',
    },
    'database-newer': {
      what: '더 새로운 버전의 Koryu에서 만든 데이터베이스입니다(스키마 {{version}}, 이 버전은 {{known}}까지): {{file}}',
      next: 'Koryu를 업데이트하거나 --db로 다른 파일을 지정하십시오. 파일은 변경하지 않았습니다.',
    },
    'database-unwritable': {
      what: '데이터베이스에 쓸 수 없습니다: {{file}}',
      next: '파일과 폴더의 권한을 확인하거나 --db 또는 KORYU_DB로 다른 파일을 지정하십시오.',
      desk: '파일과 폴더의 권한을 확인하십시오.',
    },
    'database-io': {
      what: '디스크 오류로 데이터베이스를 읽거나 쓰지 못했습니다: {{file}}',
      next: '디스크나 네트워크 드라이브를 확인한 뒤 다시 시도하십시오.',
    },
    // The database, its copies, and other windows.
    'database-row': {
      what: '데이터베이스 {{file}}에 Koryu가 쓰지 않은 내용이 있습니다(테이블 {{table}}, {{what}}).',
      next: 'koryu doctor로 다른 이상이 있는지 확인한 뒤 백업에서 복원하거나(koryu restore --list) 읽을 수 있는 내용을 건져 내십시오(koryu recover).',
    },
    'database-schema': {
      what: '데이터베이스 {{file}}의 구조가 Koryu의 것과 다릅니다: {{what}}.',
      next: '안전하게 고칠 수 있는 것은 koryu doctor --fix로 고칩니다. 나머지는 백업에서 복원하거나(koryu restore --list) 읽을 수 있는 내용을 건져 내십시오(koryu recover).',
    },
    'database-replaced': {
      what: '열어 둔 데이터베이스가 삭제되었거나 이름이 바뀌었거나 다른 파일로 교체되었습니다: {{file}}. 새 파일에는 아무것도 쓰지 않았습니다.',
      next: 'Koryu를 종료한 뒤 파일을 되돌려 놓거나 다른 파일을 여십시오. 열려 있던 내용은 {{saved}}에 저장했습니다.',
    },
    'database-replaced-unsaved': {
      what: '열어 둔 데이터베이스가 삭제되었거나 이름이 바뀌었거나 다른 파일로 교체되었고, 내용을 다른 곳에 저장하지도 못했습니다: {{file}}',
      next: '아직 Koryu를 종료하지 마십시오. 파일을 되돌려 놓거나 디스크 공간을 확보한 뒤 문장을 다시 확정하십시오.',
    },
    'database-name-space': {
      what: '데이터베이스 이름이 공백으로 끝납니다: ‘{{file}}’.',
      next: '파일 이름을 바꾸거나 공백 없이 지정하십시오.',
    },
    'database-read-only': {
      what: '디스크에 공간이 없거나 쓰기 권한이 없어 데이터베이스를 읽기만 할 수 있습니다: {{file}}',
      next: '검색, 문서 스캔, 내보내기, 백업은 할 수 있습니다. 수정하려면 공간을 확보하거나 파일을 쓸 수 있는 폴더로 복사하십시오.',
    },
    'segment-conflict': {
      what: '{{number}}번 문장이 그사이 다른 창에서 수정되었습니다. 두 번역 모두 남아 있습니다. 다른 창의 번역은 저장되어 있고, 지금 입력한 번역은 입력란에 초안으로 있습니다.',
      next: '확정하면 두 번역이 나란히 표시되고 쓸 번역을 고를 수 있습니다.',
    },
    'backup-unsound': {
      what: '백업 파일을 다시 읽어 보니 온전하지 않아 삭제했습니다: {{file}}',
      next: '디스크를 확인하거나 다른 위치를 지정하십시오. 데이터베이스는 읽기만 했습니다.',
    },
    'backup-not-ours': {
      what: '{{file}}: Koryu 백업이 아니어서 아무것도 복원하지 않았습니다.',
      next: '백업 파일을 지정하십시오(목록은 koryu restore --list).',
    },
    'backup-newer': {
      what: '더 새로운 버전의 Koryu에서 만든 백업이므로 복원하지 않았습니다(스키마 {{version}}, 이 버전은 {{known}}까지): {{file}}',
      next: 'Koryu를 업데이트하거나 더 오래된 백업을 지정하십시오(koryu restore --list).',
    },
    'backup-foreign': {
      what: '{{file}}의 구조가 Koryu 백업과 다릅니다: {{what}}. 아무것도 복원하지 않았습니다.',
      next: '다른 백업을 쓰거나(koryu restore --list) koryu recover로 읽을 수 있는 내용을 건져 내십시오.',
    },
    'restore-unsound': {
      what: '복원한 내용이 백업과 일치하지 않아 데이터베이스를 원래대로 두었습니다: {{file}}',
      next: '디스크를 확인한 뒤 다시 복원하십시오.',
    },
    'backup-unwritable': {
      what: '백업 파일을 쓸 수 없습니다: {{file}}',
      next: '폴더가 있는지, 쓰기 권한이 있는지 확인하거나 다른 위치를 지정하십시오.',
    },
    'recover-nothing': {
      what: '{{file}}에서 읽을 수 있는 Koryu 데이터가 없습니다.',
      next: '백업을 사용해 보십시오(koryu restore --list).',
    },
    'backup-exists': {
      what: '같은 이름의 파일이 있어 덮어쓰지 않았습니다: {{file}}',
      next: '다른 이름을 지정하십시오.',
    },
    'format-unknown': { what: '알 수 없는 형식입니다: ‘{{format}}’', next: '쓸 수 있는 형식: {{known}}' },
    'format-not-read': {
      what: '{{format}} 형식은 내보내기만 할 수 있습니다: {{file}}',
      next: 'CSV, TSV, XLSX, TBX 파일 중 하나를 사용하십시오.',
    },
    'format-not-written': {
      what: '{{format}} 형식은 가져오기만 할 수 있습니다.',
      next: '다른 형식을 선택하십시오(명령줄: --format).',
      desk: '다른 형식을 고르십시오.',
    },
    'table-unreadable': {
      what: '표를 읽을 수 없습니다. {{line}}행 부근에 짝이 맞지 않는 따옴표가 있습니다.',
      next: '해당 행을 수정하거나 표를 CSV로 다시 저장하십시오.',
    },
    'table-columns': {
      what: '표에서 한국어 열과 일본어 열을 찾지 못했습니다. 첫 행: {{found}}',
      next: '머리글 행을 추가하십시오(ko, ja 또는 한국어, 일본어). 전체 열은 koryu glossary export로 확인할 수 있습니다.',
    },
    'tbx-root': {
      what: 'XML 파일이지만 TBX가 아닙니다. 최상위 요소가 <tbx>나 <martif>가 아니라 <{{root}}>입니다.',
      next: '파일을 만든 프로그램에서 TBX(ISO 30042)로 내보내십시오.',
    },
    'concept-missing': {
      what: '식별자가 {{id}}인 항목이 없습니다.',
      next: '식별자는 koryu lookup 결과의 대괄호 안에서 확인하십시오.',
      desk: '다시 검색하십시오. 그사이 삭제되었을 수 있습니다.',
    },
    'concept-exists': {
      what: '식별자가 {{id}}인 항목이 이미 있습니다.',
      next: '기존 항목을 편집하십시오(명령줄: koryu term edit {{id}}).',
      desk: '기존 항목을 편집하십시오(F4).',
    },
    'concept-no-ko': {
      what: '한국어 용어가 없습니다.',
      next: '용어를 입력하거나(명령줄: --ko) 대응 관계를 ‘대응어 없음’(--equivalence none)으로 지정하십시오.',
      desk: '입력하거나 ‘대응 관계’를 ‘대응어 없음’으로 바꾸십시오.',
    },
    'concept-no-ja': {
      what: '일본어 용어가 없습니다.',
      next: '용어를 입력하거나(명령줄: --ja) 대응 관계를 ‘대응어 없음’(--equivalence none)으로 지정하십시오.',
      desk: '입력하거나 ‘대응 관계’를 ‘대응어 없음’으로 바꾸십시오.',
    },
    'concept-status': {
      what: '쓸 수 없는 용어 상태입니다: ‘{{value}}’',
      next: 'preferred, admitted, deprecated, superseded, lookup, abbreviation 중 하나를 지정하십시오.',
    },
    'concept-origin': {
      what: '쓸 수 없는 국가 구분입니다: ‘{{value}}’',
      next: 'KR, JP, both 중 하나를 지정하십시오.',
    },
    'concept-equivalence': {
      what: '쓸 수 없는 대응 관계입니다: ‘{{value}}’',
      next: 'exact, functional, literal, partial, none 중 하나를 지정하십시오.',
    },
    'concept-reliability': {
      what: '쓸 수 없는 신뢰도입니다: ‘{{value}}’',
      next: '1(미확인)~4(양국 공식)의 숫자를 지정하십시오.',
    },
    'concept-date': {
      what: '날짜 형식이 아닙니다: ‘{{value}}’',
      next: 'YYYY, YYYY-MM, YYYY-MM-DD 중 한 형식으로 입력하십시오.',
    },
    'concept-kind': {
      what: '쓸 수 없는 항목 종류입니다: ‘{{value}}’',
      next: 'name, institution, notion, general 중 하나를 쓰십시오.',
    },
    'concept-link': {
      what: '올바른 연결이 아닙니다: ‘{{value}}’',
      next: '‘종류:식별자’ 형식으로 쓰십시오. 종류는 successor, counterpart, homonym, part-of, related입니다. 여럿은 ‘;’으로 나눕니다.',
    },
    'concept-pair': {
      what: '올바른 표기의 짝이 아닙니다: ‘{{value}}’',
      next: '‘한국어=일본어’ 형식으로 쓰십시오. 여럿은 ‘|’로 나눕니다.',
    },
    'concept-id': {
      what: '식별자로 쓸 수 없습니다: ‘{{value}}’',
      next: '공백 없이 문자, 숫자, 붙임표(-)만 쓰십시오.',
    },
    'document-changed': {
      what: '그사이 다른 프로그램이 이 문서를 변경했습니다.',
      next: 'F12로 다시 여십시오. 확정한 번역은 그대로 있습니다.',
    },
    'document-missing': {
      what: '{{id}}번 문서가 없습니다.',
      next: '문서 번호는 koryu document list로 확인하십시오.',
      desk: '문서 목록(F12)을 다시 여십시오. 그사이 삭제되었을 수 있습니다.',
    },
    'segment-missing': {
      what: '{{id}}번 문서에는 {{number}}번 문장이 없습니다. 문장은 모두 {{count}}개입니다.',
      next: '문장 번호는 koryu document export {{id}} --format tsv로 확인하십시오.',
    },
    'document-has-work': {
      what: '{{name}} 문서에 번역문(문장 {{translated}}개)이 있습니다. 삭제하면 함께 사라집니다.',
      next: '먼저 내보내십시오(koryu document export {{id}} --side both). 그래도 삭제하려면 --yes를 붙이십시오.',
    },
    'xml-unreadable': {
      what: '{{file}}: 올바른 XML 파일이 아닙니다({{line}}행): {{reason}}',
      next: '파일을 만든 프로그램에서 다시 내보내거나 해당 행을 수정하십시오.',
    },
    'memory-format': {
      what: '지원하는 번역 메모리 형식이 아닙니다: {{file}}',
      next: '읽을 수 있는 형식: {{known}}',
    },
  },
};
