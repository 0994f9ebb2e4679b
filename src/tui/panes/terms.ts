// The term pane: the equivalents for the terms of the current segment.

import type { TermRef } from '../../model/match.js';
import { withoutCodes } from '../../text/coded-text.js';
import { targetTerms } from '../../text/counterparts.js';
import { memoByObject, memoLast } from '../../text/memo.js';
import { wrap } from '../../text/wrap.js';
import { currentTerms } from '../../workspace/select.js';
import type { NumberedTerm, Target } from '../../workspace/terms/terms.js';
import type { Rect } from '../drawing/layout.js';
import type { Painted } from '../drawing/paint.js';
import { fitRows, flow, type Row, run, titleRow } from '../drawing/row.js';
import { isNotable, meaningOf, termSigns } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';
import { firstKey } from '../key-bindings.js';
import { insertableRows } from './insertables.js';

/** The equivalent that occurs in the translation. */
const used = ({ state }: View, { targets }: NumberedTerm): Target | undefined =>
  targets.find(({ term }) => withoutCodes(state.editor.text).includes(term.text));

/** The sign between a term and its equivalents: whether the translation contains one of them. */
const link = (view: View, term: NumberedTerm): Row[number] =>
  used(view, term) === undefined ? run('→', 'faint') : run('✓', 'done');

const targetPiece = (view: View, owner: NumberedTerm, index: number, wordy: boolean): Row => {
  const { term } = owner.targets[index] ?? {};
  if (term === undefined) return [];
  return [
    ...(index === 0 ? [run(' '), link(view, owner), run(' ')] : [run(' · ', 'faint')]),
    run(term.text, index === 0 ? 'key' : 'plain'),
    run(wordy ? ` ${view.t(`status.${term.status}`)}` : '', 'faint'),
  ];
};

/** Only the document's own date decides this. An outdated name is kept, but the translator should know. */
const lateness = ({ t }: View, { places }: NumberedTerm): readonly Row[] =>
  places.some(({ anachronism }) => anachronism) ? [[run(`  ⚠ ${t('tui.anachronism')}`, 'avoid')]] : [];

const remarks = ({ t }: View, { concept, term }: TermRef): readonly Row[] => [
  ...(term.status === 'preferred' || term.status === 'admitted'
    ? []
    : [[run(` (${t(`status.${term.status}`)})`, term.status === 'lookup' ? 'faint' : 'avoid')]]),
  ...(isNotable(concept.equivalence)
    ? [[run(`  ≈ ${t(`equivalence.${concept.equivalence}`)}`, 'care')]]
    : []),
  ...(concept.falseFriend ? [[run(`  ⚠ ${t('false-friend')}`, 'avoid')]] : []),
];

const noteRows = ({ measure }: View, note: string, columns: number, most: number): readonly Row[] => {
  if (note === '' || most === 0) return [];
  const kept = wrap(measure, note, columns - 6).slice(0, most);
  return kept.map(({ start, end }, index) => [
    run(index === 0 ? '   ⚠ ' : '     ', 'care'),
    // The last row contains the whole rest, so that truncation marks it.
    run(note.slice(start, index === most - 1 ? note.length : end).trimEnd(), 'faint'),
  ]);
};

const senseRow = (view: View, { concept, term }: TermRef): Row => {
  const [target] = targetTerms({ concept, term }, view.state.to);
  return [
    run('   '),
    run(term.hanja || term.text),
    run(' → ', 'faint'),
    run(target?.text ?? '—', 'key'),
    ...remarks(view, { concept, term }).flat(),
  ];
};

/** The detail shown of a term: statuses and rows of the note; less if many terms share the pane. */
type Detail = { readonly wordy: boolean; readonly notes: number };
const details: readonly [Detail, ...Detail[]] = [
  { wordy: true, notes: 4 },
  { wordy: true, notes: 2 },
  { wordy: true, notes: 1 },
  { wordy: true, notes: 0 },
  { wordy: false, notes: 0 },
];

const termRows = (view: View, term: NumberedTerm, columns: number, detail: Detail): readonly Row[] => {
  const [reading] = term.senses;
  const ambiguous = term.senses.length > 1;
  const pieces: readonly Row[] = [
    [run(String(term.number).padStart(2), 'key'), run(' '), run(term.surface, meaningOf(term))],
    ...term.targets.map((_, index) => targetPiece(view, term, index, detail.wordy)),
    ...(term.targets.length === 0 ? [[run(' → —', 'faint')]] : []),
    ...(ambiguous ? [[run(`  ? ${view.t('tui.ambiguous')}`, 'ambiguous')]] : remarks(view, reading)),
    ...lateness(view, term),
  ];
  const head = detail.wordy ? flow(view.measure, pieces, columns, '  ') : [pieces.flat()];
  const senses = ambiguous ? term.senses.map((each) => senseRow(view, each)) : [];
  return [...head, ...senses, ...noteRows(view, reading.concept.note, columns, ambiguous ? 0 : detail.notes)];
};

