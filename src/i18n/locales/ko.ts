// 한국어.

import type { Locale } from '../locale.js';

export const ko: Locale = {
  bug: 'Koryu에 오류가 있습니다. 저장한 작업에는 영향이 없습니다. 아래 내용을 알려 주십시오:',
  cli: {
    description: '한·일 내정관계자 교류회의를 위한 한일 용어집·번역 도우미',
    'see-help': 'koryu --help를 보십시오.',
    option: {
      db: '데이터베이스 파일 (기본값: KORYU_DB, 없으면 운영 체제의 데이터 폴더)',
      'no-seed': '새 데이터베이스를 기본 용어집 없이 만듦',
      lang: '화면에 쓸 언어',
      help: '도움말 보기',
      json: '데이터를 JSON으로 출력',
    },
  },
  problem: {
    'file-missing': { what: '{{file}} 파일이 없습니다.', next: '경로와 파일 이름을 확인하십시오.' },
    'document-empty': {
      what: '{{file}}에 번역할 글이 없습니다.',
      next: '스캔한 문서라면 먼저 문자 인식(OCR)을 하고, 아니면 올바른 파일인지 확인하십시오.',
    },
    'document-binary': {
      what: '{{file}}은(는) 텍스트 파일이 아닙니다(확인된 형식: {{format}}).',
      next: '원래 작성한 프로그램에서 텍스트나 마크다운으로 저장한 뒤 그 파일을 여십시오.',
    },
    'document-format-unknown': {
      what: '{{file}}의 형식({{format}})은 읽을 수 없습니다.',
      next: '읽을 수 있는 형식: {{formats}}. 이 가운데 하나로 저장한 뒤 여십시오.',
    },
    'document-encoding-unknown': {
      what: '{{file}}의 문자 인코딩을 알 수 없거나 파일이 손상되었습니다.',
      next: '텍스트 편집기에서 UTF-8로 저장한 뒤 다시 여십시오.',
    },
    'file-unreadable': {
      what: '{{file}} 파일을 읽을 권한이 없습니다.',
      next: '파일의 권한을 확인하거나 다른 폴더에 복사해서 여십시오.',
    },
    'file-is-folder': { what: '{{file}}은(는) 폴더입니다.', next: '그 안의 파일을 지정하십시오.' },
    'file-unwritable': {
      what: '{{file}}에 쓸 수 없습니다.',
      next: '-o로 다른 위치를 지정하거나 폴더의 권한을 확인하십시오.',
    },
    'disk-full': {
      what: '디스크에 공간이 없어 {{file}}을(를) 쓰지 않았습니다.',
      next: '공간을 확보한 뒤 다시 시도하십시오.',
    },
  },
};
