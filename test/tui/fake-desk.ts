// A desk that remembers what is asked of it, and a store on it that is driven by what a terminal sends.

import type { UiLang } from '../../src/i18n/locale.js';
import { loadLocale, uiLangs } from '../../src/i18n/locales.js';
import { loadTranslate, type Translate } from '../../src/i18n/translate.js';
import type { Finding } from '../../src/model/finding.js';
import { documentId, type MeetingId, meetingId } from '../../src/model/ids.js';
import type { Meeting } from '../../src/model/meeting.js';
import { draftMatch, originOf, usualThreshold } from '../../src/model/memory-match.js';
import { Problem } from '../../src/model/problem.js';
import type { RewriteNote } from '../../src/model/rewrite-note.js';
import type { Draft, Unit, WorkDocument } from '../../src/model/unit.js';
import { countDocument } from '../../src/statistics/document-statistics.js';
import { measures } from '../../src/text/width.js';
import { themeFor } from '../../src/tui/drawing/theme.js';
import { KeyDecoder } from '../../src/tui/input/key-decoder.js';
import { perform } from '../../src/tui/input/perform.js';
import { createStore, type Store } from '../../src/tui/store.js';
import {
  type Backend,
  type Elsewhere,
  type SaveConflict,
  type TermRow,
  termFields,
} from '../../src/workspace/backend.js';
import type { EarlierText } from '../../src/workspace/editing/earlier-text.js';
import type { PaperFinding } from '../../src/workspace/meetings/meetings.js';
import { aidsIn, concepts, matchesIn, sampleDocument } from '../workspace/sample.js';

export type FakeDesk = Backend & {
  readonly saved: (readonly [ordinal: number, target: string, state: string])[];
  /** How saved translations came that nobody typed. */
  readonly origins: (readonly [ordinal: number, kind: string, score: number])[];
  readonly positions: number[];
  readonly asked: number[];
  readonly addedTerms: (readonly [ko: string, ja: string, id: string | undefined])[];
  readonly rejected: string[];
  readonly waived: (readonly [segment: number, check: string, reason: string | undefined])[];
  readonly noted: (readonly [ordinal: number, comment: string, marked: boolean])[];
  /** The segments as they are cut. */
  cut: readonly Unit[];
  /** Meetings by their ids, the meeting of each document, and what was decided about findings of papers. */
  readonly meetingsKept: Map<number, Meeting>;
  readonly assigned: Map<number, MeetingId>;
  readonly waivedInPapers: (readonly [
    document: number,
    segment: number,
    check: string,
    reason: string | undefined,
  ])[];
  readonly exported: (readonly [format: string, path: string])[];
  /** Remarks on the next export. */
  notes: readonly RewriteNote[];
  readonly set: Map<string, string>;
  /** While true, nothing can be stored. */
  broken: boolean;
  /** What another window has stored. */
  conflict: SaveConflict | undefined;
  /** The document as its file is now, where that has changed. */
  reread: Backend | undefined;
  /** Backups, by how much had been saved before. */
  readonly backedUp: number[];
  /** What other windows did. */
  others: Elsewhere | undefined;
  /** What was held each time that this was asked. */
  readonly held: (readonly number[])[];
  readonly settled: (readonly [ordinal: number, whose: 'mine' | 'theirs'])[];
  /** The unit that stands where theirs is chosen. */
  theirs: Unit | undefined;
  /** What the history has of the segment. */
  former: Pick<Unit, 'target' | 'state'> | undefined;
  /** What `earlier` says. */
  versions: readonly EarlierText[];
};

/** 21 is wrong and nobody knows what is right; two spaces are one too many. */
export const findingsIn = (segment: number, target: string): readonly Finding[] => [
  ...Array.from(
    target.matchAll(/21/g),
    ({ index }): Finding => ({
      segment,
      check: 'number',
      fact: 'differs',
      severity: 'error',
      values: { source: '22', target: '21' },
      source: { start: 0, end: 2 },
      target: { start: index, end: index + 2 },
    }),
  ),
  ...Array.from(
    target.matchAll(/ {2}/g),
    ({ index }): Finding => ({
      segment,
      check: 'double-space',
      fact: 'repeated',
      severity: 'hint',
      values: {},
      source: { start: 0, end: 0 },
      target: { start: index, end: index + 2 },
      fix: ' ',
    }),
  ),
];

