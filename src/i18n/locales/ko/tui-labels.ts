// 한국어: labels and short texts of the TUI.

import type { Locale } from '../../locale.js';

export const labels: Pick<
  Locale['tui'],
  | 'lang'
  | 'pane'
  | 'code'
  | 'block'
  | 'state'
  | 'filter'
  | 'how'
  | 'anachronism'
  | 'ambiguous'
  | 'definition'
  | 'note'
  | 'source-of'
  | 'example'
  | 'concept'
  | 'typing'
  | 'analysing'
  | 'analysis-failed'
  | 'no-terms'
  | 'empty-document'
  | 'more-rows'
  | 'database-read-only'
  | 'database-moved'
  | 'unsaved'
  | 'too-small'
  | 'search'
  | 'goto-number'
  | 'lookup'
  | 'pick-hint'
  | 'suggesting'
  | 'findings'
  | 'no-findings'
  | 'finding-counts_other'
  | 'finding-segments_other'
  | 'reason'
  | 'comment'
  | 'lookup-hint'
  | 'lookup-nothing'
  | 'pending'
  | 'repeated'
  | 'filtered'
  | 'search-regex'
  | 'command'
  | 'no-command'
  | 'find'
  | 'find-regex'
  | 'replace-by'
  | 'replace-preview'
  | 'replace-hint'
  | 'replace-broken'
  | 'replace-nothing'
  | 'concordance'
  | 'concordance-hint'
  | 'concordance-nothing'
  | 'concordance-hit'
  | 'new-segment'
  | 'changed-segment'
  | 'other-forms'
  | 'date-form'
  | 'ask-propagate_other'
  | 'asleep'
  | 'new-term'
  | 'edit-term'
  | 'any-key'
  | 'known-already'
  | 'candidates'
  | 'context'
  | 'searching-candidates'
  | 'no-candidates'
  | 'history'
  | 'earlier'
  | 'earlier-whole'
  | 'earlier-none'
  | 'never-changed'
  | 'open-file'
  | 'documents'
  | 'files'
  | 'no-meeting'
  | 'labelled'
  | 'no-documents'
  | 'no-files'
  | 'export-to'
  | 'export-unfinished_other'
  | 'export-findings_other'
  | 'formats'
  | 'settings'
  | 'format-glossary'
  | 'help-filter'
  | 'no-help'
  | 'sample'
  | 'tour'
