// 한국어: statistics, meetings and participants in the TUI; a reviewer's changes.

import type { Locale } from '../../locale.js';

export const meetings: Pick<Locale['tui'], 'statistics' | 'meeting' | 'person' | 'review'> = {
  statistics: {
    counting: '번역 메모리와 대조하여 집계하는 중…',
    share: '{{percent}}%  문장 {{segments}} · 글자 {{characters}}',
    extent: '글자 {{characters}}(공백 제외 {{spaceless}}) · {{kind}} {{words}} · 원고지 {{sheets}}',
    day: '문장 {{segments}} · 글자 {{characters}}',
  },
  meeting: {
    title: '회의 · 문서: {{document}}',
    new: '새 회의',
    edit: '회의 수정',
    field: { name: '이름', heldOn: '시작일', place: '개최지' },
    'day-form': '시작일은 YYYY-MM-DD 형식(예: 2026-06-08)으로 입력하며, 비워 둘 수 있습니다.',
    checking: '회의의 전체 문서를 검사하는 중…',
    checked: '{{name}} · 문서 {{documents}} · 지적 {{findings}} · {{check}} · {{severity}}',
    'all-checks': '전체 검사',
    'all-severities': '전체 등급',
    wait: '잠시 기다려 주십시오.',
  },
  review: {
    file: '검토받은 파일:',
    files: '파일(DOCX, XLSX, XLIFF, TMX, TSV, CSV)',
    'no-files': '여기에는 검토받은 파일이 없습니다.',
    title: '검토 의견 · {{name}}',
    source: '원문',
    now: '현재 번역문',
    proposed: '검토자의 수정안',
    comment: '검토자의 메모',
    meanwhile: '내보낸 뒤 여기서 변경됨',
    done: '모든 수정안을 처리했습니다.',
  },
  person: {
    title: '참석자 명단 · {{meeting}}',
    new: '새 참석자',
    edit: '참석자 수정',
    field: {
      ko: '한국어 이름',
      ja: '일본어 이름',
      koOffice: '한국어 직책',
      jaOffice: '일본어 직책',
    },
    about: '성과 이름을 공백으로 구분할 수 있습니다.',
    file: '가져올 참석자 명단:',
    files: '파일(CSV, TSV, XLSX. 열: ko, ja, ko_office, ja_office)',
    'no-files': '가져올 수 있는 표 파일이 없습니다.',
  },
};
