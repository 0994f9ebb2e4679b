// 한국어: commands that read texts.

import type { Locale } from '../../locale.js';

export const reading: Pick<
  Locale,
  'files' | 'progress' | 'dictionary' | 'open' | 'tour' | 'scan' | 'tokens' | 'extract'
> = {
  files: {
    summary: '파일 {{files}}개 · 읽음 {{read}} · 읽지 못함 {{failed}}',
  },
  progress: {
    reading: '읽는 중…',
    matching: '용어를 찾는 중…',
    checking: '점검 중…',
    importing: '가져오는 중…',
    exporting: '내보내는 중…',
    answering: '답하는 중…',
    seconds: '{{seconds}}초',
  },
  dictionary: {
    bridge: '한자 대응 사전을 준비하는 중(최초 1회, 몇 초)…',
    compiling: { ko: '한국어 사전을 준비하는 중(최초 1회)', ja: '일본어 사전을 준비하는 중(최초 1회)' },
  },
  open: {
    description: '터미널에서 문서를 문장 단위로 번역',
    file: '열 문서(형식: {{formats}}). 생략하면 마지막으로 작업한 문서(없으면 예제 문서)',
    to: '번역문의 언어',
    'no-terminal':
      '터미널이 아니므로 이 문서에서 찾은 용어만 표시합니다. 번역하려면 터미널에서 실행하십시오: koryu open {{file}}',
  },
  tour: {
    description: '예제 문서로 주요 키를 5단계로 둘러보기',
    'no-terminal': '둘러보기는 터미널에서만 할 수 있습니다. 터미널에서 koryu tour를 실행하십시오.',
  },
  scan: {
    description: '파일에 나오는 용어·횟수·대응어 표시',
    files: '검색할 파일, 폴더 또는 패턴',
    summary: '{{file}}: 문장 {{segments}}개, 용어 {{terms}}개, 용어집에 있는 명사의 비율 {{share}}%',
    ambiguous: '여러 뜻',
    nothing: '이 파일에는 용어집의 용어가 없습니다.',
    date: '문서 날짜(YYYY-MM-DD). 특정 시기에만 쓰인 명칭을 판별할 때 사용하며, 생략하면 문서 첫머리에서 읽음',
    explain: '찾은 위치마다 용어로 판단한 이유나 판단하지 않은 이유 표시',
    anachronism: '{{date}} 당시 명칭이 아님',
    why: {
      exact: '단독으로 쓰임',
      particle: '뒤에 붙은 말: ‘{{after}}’',
      inflected: '‘{{term}}’의 활용형',
      compound: '합성어의 일부: {{before}}[{{surface}}]{{after}}',
      nested: '더 긴 용어의 일부',
      spacing: '띄어쓰기만 다름: ‘{{term}}’',
      orthography: '표기가 다름: ‘{{term}}’',
      script: '다른 문자 표기: ‘{{term}}’',
      abbreviation: '‘{{full}}’의 약칭',
      ambiguous: '여러 뜻(가능성이 높은 순): {{senses}}',
      split: '용어 아님: 단어 ‘{{word}}’의 경계와 맞지 않음',
      apart: '용어 아님: 별개의 단어가 나란히 있을 뿐임',
      'function-word': '용어 아님: 조사나 어미',
      letter: '용어 아님: 더 긴 단어의 한 글자',
      'other-word': '용어 아님: 글자가 같은 다른 단어',
      overlap: '용어 아님: 더 긴 용어와 겹침',
      gloss: '별도 용어 아님: 괄호 앞 명칭의 다른 표기',
    },
    ground: {
      hanja: '한자 {{word}}에 따른 순서',
      beside: '바로 옆의 ‘{{word}}’에 따른 순서',
      verb: '동사로 쓰인 데 따른 순서',
      context: '본문의 ‘{{word}}’에 따른 순서',
      country: '문서의 나라({{word}})에 따른 순서',
      document: '이 문서의 앞선 쓰임에 따른 순서',
      usual: '일반적인 뜻에 따른 순서',
    },
  },
  tokens: {
    description: '텍스트의 형태소 분석',
    file: '파일 또는 -(표준 입력)',
    lang: '텍스트의 언어',
    format: '출력 형식: mecab, wakati, json',
    'no-lexicon': '용어집의 용어를 쓰지 않고 분석',
  },
  extract: {
    description: '용어집에 없는 용어 후보 추출',
    files: '검색할 파일, 폴더 또는 패턴',
    limit: '최대 표시 개수',
    nothing: '용어 후보가 없습니다.',
  },
};
