// The term form: its fields, and existing entries of the glossary.

import { preferredTerm } from '../../model/concept.js';
import type { LookupResult } from '../../model/lookup.js';
import { type TermField, termFields } from '../../workspace/backend.js';
import { type Editor, editorWith } from '../../workspace/editing/editor.js';
import type { Laid } from '../../workspace/overlay.js';
import { formChoices } from '../../workspace/terms/form-fields.js';
import type { Rect } from '../drawing/layout.js';
import { scrolled } from '../drawing/position.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import { isNotable } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';
import { fieldRow } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

const labelColumn = 14;

/** The name of a subject field; a field that a translator added is its own name. */
const domainName = (t: View['t'], domain: string): string => t.dynamic(`tui.domain.${domain}`) ?? domain;

const duplicateRow = ({ t, state }: View, { concept }: LookupResult): Row => [
  run('  '),
  run(preferredTerm(concept, state.from)?.text ?? '—', 'key'),
  run(' → ', 'faint'),
  run(preferredTerm(concept, state.to)?.text ?? '—', 'key'),
  ...(isNotable(concept.equivalence) ? [run(`  ≈ ${t(`equivalence.${concept.equivalence}`)}`, 'care')] : []),
  run(concept.domain === '' ? '' : `  ${domainName(t, concept.domain)}`, 'faint'),
];

/** A value from a fixed list is shown in the interface language. */
const shownField = ({ t }: View, name: TermField, field: Editor): Editor => {
  if (formChoices[name] === undefined) return field;
  const group = name === 'equivalence' ? 'equivalence' : 'status';
  return { text: t.dynamic(`${group}.${field.text}`) ?? field.text, cursor: 0 };
};

/** The hint for the active field, if it needs one. */
const fieldHint = ({ t }: View, name: TermField): Row => {
  if (formChoices[name] !== undefined) return [run(t('tui.any-key'), 'faint')];
  if (name === 'ko_other' || name === 'ja_other') return [run(t('tui.other-forms'), 'faint')];
  return name === 'valid_from' || name === 'valid_to' ? [run(t('tui.date-form'), 'faint')] : [];
};

/** The display name of a field's value: for a subject field the value is an identifier. */
const fieldMeaning = ({ t }: View, name: TermField, { text }: Editor): Row =>
  name === 'domain' && domainName(t, text) !== text ? [run(domainName(t, text), 'faint')] : [];

/** Draws the form of a term. */
export const formScreen = (view: View, overlay: Laid<'form'>, at: Rect): DrawnScreen => {
  const { t } = view;
  const title: Row = [run(t(overlay.id === undefined ? 'tui.new-term' : 'tui.edit-term'), 'title')];
  const duplicates = overlay.duplicates.map((duplicate) => duplicateRow(view, duplicate));
  const below = duplicates.length === 0 ? 0 : Math.min(3, duplicates.length + 2);
  // The active field stays visible if the screen has no room for all fields.
  const fits = Math.max(1, Math.min(termFields.length, at.height - 1 - below));
  const first = scrolled(overlay.active, termFields.length, fits);
  const fields = termFields.slice(first, first + fits).map((name, index) => {
    const place = first + index;
    const field = overlay.fields[place] ?? editorWith('');
    const isActive = place === overlay.active;
    const label = `${isActive ? '>' : ' '} ${view.measure.padTo(t(`tui.field.${name}`), labelColumn)}`;
    return fieldRow(
      view.measure,
      label,
      shownField(view, name, field),
      isActive ? fieldHint(view, name) : fieldMeaning(view, name, field),
      { ...at, y: at.y + 1 + index, height: 1 },
    );
  });
  const count: Row =
    fits < termFields.length ? [run(`${overlay.active + 1}/${termFields.length}`, 'faint')] : [];
  const rows: readonly Row[] = [
    titleRow(view.measure, title, at.width, count),
    ...fields.map(({ row }) => row),
    [],
    ...(duplicates.length === 0 ? [] : [[run(` ⚠ ${t('tui.known-already')}`, 'notice')], ...duplicates]),
  ];
  const more = (hidden: number): Row => [run(`  ${t('tui.more-rows', { count: hidden })}`, 'faint')];
  return {
    panes: [{ at, rows: fitRows(view.measure, rows, at.width, at.height, more) }],
    cursor: fields[overlay.active - first]?.cursor,
  };
};
