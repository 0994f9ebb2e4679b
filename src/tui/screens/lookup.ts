// The look-up screen: a query, the concepts that match it, and all details of the chosen one.

import { type Concept, examplePairs, isAvoided, type Term, termsOf } from '../../model/concept.js';
import { languages } from '../../model/language.js';
import type { LookupResult } from '../../model/lookup.js';
import { wrap } from '../../text/wrap.js';
import type { Laid } from '../../workspace/overlay.js';
import type { Rect } from '../drawing/layout.js';
import { scrolled } from '../drawing/position.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import { isNotable } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';
import { fieldRow } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

type Lookup = Laid<'lookup'>;

const preferredFirst = (concept: Concept, lang: 'ko' | 'ja'): string =>
  termsOf(concept, lang)[0]?.text ?? '—';

const resultRow = ({ t, state }: View, { concept, matched }: LookupResult, isChosen: boolean): Row => {
  const meaning = isChosen ? 'key' : 'plain';
  const [from, to] = [preferredFirst(concept, state.from), preferredFirst(concept, state.to)];
  const aside = matched.text === from || matched.text === to ? '' : `${matched.text} `;
  return [
    run(isChosen ? '> ' : '  ', 'current'),
    run(from, meaning),
    run(' → ', 'faint'),
    run(to, meaning),
    ...(isNotable(concept.equivalence)
      ? [run(`  ≈ ${t(`equivalence.${concept.equivalence}`)}`, 'care')]
      : []),
    run(matched.how === 'exact' && aside === '' ? '' : `  (${aside}${t(`tui.how.${matched.how}`)})`, 'faint'),
  ];
};

const textRows = ({ measure, t }: View, label: string, text: string, columns: number): readonly Row[] => {
  if (text === '') return [];
  const whole = t('tui.labelled', { label }) + text;
  return wrap(measure, whole, columns - 3).map(({ start, end }) => [
    run(`  ${whole.slice(start, end).trimEnd()}`),
  ]);
};

/** The hanja or the reading of a term, unless it is written the same: ホームページ needs none. */
const spelling = ({ text, hanja, reading }: Term): string => {
  const other = hanja || reading;
  return other === '' || other === text ? '' : ` (${other})`;
};

const detailRows = (view: View, concept: Concept, columns: number): readonly Row[] => {
  const { t, measure } = view;
  const names = Math.max(...languages.map((lang) => measure.width(t(`tui.lang.${lang}`))));
  return [
    ...languages.flatMap((lang) =>
      termsOf(concept, lang).map(
        (term): Row => [
          run(`  ${measure.padTo(t(`tui.lang.${lang}`), names)}  `, 'faint'),
          run(term.text, isAvoided(term) ? 'avoid' : 'plain'),
          run(spelling(term), 'faint'),
          run(`  ${t(`status.${term.status}`)}`, 'faint'),
        ],
      ),
    ),
    [
      run(`  ${t(`equivalence.${concept.equivalence}`)}`, isNotable(concept.equivalence) ? 'care' : 'faint'),
      run(concept.falseFriend ? `  ⚠ ${t('false-friend')}` : '', 'avoid'),
    ],
    ...languages.flatMap((lang) => textRows(view, t('tui.definition'), concept.definition[lang], columns)),
    ...textRows(view, t('tui.note'), concept.note, columns),
    ...textRows(view, t('tui.source-of'), concept.source, columns),
    ...examplePairs(concept).flatMap((pair) =>
      languages.flatMap((lang) => textRows(view, t('tui.example'), pair[lang], columns)),
    ),
  ];
};

const said = ({ t }: View, { field, answered, results }: Lookup): Row | undefined => {
  if (field.text.trim() === '') return [run(`  ${t('tui.lookup-hint')}`, 'faint')];
  return answered === field.text && results.length === 0
    ? [run(`  ${t('tui.lookup-nothing')}`, 'notice')]
    : undefined;
};

/** Draws the results, and the chosen concept below them. */
export const lookupScreen = (view: View, overlay: Lookup, at: Rect): DrawnScreen => {
  const { t } = view;
  const { results, chosen } = overlay;
  const field = fieldRow(view.measure, t('tui.lookup'), overlay.field, [], { ...at, height: 1 });
  const height = at.height - 1;
  const listed = Math.max(1, Math.min(results.length, Math.floor(height / 2)));
  const first = scrolled(chosen, results.length, listed);
  const message = said(view, overlay);
  const list = message
    ? [message]
    : results.slice(first, first + listed).map((result, i) => resultRow(view, result, first + i === chosen));
  const concept = message ? undefined : results[chosen]?.concept;
  const count: Row = [run(`${chosen + 1}/${results.length}`, 'faint')];
  const detail = concept
    ? [
        titleRow(view.measure, [run(t('tui.concept'), 'title')], at.width, count),
        ...detailRows(view, concept, at.width),
      ]
    : [];
  const more = (hidden: number): Row => [run(`  ${t('tui.more-rows', { count: hidden })}`, 'faint')];
  const rows = [
    field.row,
    ...fitRows(view.measure, list, at.width, listed),
    ...fitRows(view.measure, detail, at.width, height - listed, more),
  ];
  return { panes: [{ at, rows }], cursor: field.cursor };
};
