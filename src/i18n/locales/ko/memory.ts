// 한국어: the translation memory.

import type { Locale } from '../../locale.js';

export const memory: Pick<Locale, 'memory'> = {
  memory: {
    description: '번역 메모리(이전 번역) 관리',
    search: '비슷한 문장을 찾아 다른 점 표시. -를 지정하면 표준 입력에서 한 줄에 하나씩 읽음',
    text: '찾을 문장 또는 -(표준 입력)',
    from: '문장의 언어',
    limit: '최대 표시 개수',
    least: '일치율이 이 값(0~100)보다 낮은 항목은 표시하지 않음',
    before: '앞 문장(문맥까지 같은 일치 항목을 구별)',
    after: '뒤 문장',
    concordance: '용례 검색: 두 언어에서 이 표현이 있는 문장 찾기',
    import: '파일({{formats}})의 문장 쌍을 번역 메모리로 가져오기',
    export: '번역 메모리를 파일(TMX)로 내보내기',
    file: '번역 메모리 파일',
    'to-file': '저장할 파일 또는 -(표준 출력)',
    nothing: '번역 메모리에 비슷한 문장이 없습니다.',
    'nothing-held': '번역 메모리에 없는 표현입니다: “{{query}}”',
    imported: '추가 {{added}} · 이미 있음 {{same}} · 가져오지 못함 {{refused}}',
    exported: '내보낸 문장 쌍: {{pairs}}개',
    line: '{{line}}행',
    fault: {
      'no-ko': '한국어 문장이 없습니다',
      'no-ja': '일본어 문장이 없습니다',
      'empty-ko': '한국어 문장이 비어 있습니다',
      'empty-ja': '일본어 문장이 비어 있습니다',
    },
    difference: {
      number: '숫자',
      date: '날짜',
      negation: '부정',
      term: '용어',
      text: '내용',
      form: '표기만',
    },
  },
};
