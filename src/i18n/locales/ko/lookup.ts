// 한국어: look-up, names and suggestions.

import type { Locale } from '../../locale.js';

export const lookup: Pick<Locale, 'lookup' | 'name' | 'suggest'> = {
  lookup: {
    description: '용어 조회(문자 종류 무관). -를 지정하면 표준 입력에서 한 줄에 하나씩 읽음',
    term: '한글, 한자, 가나, 독음, 로마자, 초성(ㅊㅁㅅ), 약칭, 용어의 일부 또는 -(표준 입력)',
    limit: '최대 표시 개수',
    nothing: '‘{{query}}’에 해당하는 용어가 없습니다. 더 짧은 말이나 독음으로 찾아보십시오.',
    near: '‘{{query}}’에 해당하는 용어가 없습니다. 비슷한 용어:',
  },
  name: {
    description:
      '이름을 상대 언어의 문자로 표기. -를 지정하면 표준 입력에서 한 줄에 하나씩(이름, 탭, 독음) 읽음',
    text: '한자로 쓴 일본 인명·지명, 한글로 쓴 한국 인명·지명 또는 -(표준 입력)',
    to: '결과의 언어(기본값: 상대 언어)',
    reading: '일본 이름의 가나 독음 또는 한국 이름의 한자',
    nothing: '‘{{query}}’의 표기를 제시할 수 없습니다. --reading으로 가나 독음을 지정하십시오.',
  },
  suggest: {
    description: '용어집에 없는 용어의 대응어 제안. -를 지정하면 표준 입력에서 한 줄에 하나씩 읽음',
    term: '용어 또는 -(표준 입력)',
    to: '대응어의 언어',
    limit: '최대 표시 개수',
    nothing: '‘{{query}}’에 제안할 대응어가 없습니다.',
    how: {
      term: '용어집',
      composition: '용어의 조합',
      table: '같은 뜻의 다른 말',
      loan: '외래어',
      number: '숫자·날짜',
      gloss: '이전 문서의 괄호 병기',
      memory: '이전 번역',
      name: '발음에 따른 이름 표기',
      bridge: '같은 한자',
    },
  },
};
