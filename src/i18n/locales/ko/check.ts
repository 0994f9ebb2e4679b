// 한국어: findings of the checks.

import type { Locale } from '../../locale.js';

export const check: Pick<Locale, 'check'> = {
  check: {
    description: '번역 검사: 숫자, 날짜, 용어, 문장 부호(지적 사항이 있으면 종료 코드 1)',
    file: '대역 파일(src_lang, source, target 열이 있는 TSV나 CSV, XLIFF, SDLXLIFF, MQXLIFF, TMX, DOCX나 XLSX의 표)',
    document: '파일 대신 작업 중인 문서를 번호로 지정(번호는 document list에 표시)',
    format: '보고서 형식',
    clean: '{{name}}: 문장 {{segments}}개를 검사했습니다. 지적 사항이 없습니다.',
    summary:
      '{{name}}: 문장 {{segments}}개 검사, 지적 {{findings}}건(오류 {{errors}}, 주의 {{warnings}}, 참고 {{hints}})',
    meeting: '이 번호의 회의에 등록된 참석자 명단으로 검사',
    'meeting-summary':
      '{{name}}: 문서 {{documents}}건, 문장 {{segments}}개 검사, 지적 {{findings}}건(오류 {{errors}}, 주의 {{warnings}}, 참고 {{hints}})',
    monolingual: '한 언어로 된 문서 검사(띄어쓰기, 맞춤법, 표기; 근거 규정 표시)',
    'turn-off': '언어 검사 항목 하나 끄기(예: ko-notation)',
    'turn-on': '꺼 둔 언어 검사 항목 다시 켜기',
    on: '켬',
    off: '끔',
    waive: '문서의 한 문장에서 나온 지적을 예외로 처리(예: 12:number)',
    reason: '예외 사유(보고서에 표시)',
    unwaive: '예외 처리 취소',
    waived_other: '예외로 처리한 지적 사항: {{count}}건',
    decision: '{{reason}}({{who}}, {{day}})',
    unbegun_other: '미번역 문장: {{count}}개',
    severity: { error: '오류', warning: '주의', hint: '참고', waived: '예외' },
    column: {
      check: '검사',
      total: '합계',
      segment: '문장',
      finding: '지적 사항',
      source: '원문',
      target: '번역문',
    },
    say: {
      'ko-spacing': { form: '띄어쓰기: {{found}} → {{right}}({{standard}})' },
      'ko-spelling': { form: '맞춤법: {{found}} → {{right}}({{standard}})' },
      'ko-loanword': { form: '외래어 표기: {{found}} → {{right}}({{standard}})' },
      'ko-notation': { form: '날짜·시각·문장 부호: {{found}} → {{right}}({{standard}})' },
      'ja-kana': { form: '가나로 쓰는 말: {{found}} → {{right}}({{standard}})' },
      'ja-okurigana': { form: '오쿠리가나: {{found}} → {{right}}({{standard}})' },
      'ja-notation': { form: '일본어 표기: {{found}} → {{right}}({{standard}})' },
      'ja-conjunction': { form: '접속사의 단계: {{found}} → {{right}}({{standard}})' },
      honorific: { form: '높임말: {{found}} → {{right}}({{standard}})' },
      translationese: { form: '번역 투: {{found}} → {{right}}({{standard}})' },
      untranslated: {
        empty: '번역문이 비어 있습니다.',
        copied: '번역문이 원문과 똑같습니다.',
        left: '번역되지 않은 부분: “{{text}}”',
      },
      number: {
        differs: '수가 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        missing: '번역문에 없는 수: {{source}}',
        extra: '원문에 없는 수: {{target}}',
        sign: '부호(+, −)가 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        limit: '이상·이하 등의 범위가 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        direction: '증가·감소의 방향이 반대입니다. 원문 {{source}}, 번역문 {{target}}',
      },
      date: {
        differs: '날짜가 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        time: '시각이 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        incomplete: '번역문에 일(日)이 없습니다. 원문 {{source}}, 번역문 {{target}}',
        missing: '번역문에 없는 날짜·시각: {{source}}',
        extra: '원문에 없는 날짜·시각: {{target}}',
      },
      weekday: {
        differs: '요일이 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        calendar: '요일이 달력과 다릅니다: {{target}}(달력으로는 {{weekday}}). 원문도 확인하십시오.',
        missing: '번역문에 없는 요일: {{source}}',
      },
      era: {
        differs: '연호와 서기가 서로 다른 해를 가리킵니다. 원문 {{source}}, 번역문 {{target}}',
        outside: '그 연호의 기간이 아닌 날짜: {{target}}',
        contradiction: '연호와 서기가 맞지 않습니다: {{target}}(연호로는 {{year}}년)',
      },
      unit: {
        differs: '단위가 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        currency: '통화가 다릅니다. 원문 {{source}}, 번역문 {{target}}',
      },
      belonging: {
        exchanged: '수치가 다른 대상의 것과 바뀌었습니다. 원문 {{source}}, 번역문 {{target}}',
        ratio: '비율의 순서가 바뀌었습니다. 원문 {{source}}, 번역문 {{target}}',
        row: '표의 수치 순서가 원문과 다릅니다.',
      },
      limit: {
        differs: '범위가 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        direction: '시작과 끝이 바뀌었습니다. 원문 {{source}}, 번역문 {{target}}',
        exceeds: '한계의 방향이나 경계값의 포함 여부가 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        scope: '한정하는 범위가 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        narrowed: '원문에 없는 한정 표현입니다: {{words}}',
      },
      time: {
        differs: '시점이 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        done: '예정된 일이 이미 한 일로 번역되었습니다. 원문 {{source}}, 번역문 {{target}}',
        planned: '이미 한 일이 예정된 일로 번역되었습니다. 원문 {{source}}, 번역문 {{target}}',
        finished: '진행 중인 일이 끝난 일로 번역되었습니다. 원문 {{source}}, 번역문 {{target}}',
        unfinished: '끝난 일이 진행 중인 일로 번역되었습니다. 원문 {{source}}, 번역문 {{target}}',
      },
      frequency: {
        differs: '빈도가 다릅니다. 원문 {{source}}, 번역문 {{target}}',
      },
      polarity: {
        lost: '원문의 부정 표현이 번역문에 없습니다: {{words}}',
        added: '원문에 없는 부정 표현입니다: {{words}}',
        opposite: '뜻이 반대입니다. 원문 {{source}}, 번역문 {{target}}',
      },
      modality: {
        differs: '의무·허용·금지 등의 뜻이 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        question: '의문문과 평서문이 바뀌었습니다. 원문 {{source}}, 번역문 {{target}}',
      },
      conjunction: {
        differs: '접속어의 뜻이 다릅니다. 원문 {{source}}, 번역문 {{target}}',
      },
      role: {
        differs: '나라가 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        exchanged: '주체와 상대가 바뀌었습니다. 원문 {{source}}, 번역문 {{target}}',
        unnamed: '번역문에 이 나라 이름이 없습니다: {{source}}',
        cause: '원인과 결과가 서로 바뀌었습니다. 원문 {{source}}, 번역문 {{target}}',
        statements: '두 대상에 대한 서술이 서로 바뀌었습니다. 원문 {{source}}, 번역문 {{target}}',
        compared: '비교하는 두 대상이 서로 바뀌었습니다. 원문 {{source}}, 번역문 {{target}}',
      },
      term: {
        missing: '용어집의 대응어를 쓰지 않았습니다: {{term}} → {{wanted}}',
        fewer: '{{term}}: 원문 {{demanded}}회, 대응어 {{found}}회({{wanted}})',
        synonym: '동의어의 대응어를 썼습니다: {{form}}({{term}} → {{wanted}})',
        sister: '같은 계열의 다른 용어입니다. 원문 {{source}}, 번역문 {{target}}',
      },
      'forbidden-term': {
        deprecated: '사용 금지 용어: {{term}} → {{preferred}}',
        superseded: '옛 명칭: {{term}} → {{preferred}}',
      },
      name: {
        sound: '가나 표기와 음이 다른 이름: {{name}}, 번역문 {{form}}',
        person: '다른 사람의 이름입니다. 원문 {{name}}, 번역문 {{form}}',
        listed: '참석자 명단의 표기: {{name}} = {{form}}',
        office: '참석자 명단의 직책: {{name}} = {{form}}',
        missing: '원문에 적힌 표기와 다릅니다: {{name}} = {{form}}',
        differs: '앞 문장의 표기와 다릅니다: {{name}} = {{form}}',
      },
      anachronism: {
        'too-new': '{{term}}: {{since}}부터 쓰는 명칭입니다. {{year}}년 당시 명칭: {{former}}',
      },
      inconsistency: {
        targets: '원문이 같은 {{other}}번 문장과 번역이 다릅니다: {{target}}',
        equivalents: '{{term}}: 이 문장에서는 {{form}}, 다른 문장에서는 {{usual}}',
        renderings: '{{term}}: 두 가지로 번역되어 있습니다({{first}}, {{second}}).',
      },
      'mixed-script': {
        old: '구자체 한자: {{text}} → {{right}}',
        foreign: '원문 언어의 문자가 섞여 있습니다: “{{text}}”',
        kanji: '한자가 그대로 남아 있습니다: “{{text}}”',
      },
      latin: {
        differs: '영문 약어가 바뀌었습니다: {{source}} → {{target}}',
        missing: '번역문에 없는 영문 약어: {{source}}',
      },
      url: {
        missing: '번역문에 없는 인터넷 주소: {{source}}',
        differs: '인터넷 주소가 바뀌었습니다: {{source}} → {{target}}',
      },
      codes: {
        missing: '번역문에 없는 코드: {{number}}({{shown}})',
        doubled: '번역문에 두 번 있는 코드: {{number}}({{shown}})',
        crossed: '다른 코드와 엇갈린 코드: {{number}}({{shown}})',
      },
      bracket: { unclosed: '닫는 괄호가 없습니다: {{mark}}', unopened: '여는 괄호가 없습니다: {{mark}}' },
      bullet: {
        differs: '항목 기호의 순서가 다릅니다. 원문 {{source}}, 번역문 {{target}}',
        fewer: '번호가 붙은 항목: 원문 {{from}}개, 번역문 {{to}}개',
        lost: '번역문에 없는 글머리표: {{line}}행 {{mark}}',
        added: '원문에 없는 글머리표: {{line}}행 {{mark}}',
      },
      order: { countries: '나라 이름의 순서가 번역문 언어의 관례와 다릅니다: {{found}} → {{right}}' },
      length: {
        short: '번역문이 매우 짧습니다(원문 {{from}}자, 번역문 {{to}}자).',
        long: '번역문이 매우 깁니다(원문 {{from}}자, 번역문 {{to}}자).',
        sentence: '번역문에 빠진 문장이 있을 수 있습니다(원문 {{from}}문장, 번역문 {{to}}문장).',
        clause: '번역에서 빠졌을 수 있는 말: {{words}}',
        member: '원문의 열거에 없을 수 있는 말: {{words}}',
      },
      style: {
        mixed: '이 문장과 앞 문장의 문체(である·한다 / です·ます·합니다)가 다릅니다.',
        register: '원문과 문체가 다릅니다. 인사말은 합니다·です・ます, 법령문은 한다·である로 씁니다.',
        casual: '공식 문서에 어울리지 않는 말투입니다(해요체, ね·よ).',
        stop: '이 언어에서 문장을 끝맺는 부호가 아닙니다.',
        unstopped: '문장 끝에 마침표가 없습니다.',
        plain: '이 문장은 보통체(である·한다), 다른 문장은 정중체(です・ます·합니다)입니다.',
        polite: '이 문장은 정중체(です・ます·합니다), 다른 문장은 보통체(である·한다)입니다.',
      },
      particle: { disagrees: '조사가 앞말과 맞지 않습니다: {{found}} → {{right}}' },
      'double-space': { repeated: '공백이 연속되어 있습니다.' },
      'paper-term': {
        renderings: '{{term}}: 이 문서에서는 {{form}}, 다른 문서에서는 {{usual}}({{places}})',
        shared: '{{term}}: {{other}}({{places}})의 대응어와 같은 {{form}}(으)로 번역되었습니다.',
      },
      'paper-sentence': {
        differs: '{{paper}}의 {{other}}번 문장과 원문은 같으나 번역이 다릅니다: {{target}}',
      },
      'paper-figure': {
        differs: '{{paper}}의 {{other}}번 문장과 수치가 다릅니다. 이 문서 {{source}}, {{paper}} {{figure}}',
      },
      'paper-name': {
        near: '참석자 명단과 이름이 다릅니다: {{name}} → {{form}}',
        office: '참석자 명단과 직위가 다릅니다: {{name}} {{office}} → {{form}}',
      },
      'paper-gloss': {
        repeated: '풀이가 한 문서에 되풀이됩니다: {{term}}',
        late: '풀이는 처음 나올 때 붙입니다: {{term}}',
        absent: '다른 문서에 있는 풀이가 이 문서에 없습니다: {{term}}',
      },
      'paper-register': {
        plain: '원문은 경어체인데 번역문은 평어체입니다.',
        polite: '원문은 평어체인데 번역문은 경어체입니다.',
      },
    },
  },
};