const contents = (view: View, columns: number, height: number): readonly Row[] => {
  const { state, t } = view;
  const analysis = state.matches.get(state.current);
  if (state.units.length === 0) return [];
  if (analysis === undefined) return [[run(t('tui.analysing'), 'faint')]];
  if (analysis === 'failed') return [[run(t('tui.analysis-failed'), 'error')]];
  const terms = currentTerms(state);
  if (terms.length === 0) return [[run(t('tui.no-terms'), 'faint')]];
  return detailed(terms)(view, columns, height);
};

/** Several terms in a row, each with its first equivalent, for a pane of few rows. */
const inlineRows = (view: View, terms: readonly NumberedTerm[], columns: number): readonly Row[] =>
  flow(
    view.measure,
    terms.map((term, index): Row => {
      const target = used(view, term) ?? term.targets[0];
      return [
        run(`${index === 0 ? ' ' : '  '}${term.number} `, 'key'),
        run(term.surface, meaningOf(term)),
        link(view, term),
        run(target?.term.text ?? '—', 'key'),
        // Signs repeat what the colour says, for displays without colour.
        run(meaningOf(term) === 'term' ? '' : termSigns[meaningOf(term)], meaningOf(term)),
      ];
    }),
    columns,
    '',
  );

/** Shows each term with as much detail as the pane has room for. */
const asDetailed = (
  view: View,
  terms: readonly NumberedTerm[],
  columns: number,
  height: number,
): readonly Row[] => {
  let rows: readonly Row[] = [];
  for (const detail of details) {
    rows = terms.flatMap((term) => termRows(view, term, columns, detail));
    if (rows.length <= height) return rows;
  }
  const inline = inlineRows(view, terms, columns);
  if (inline.length >= rows.length) return rows;
  if (inline.length <= height) return inline;
  // Terms that the translation already contains come last, where they may be truncated.
  const isThere = (term: NumberedTerm): number => Number(used(view, term) !== undefined);
  return inlineRows(
    view,
    terms.toSorted((a, b) => isThere(a) - isThere(b)),
    columns,
  );
};

// While the user types, the terms stay the same, and mostly the set of them in the translation too.
const detailed = memoByObject((terms: readonly NumberedTerm[]) =>
  memoLast(
    (view: View, columns: number, height: number) => asDetailed(view, terms, columns, height),
    (view, columns, height) => [
      view.t,
      view.theme,
      view.measure,
      columns,
      height,
      terms.map((term) => used(view, term)?.term.text ?? '').join(),
    ],
  ),
);

/** Rows; below this height the terms need all of them. */
const leastHeight = 4;
/** Rows; from this height on, insertables of one kind may take two. */
const roomy = 10;

/** Number of rows, with the title, below which a term or an insertable would be hidden. */
export const termNeeds = (view: View, columns: number): number => {
  const terms = currentTerms(view.state);
  const rows = terms.length === 0 ? 1 : inlineRows(view, terms, columns).length;
  return 1 + rows + insertableRows(view, columns).length;
};

/** All details of the current segment's terms, in as many rows as they need. */
export const allTermRows = (view: View, columns: number): readonly Row[] => {
  const terms = currentTerms(view.state);
  const [detail] = details;
  return terms.length === 0
    ? contents(view, columns, 1)
    : terms.flatMap((term) => termRows(view, term, columns, { ...detail, notes: Number.MAX_SAFE_INTEGER }));
};

/** Draws the terms of the current segment. */
export const termPane = (view: View, at: Rect): Painted => {
  const { t } = view;
  const most = at.height < roomy ? 1 : 2;
  const rows = at.height < leastHeight ? [] : insertableRows(view, at.width, most).slice(0, at.height - 2);
  const height = at.height - 1 - rows.length;
  const more = (hidden: number): Row => [run(t('tui.more-rows', { count: hidden }), 'faint')];
  const hasTerms = currentTerms(view.state).some(({ targets }) => targets.length > 0);
  const keys: Row = hasTerms ? [run(firstKey(view, 'insert-term'), 'faint')] : [];
  return {
    at,
    rows: [
      titleRow(view.measure, [run(t('tui.pane.terms'), 'title')], at.width, keys),
      ...fitRows(view.measure, contents(view, at.width, height), at.width, height, more),
      ...rows,
    ],
  };
};
