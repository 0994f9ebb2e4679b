// 한국어: the settings in the TUI.

import type { Locale } from '../../locale.js';

export const settings: Pick<
  Locale['tui'],
  'setting' | 'setting-value' | 'setting-about' | 'column' | 'value'
> = {
  setting: {
    propagation: '같은 원문에 같은 번역',
    'auto-insert': '이동 시 메모리 삽입',
    pretranslation: '이 문서 사전 번역',
    comments: '문서의 메모·댓글',
    language: '화면 언어',
    ambiguous: '○ ① ─ 등의 문자 폭',
    colours: '색상',
    theme: '테마',
    numbers: '원문의 용어 번호',
    clipboard: '복사한 텍스트',
    mouse: '마우스',
  },
  'setting-value': {
    ask: '묻기',
    yes: '항상 초안으로 삽입',
    no: '하지 않음',
    on: '켬',
    off: '끔',
    'left-out': '번역 제외',
    translated: '번역',
    auto: '터미널에 따름',
    ko: '한국어',
    ja: '日本語',
    en: 'English',
    narrow: '반각(1칸)',
    wide: '전각(2칸)',
    colours: '사용',
    'no-colours': '사용 안 함',
    dark: '어둡게',
    light: '밝게',
    contrast: '고대비',
    superscript: '위 첨자(¹)',
    brackets: '대괄호([1])',
    'system-clipboard': '시스템 클립보드',
    'own-clipboard': 'Koryu 안에서만',
    mouse: '사용',
    'no-mouse': '사용 안 함',
  },
  'setting-about': {
    propagation: '확정한 뒤, 번역하지 않은 같은 원문에 그 번역을 초안으로 넣을지 정합니다.',
    'auto-insert':
      '번역하지 않은 문장으로 이동하면 일치율 75% 이상인 메모리를 넣습니다. 실행 취소하면 다시 비워집니다.',
    pretranslation: '이 문서를 열 때마다 번역하지 않은 문장을 메모리와 용어집으로 채워 초안으로 둡니다.',
    comments:
      '앞으로 추가하는 문서의 메모와 댓글도 번역할지 정합니다. 문서마다 따로 정하려면 --comments나 --no-comments를 쓰십시오.',
    language: 'F2로도 바꿀 수 있습니다.',
    ambiguous:
      '터미널의 설정과 같아야 합니다. 시작할 때 터미널에 확인하지만, ○가 옆 글자와 겹치거나 줄이 어긋나면 직접 지정하십시오.',
    colours: '색상을 쓰지 않아도 번호와 기호로 구별할 수 있습니다.',
    theme:
      '직접 지정하지 않으면 터미널의 배경색을 따릅니다. 고대비는 글자가 잘 보이지 않거나 화면을 영사할 때 쓰십시오.',
    numbers: '위 첨자가 작아 잘 보이지 않으면 대괄호를 쓰십시오.',
    clipboard:
      '터미널이 지원하면 복사하거나 잘라 낸 내용이 시스템 클립보드에도 들어갑니다(OSC 52, tmux에서는 set -g set-clipboard on).',
    mouse:
      '클릭하면 번역문의 커서가 이동하고, 휠로 텍스트와 목록을 스크롤합니다. 마우스로 텍스트를 선택하려면 Shift(macOS는 Option)를 누른 채 드래그하십시오.',
  },
  column: {
    origin: '속한 나라',
    ko_status: '한국어 상태',
    ja_status: '일본어 상태',
    ko_other: '한국어 이형',
    ja_other: '일본어 이형',
    reliability: '신뢰도',
    kind: '종류',
    links: '관련 항목',
    pairs: '짝을 이루는 형태',
    spans: '사용 기간',
    example_ko: '한국어 예문',
    example_ja: '일본어 예문',
    valid_from: '사용 시작',
    valid_to: '사용 종료',
    ko_source: '한국어 출처',
    ja_source: '일본어 출처',
  },
  value: {
    origin: { KR: '한국', JP: '일본', both: '양국' },
    kind: { name: '고유한 이름', institution: '한 나라의 제도', notion: '공통 개념', general: '일반어' },
    reliability: { 1: '1 미확인', 2: '2 번역자가 만든 대응어', 3: '3 정착된 대응어', 4: '4 양국 공식' },
  },
};