> = {
  lang: { ko: '한국어', ja: '일본어' },
  pane: {
    list: '문장 목록',
    source: '원문',
    target: '번역문',
    terms: '용어',
    memory: '번역 메모리',
    findings: '지적 사항',
    suggestions: '대응어 제안',
    comment: '메모',
    preview: '번역문 미리 보기',
    exported: '내보내기 결과',
  },
  code: {
    look: '서식',
    link: '링크',
    note: '각주',
    field: '필드',
    formula: '수식',
    object: '개체',
    symbol: '기호',
    break: '줄 바꿈',
    tab: '탭',
  },
  block: { heading: '제목', paragraph: '문단', item: '목록 항목', cell: '표 칸', comment: '메모' },
  state: { untouched: '미번역', draft: '초안', done: '확정', flagged: '재검토' },
  filter: {
    news: '파일에서 바뀐 문장',
    untouched: '미번역',
    draft: '초안',
    done: '확정',
    flagged: '재검토',
    findings: '지적 있음',
    marked: '책갈피 있음',
    commented: '메모 있음',
  },
  how: {
    exact: '완전 일치',
    reading: '독음 일치',
    hanja: '한자 일치',
    initials: '초성 일치',
    romanised: '로마자 일치',
    scripts: '한글·한자 혼용 일치',
    prefix: '앞부분 일치',
    inside: '부분 일치',
    stem: '조사 제외 일치',
    example: '예문 일치',
    fuzzy: '유사 일치',
  },
  labelled: '{{label}}: ',
  anachronism: '당시 명칭이 아님',
  ambiguous: '여러 뜻',
  definition: '정의',
  note: '비고',
  'source-of': '출처',
  example: '예문',
  concept: '용어 정보',
  typing: '저장 중…',
  analysing: '용어를 찾는 중…',
  'analysis-failed': '이 문장의 용어를 검색하지 못했습니다.',
  'no-terms': '이 문장에는 용어집의 용어가 없습니다.',
  'empty-document': '이 문서에는 번역할 내용이 없습니다.',
  'more-rows': '… 외 {{count}}줄',
  'database-read-only': '읽기 전용',
  'database-moved': '다른 곳에 저장됨',
  unsaved: '저장 실패 {{count}}건',
  'too-small': '창을 더 키워 주십시오(최소 {{columns}}×{{rows}}).',
  search: '찾기:',
  'goto-number': '문장 번호(1~{{total}}):',
  lookup: '용어 조회:',
  'pick-hint': 'Tab으로 단어를, Shift+화살표로 원하는 구간을 선택합니다.',
  suggesting: '대응어를 찾는 중…',
  findings: '문서 전체의 지적 사항',
  'no-findings': '지금까지 번역한 문장에는 지적 사항이 없습니다.',
  'finding-counts_other': '지적 {{count}}건({{where}})',
  'finding-segments_other': '{{count}}문장',
  reason: '예외 사유:',
  comment: '메모:',
  'lookup-hint': '한글, 한자, 가나, 독음, 로마자, 초성(ㅊㅁㅅ), 약칭, 용어의 일부로 찾을 수 있습니다.',
  'lookup-nothing': '용어집에 해당하는 용어가 없습니다.',
  pending: '삽입할 용어의 번호: {{number}}_   (Esc: 취소)',
  repeated: '{{count}}회 나옴',
  filtered: '필터: {{state}} {{count}}건',
  'search-regex': '찾기(정규식):',
  command: '명령:',
  'no-command': '해당하는 명령이 없습니다.',
  find: '찾을 내용:',
  'find-regex': '찾을 내용(정규식):',
  'replace-by': '바꿀 내용:',
  'replace-preview': '바꿀 곳: {{total}}곳 중 {{count}}곳(Tab: 목록, 스페이스: 제외)',
  'replace-hint': '모든 번역문에서 찾을 내용을 입력하십시오. 바꾸기 전에 결과를 미리 보여 줍니다.',
  'replace-broken': '정규식이 올바르지 않거나 아직 완성되지 않았습니다.',
  'replace-nothing': '찾을 내용이 있는 번역문이 없습니다.',
  concordance: '용례 검색:',
  'concordance-hint': '한국어나 일본어 단어를 입력하십시오. 붙어 있지 않아도 됩니다.',
  'concordance-nothing': '이 단어가 모두 있는 문장이 메모리에 없습니다.',
  'concordance-hit': '전체',
  'new-segment': '새 문장',
  'changed-segment': '바뀐 문장',
  'other-forms': '예: 행안부 | 행자부:superseded',
  'date-form': 'YYYY-MM-DD',
  'ask-propagate_other': '같은 원문 {{count}}곳에 초안으로 넣을까요?',
  asleep: 'Koryu를 일시 중단했습니다. 돌아오려면 fg를 입력하십시오.',
  'new-term': '새 용어',
  'edit-term': '용어 편집',
  'any-key': '아무 글자 키나 누르면 다음 값으로 전환',
  'known-already': '용어집에 이미 있습니다. F4: 기존 용어 편집',
  candidates: '용어 후보',
  context: '문맥',
  'searching-candidates': '문서 전체에서 찾는 중…',
  'no-candidates': '남은 용어 후보가 없습니다.',
  history: '변경 이력',
  earlier: '{{number}}번 문장의 이전 번역',
  'earlier-whole': '전문(입력란과 다른 곳 표시)',
  'earlier-none': '기록된 이전 번역이 없습니다.',
  'never-changed': '변경된 적이 없습니다(기본 용어집 그대로).',
  'open-file': '파일 열기:',
  documents: '작업 중인 문서',
  files: '파일',
  'no-meeting': '회의 미지정',
  'no-documents': '작업 중인 문서가 없습니다. 위에 경로를 입력하십시오.',
  'no-files': '열 수 있는 파일을 찾지 못했습니다.',
  'export-to': '내보낼 파일:',
  'export-unfinished_other': '아직 확정하지 않은 문장이 {{count}}개 있습니다.',
  'export-findings_other': '처리하지 않은 지적이 {{count}}건 있습니다.',
  formats: '형식',
  settings: '설정',
  'format-glossary': '이 문서의 용어집({{format}})',
  'help-filter': '도움말 검색:',
  'no-help': '해당하는 키나 기호가 없습니다.',
  sample: '예제 문서입니다. 내 파일 열기: {{home}}. 5단계 둘러보기: {{palette}} ‘둘러보기’',
  tour: {
    step: '둘러보기 {{step}}/{{total}}: {{text}}',
    term: '{{key}}로 1번 용어의 대응어를 삽입합니다.',
    quantity: '{{key}}로 수나 날짜를 번역문의 표기에 맞게 삽입합니다.',
    confirm: '{{key}}로 번역을 확정하고 다음 문장으로 이동합니다.',
    lookup: '{{key}}로 용어를 조회합니다. 단어를 입력한 뒤 Esc를 누르십시오.',
    help: '{{key}}로 모든 키와 기호를 표시합니다. Esc로 돌아옵니다.',
  },
};
