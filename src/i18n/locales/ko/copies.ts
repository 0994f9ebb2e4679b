// 한국어: backups, restore and the health of the database.

import type { Locale } from '../../locale.js';

export const copies: Pick<Locale, 'backup' | 'restore' | 'recover' | 'doctor'> = {
  backup: {
    description: '데이터베이스 전체를 새 파일로 백업',
    file: '새로 만들 파일',
    done: '데이터베이스 전체를 백업했습니다: {{file}}',
    'not-made': '자동 백업을 만들지 못했습니다: {{why}}',
  },
  restore: {
    description: '백업에서 데이터베이스 복원(이전 데이터베이스는 같은 폴더에 보관)',
    file: 'koryu backup으로 만든 파일',
    done: '복원했습니다: 항목 {{concepts}} · 문서 {{documents}} · 번역한 문장 {{translated}}',
    kept: '이전 데이터베이스를 보관했습니다: {{file}}',
    list: '복원할 수 있는 사본을 최신순으로 표시',
    none: '아직 백업이 없습니다.',
    row: '{{number}}  {{at}}  {{reason}}  {{size}}  {{path}}',
    hint: 'koryu restore 뒤에 파일이나 번호를 지정하면 복원합니다.',
    reason: {
      day: '일일 백업',
      import: '가져오기 전',
      update: '용어집 업데이트 전',
      replace: '바꾸기 전',
      remove: '문서 삭제 전',
      repair: '복구 작업 전',
      migration: '업그레이드 전',
      restore: '복원 전',
      damaged: '손상된 데이터베이스',
      rescued: '다른 곳에 저장한 사본',
    },
  },
  recover: {
    description: '손상된 데이터베이스에서 읽을 수 있는 내용을 새 데이터베이스로 저장',
    file: '손상된 데이터베이스(읽기만 함)',
    output: '만들 파일(기본값: 파일.recovered)',
    table: '{{table}}: {{rows}}행',
    gaps: '{{table}}: {{rows}}행, 읽지 못한 곳 {{gaps}}곳',
    done: '읽을 수 있는 내용을 저장했습니다: {{file}}',
    next: '--db {{file}}로 확인하거나 koryu restore {{file}}로 복원하십시오.',
  },
  doctor: {
    keys: '키: 사전 설정 {{preset}}, 직접 지정한 키 {{own}}({{file}})',
    dictionary: '사전 {{lang}}: {{stamp}}, 준비됨({{path}})',
    'no-dictionary': '사전 {{lang}}: {{stamp}}, 준비되지 않음(npm run dict 실행)',
    'damaged-file':
      '컴파일된 파일이 손상되었습니다: {{path}}. 다음에 쓸 때 다시 컴파일합니다. 지금 하려면 koryu doctor --compile을 실행하십시오.',
    compile: '준비되지 않은 사전을 지금 준비',
    description: '데이터베이스와 사전 점검',
    database: '데이터베이스: {{path}}({{size}}, 스키마 {{schema}})',
    integrity: '무결성: {{result}}',
    sound: '정상',
    faulty: '손상됨. 백업에서 복원하고, 나중에 복구할 수 있도록 이 파일은 보관하십시오.',
    glossary: '용어집: 항목 {{concepts}} · 용어 {{terms}} · 변경 기록 {{changes}}',
    work: '작업: 문서 {{documents}} · 번역한 문장 {{translated}}',
    fix: '백업한 뒤 안전하게 고칠 수 있는 문제를 복구',
    repaired: '복구함: {{what}}',
  },
};