export const fakeDesk = (document: WorkDocument = sampleDocument()): FakeDesk => {
  const meetingOf = (one: number) => {
    const meeting = desk.meetingsKept.get(desk.assigned.get(one) ?? 0);
    return meeting === undefined ? {} : { meeting };
  };
  const desk: FakeDesk = {
    document,
    preview: undefined,
    readOnly: undefined,
    codes: () => [],
    saved: [],
    origins: [],
    positions: [],
    asked: [],
    addedTerms: [],
    rejected: [],
    waived: [],
    noted: [],
    cut: document.units,
    meetingsKept: new Map(),
    assigned: new Map(),
    waivedInPapers: [],
    exported: [],
    notes: [],
    set: new Map(),
    broken: false,
    conflict: undefined,
    reread: undefined,
    backedUp: [],
    others: undefined,
    held: [],
    settled: [],
    theirs: undefined,
    former: undefined,
    versions: [],
    save: (ordinal, target, state, origin) => {
      if (desk.broken) throw new Error('disk full');
      desk.saved.push([ordinal, target, state]);
      if (origin !== undefined) desk.origins.push([ordinal, origin.kind, origin.score]);
      return desk.conflict;
    },
    elsewhere: ({ held }) => {
      desk.held.push([...held]);
      return desk.others;
    },
    settle: (ordinal, whose) => {
      desk.settled.push([ordinal, whose]);
      return whose === 'theirs' ? desk.theirs : undefined;
    },
    undoSegment: () => desk.former,
    earlier: () => desk.versions,
    backUp: () => void desk.backedUp.push(desk.saved.length),
    annotate: (ordinal, { comment = '', marked = false }) => void desk.noted.push([ordinal, comment, marked]),
    split: (ordinal, at) => {
      const segment = desk.cut[ordinal]?.segment;
      if (segment === undefined || at === 0) return undefined;
      const [left, right] = [segment.text.slice(0, at).trimEnd(), segment.text.slice(at).trimStart()];
      return [
        { ...segment, text: left },
        { ...segment, ordinal: ordinal + 1, text: right },
      ];
    },
    join: (ordinal) => {
      const [first, second] = [desk.cut[ordinal]?.segment, desk.cut[ordinal + 1]?.segment];
      return first && second && { ...first, text: `${first.text} ${second.text}` };
    },
    recut: (ordinal, count, units) => {
      if (desk.broken) throw new Problem('document-changed');
      desk.cut = desk.cut.toSpliced(ordinal, count, ...units);
    },
    savePosition: (ordinal) => void desk.positions.push(ordinal),
    matches: async (ordinal) => {
      desk.asked.push(ordinal);
      return matchesIn(desk.cut[ordinal]?.segment.text ?? '');
    },
    insertables: async (ordinal) => aidsIn(desk.cut[ordinal]?.segment.text ?? ''),
    suggest: async (text) =>
      text === ''
        ? []
        : [
            { text: `[${text}]`, how: 'bridge', score: 0.8 },
            { text: `(${text})`, how: 'loan', score: 0.5 },
          ],
    memory: async (ordinal) =>
      ordinal === 1
        ? [
            {
              score: 87,
              source: '총무성은 제21회 회의를 열었다.',
              target: '総務省は第22回会議を開いた。',
              differences: [
                {
                  kind: 'number',
                  source: '제22회',
                  sourceSpan: { start: 0, end: 4 },
                  memory: '제21회',
                  memorySpan: { start: 5, end: 9 },
                  substituted: { from: '第21回', to: '第22回', span: { start: 4, end: 8 } },
                },
              ],
              document: '',
              meeting: '',
              translator: '',
              at: '',
            },
          ]
        : [],
    concordance: async (text, limit) => {
      const pairs = [
        ['ko', '총무성은 재난에 대비하여 지원을 강화한다.', '総務省は災害に備えて支援を強化する。'],
        ['ja', '地方への支援を続ける。', '지방에 대한 지원을 계속한다.'],
        ['ko', `${'긴 문장에서 '.repeat(20)}지원을 말한다.`, `${'長い文で'.repeat(20)}支援を述べる。`],
      ] as const;
      const words = text.split(' ');
      return pairs
        .filter(([, own]) => words.every((word) => own.includes(word)))
        .slice(0, limit)
        .map(([lang, own, other]) => {
          const spans = words.map((word) => ({
            start: own.indexOf(word),
            end: own.indexOf(word) + word.length,
          }));
          const [span = { start: 0, end: 0 }] = spans;
          return {
            lang,
            text: own,
            other,
            span,
            spans,
            document: '회의.hwpx',
            meeting: '',
            translator: '',
            at: '2026-06-01T00:00:00Z',
          };
        });
    },
    drafts: async (ordinals) => {
      const drafts = new Map<number, Draft>();
      for (const ordinal of ordinals) {
        const best = draftMatch(await desk.memory(ordinal), usualThreshold);
        if (best !== undefined) drafts.set(ordinal, { target: best.target, origin: originOf(best) });
      }
      return drafts;
    },
    findings: async (segment, target) => findingsIn(segment, target),
    inspect: async (units) => ({
      within: units.flatMap(({ target }, ordinal) => findingsIn(ordinal, target)),
      across: [],
    }),
    waivers: {
      list: () => [],
      waive: ({ segment, check }, _, reason) => void desk.waived.push([segment, check, reason]),
      unwaive: ({ segment, check }) => void desk.waived.push([segment, check, undefined]),
    },
    editOutside: (text) => text,
    terms: {
      save: (row, id) => {
        desk.addedTerms.push([row.ko, row.ja, id]);
        const concept = concepts[0];
        if (row.ja === '' || concept === undefined) throw new Problem('concept-no-ja');
        return concept;
      },
      row: () => Object.fromEntries(termFields.map((field) => [field, field])) as TermRow,
      history: () => [
        {
          at: '2026-11-20T01:02:03Z',
          who: '역자',
          action: 'change',
          undone: false,
          columns: [{ column: 'note', before: '이전 비고', after: '새 비고 '.repeat(30) }],
        },
      ],
      undo: () => true,
      candidates: async () => [
        {
          text: '디지털 전환',
          lang: 'ko',
          frequency: 3,
          context: '디지털 전환을 추진한다.',
          suggestions: [],
        },
        {
          text: '지방소멸대응기금',
          lang: 'ko',
          frequency: 2,
          context: '지방소멸대응기금을 '.repeat(40),
          suggestions: ['地方消滅対応基金'],
        },
      ],
      reject: ({ text }) => void desk.rejected.push(text),
    },
    documents: {
      list: () => [
        {
          id: document.id,
          name: document.name,
          path: document.path,
          from: 'ko',
          to: 'ja',
          segments: 40,
          done: 10,
          draft: 2,
          flagged: 1,
          changedAt: '2026-11-20T01:02:03Z',
          ...meetingOf(document.id),
        },
      ],
      browse: async (typed) => [
        { name: '자료', path: `${typed}자료/`, folder: true },
        { name: '보도자료.md', path: `${typed}보도자료.md`, folder: false },
      ],
      browseTables: async (typed) => [
        { name: '자료', path: `${typed}자료/`, folder: true },
        { name: '명단.csv', path: `${typed}명단.csv`, folder: false },
      ],
      open: async (which) => {
        if (which === 'missing.md') throw new Problem('file-missing', { file: which });
        return fakeDesk(sampleDocument(which === 2 ? ['다른 문서', '둘째 문장'] : ['다른 문서']));
      },
      formats: async () => [
        { id: 'text', extension: 'txt', path: '/sample.ja.txt' },
        { id: 'tsv', extension: 'tsv', path: '/sample.ko-ja.tsv' },
        {
          id: 'glossary-csv',
          extension: 'glossary.csv',
          path: '/sample.ja.glossary.csv',
          glossary: 'csv',
        },
      ],
      news: undefined,
      reread: async () => desk.reread,
      exportTo: async (format, path, overwrite) => {
        if (!overwrite && path.endsWith('.tsv')) throw new Problem('output-exists', { file: path });
        desk.exported.push([format, path]);
        return desk.notes;
      },
    },
    review: {
      browse: async (typed) => [
        { name: '자료', path: `${typed}자료/`, folder: true },
        { name: '검토본.docx', path: `${typed}검토본.docx`, folder: false },
      ],
      read: async () => ({
        changes: [
          {
            ordinal: 0,
            target: '行政安全部は総務省と会議を開催する。',
            state: 'done',
            comment: '용어를 통일해 주십시오.',
            who: '김검토',
            at: '2026-11-21T01:02:03Z',
            meanwhile: false,
          },
          {
            ordinal: 1,
            target: '長官が出席する。',
            state: 'draft',
            comment: '',
            who: '김검토',
            at: '2026-11-21T01:02:03Z',
            meanwhile: true,
          },
        ],
        lost: 1,
      }),
    },
    meetings: {
      list: () => [...desk.meetingsKept.values()],
      of: (one) => desk.assigned.get(one),
      save: ({ name, heldOn, place }, id) => {
        if (name === '') throw new Problem('meeting-name');
        const known = id === undefined ? undefined : desk.meetingsKept.get(id);
        const meeting: Meeting = {
          id: id ?? meetingId(desk.meetingsKept.size + 1),
          participants: known?.participants ?? [],
          documents: 0,
          name,
          heldOn,
          place,
        };
        desk.meetingsKept.set(meeting.id, meeting);
        return meeting;
      },
      assign: (one, meeting) => {
        if (meeting === undefined) desk.assigned.delete(one);
        else desk.assigned.set(one, meeting);
      },
      setParticipants: (id, participants) => {
        const meeting = desk.meetingsKept.get(id);
        if (meeting !== undefined) desk.meetingsKept.set(id, { ...meeting, participants });
      },
      importParticipants: async (id, path) => {
        if (!path.endsWith('.csv')) throw new Problem('file-missing', { file: path });
        desk.meetings.setParticipants(id, [
          { name: { ko: '한 도윤', ja: 'ハン・ドユン' }, office: { ko: '장관', ja: '長官' } },
        ]);
        return 1;
      },
      check: async (id) => {
        const meeting = desk.meetingsKept.get(id);
        if (meeting === undefined) throw new Problem('meeting-missing', { id });
        const place = (one: number, finding: Finding): PaperFinding => ({
          document: documentId(one),
          name: `문서 ${one} ${'긴 이름 '.repeat(10)}.hwpx`,
          finding,
          source: '제22회 회의 \u202e'.repeat(20),
          target: '第21回  会議 '.repeat(20),
        });
        const findings = [1, 2].flatMap((one) =>
          findingsIn(one === 1 ? 3 : 0, '21  21').map((found) => place(one, found)),
        );
        return { meeting, documents: 2, findings };
      },
      waive: ({ document: one, finding }, reason) =>
        void desk.waivedInPapers.push([one, finding.segment, finding.check, reason]),
    },
    statistics: async () => {
      const segments = desk.cut.map(({ segment, target, state }) => ({
        source: segment.text,
        target,
        state,
        words: { source: 2, target: 3 },
        score: 90,
      }));
      return {
        name: document.name,
        document: { lang: 'ko', to: 'ja', ...countDocument(segments) },
        minutesLeft: 75,
        work: {
          days: Array.from({ length: 7 }, (_, day) => ({
            day: `2026-06-0${day + 1}`,
            segments: day * 10,
            characters: day * 1000,
          })),
          pace: 1234.5,
          paceOfToday: true,
        },
      };
    },
    settings: { read: (name) => desk.set.get(name), write: (name, value) => void desk.set.set(name, value) },
    lookup: (query, limit) =>
      concepts
        .flatMap((concept) => {
          const term = concept.terms.find(({ text }) => text.includes(query));
          if (term === undefined) return [];
          const how = term.text === query ? ('exact' as const) : ('inside' as const);
          return [{ concept, matched: { lang: term.lang, text: term.text, how } }];
        })
        .slice(0, limit),
  };
  return desk;
};

export type Driven = { readonly store: Store; readonly press: (chunk: string) => void };

/** A store, and a function that sends it what a terminal would. */
export const driven = async (
  desk: Backend,
  size = { columns: 80, rows: 24 },
  lang: UiLang = 'en',
  colours = true,
): Promise<Driven> => {
  // Help and palette load the words of all languages without being awaited: a test that ends meanwhile would fail the run.
  await Promise.all(uiLangs.map((one) => loadLocale[one]()));
  const t: Translate = await loadTranslate(lang);
  const store = createStore(desk, { t, theme: themeFor({ colours }), size, measure: measures.narrow });
  const decoder = new KeyDecoder();
  return {
    store,
    press: (chunk) => {
      for (const press of [...decoder.push(chunk), ...decoder.flush()]) perform(store, press);
    },
  };
};
