// The screens of the golden frames: the keys that lead to each, and the rows then drawn.

import { expect, vi } from 'vitest';
import type { UiLang } from '../../src/i18n/locale.js';
import type { RewriteNote } from '../../src/model/rewrite-note.js';
import type { Unit } from '../../src/model/unit.js';
import type { Row } from '../../src/tui/drawing/row.js';
import { type Appearance, themeFor } from '../../src/tui/drawing/theme.js';
import { frameOf } from '../../src/tui/frame.js';
import { modeOf } from '../../src/tui/key-bindings.js';
import { loadCommandWords } from '../../src/tui/palette.js';
import { sampleDocument } from '../workspace/sample.js';
import { driven, fakeDesk } from './fake-desk.js';

/** A size of the terminal and the language of the interface. */
export type Size = readonly [columns: number, rows: number, lang: UiLang];

const [f1, f4, f5, f7, f8, f9, f10, f12] = [
  '\x1bOP',
  '\x1bOS',
  '\x1b[15~',
  '\x1b[18~',
  '\x1b[19~',
  '\x1b[20~',
  '\x1b[21~',
  '\x1b[24~',
];
const down = '\x1b[B';
const meeting = ['\x1b&', '\r', '제22회 교류회의', '\t', '2026-06-08', '\t', '서울', '\r', '\r'];
const person = ['\t', '\r', '한 도윤', '\t', 'ハン・ドユン', '\t', '장관', '\t', '長官', '\r'];

/** The keys that lead to each screen, from the second segment of the sample. */
export const screens: Readonly<Record<string, readonly string[]>> = {
  document: ['行政安全部は21'],
  'document, confirmed and marked': ['行政安全部は  総務省と', '\r', '\x1b;', '\x1b/', '확인', '\r', '\x14'],
  'document, filtered': ['訳', '\r', '\x1b[17~'],
  'document, completing': ['行政'],
  'document, number of a term': ['\x1b[1;5H', '\x1b'],
  propagate: ['\x1b[1;5H', '訳', '\x13'],
  search: ['\x06총무'],
  goto: ['\x07', '3'],
  lookup: ['\x0c', '시장'],
  help: [f1],
  'help, searched': [f1, '병합'],
  palette: ['\x1bOR', '저장'],
  pick: ['\x02', '\t'],
  'pick, to split': ['\x1bu', '\x1b[C', '\x1b[C'],
  replace: ['訳文', '\x13', f7, '訳', '\t', '翻訳'],
  form: ['\x02', '\t', f4, '行安部'],
  candidates: [f5],
  history: ['\x0c', '행정안전부', f8],
  earlier: ['行安部は', '\x1bh'],
  documents: [f12],
  home: [f12, '자'],
  export: [f9, down],
  exported: [f9, '\r'],
  settings: [f10, down],
  findings: ['21  21', '\x13', '\x1bk'],
  waive: ['21', '\x13', '\x1bw', '이유'],
  comment: ['\x1b/', '장관 이름 확인'],
  concordance: ['\x1b0', '지원', down],
  details: ['行政安全部は21', '\x1bv'],
  preview: ['行政安全部は総務省と会議を開いた。', '\r', '\x1by'],
  conflict: ['行政安全部は総務省と会議を開く。', '\x13'],
  statistics: ['\x1b%'],
  meetings: [...meeting],
  meeting: [...meeting, f4],
  participants: [...meeting, ...person],
  person: [...meeting, ...person, '\r'],
  'participant-file': [...meeting, '\t', '\t', '명'],
  'review-file': ['\x1b#', '검'],
  review: ['行政安全部は総務省と会議を開く。', '\x13', '\x1b#', '검', down, '\r'],
  'meeting-check': [...meeting, '\x1b@'],
};

const theirs = { target: '行政安全部は総務省と会議を開催した。', state: 'done' } as const;
const exportNotes: readonly RewriteNote[] = [
  { kind: 'code-at-end', at: 0, shown: '1' },
  { kind: 'look-lost', at: 40, shown: '' },
  { kind: 'look-lost', at: 80, shown: '' },
  { kind: 'file-left', at: 0, shown: '부속자료.docx' },
];
const drafted = (unit: Unit): Unit =>
  unit.segment.ordinal === 2
    ? { ...unit, target: '故郷愛寄付制度', state: 'draft', origin: { kind: 'fuzzy', score: 81 } }
    : unit.segment.ordinal === 3
      ? { ...unit, was: '끝맺음' }
      : unit;

/** A screen after its keys, in a size, a language and a look: the mode reached, and its rows. */
export const shownAfter = async (
  name: string,
  [columns, rows, lang]: Size,
  appearance: Partial<Appearance> = {},
): Promise<{ readonly mode: string; readonly rows: readonly Row[] }> => {
  const document = sampleDocument([
    '제22회 교류회의',
    '행정안전부는 총무성과 제22회 회의를 2026년 6월에 열었다. 행정안전부가 밝혔다.',
    '고향사랑기부제와 새마을, 그리고 시장',
    '끝',
    '제22회 교류회의',
  ]);
  const desk = fakeDesk({ ...document, units: document.units.map(drafted) });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { store, press } = await driven(desk, { columns, rows }, lang);
  store.show({ theme: themeFor(appearance), commandWords: await loadCommandWords() });
  store.start();
  // The program pauses after each segment that it analyses; the clock of the test skips the pauses.
  const { units } = store.view().state;
  for (const _ of units) await vi.advanceTimersToNextTimerAsync();
  expect(store.view().state.matches.size).toBe(units.length);
  if (name === 'earlier') desk.versions = [{ ...theirs, at: '2026-01-01T00:00:00Z', who: '이서연' }];
  if (name === 'exported') desk.notes = exportNotes;
  if (name === 'conflict') desk.conflict = { theirs, at: '2026-01-01T00:00:00Z', isNew: true };
  for (const keys of screens[name] ?? []) {
    press(keys);
    store.dispatch({ kind: 'pause' });
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  const view = store.view();
  store.close();
  vi.useRealTimers();
  return { mode: modeOf(view), rows: frameOf(view).rows };
};
