// The term form: its fields, and what the glossary has already.

import { preferredTerm } from '../../model/concept.js';
import type { LookupResult } from '../../model/lookup.js';
import { termFields } from '../../workspace/backend.js';
import { editorWith } from '../../workspace/editing/editor.js';
import type { Laid } from '../../workspace/overlay.js';
import type { Rect } from '../drawing/layout.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import { isNotable } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';
import { fieldRow } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

const labelColumn = 14;

/** The name of a subject field; what a translator called one is its name already. */
const domainName = (t: View['t'], domain: string): string => t.dynamic(`tui.domain.${domain}`) ?? domain;

const twinRow = ({ t, state }: View, { concept }: LookupResult): Row => [
  run('  '),
  run(preferredTerm(concept, state.from)?.text ?? '—', 'key'),
  run(' → ', 'faint'),
  run(preferredTerm(concept, state.to)?.text ?? '—', 'key'),
  ...(isNotable(concept.equivalence) ? [run(`  ≈ ${t(`equivalence.${concept.equivalence}`)}`, 'care')] : []),
  run(concept.domain === '' ? '' : `  ${domainName(t, concept.domain)}`, 'faint'),
];

/** Draws the form of a term. */
export const formScreen = (view: View, overlay: Laid<'form'>, at: Rect): DrawnScreen => {
  const { t } = view;
  const title: Row = [run(t(overlay.id === undefined ? 'tui.new-term' : 'tui.edit-term'), 'title')];
  const top = at.y + 1;
  const fields = termFields.map((name, index) => {
    const field = overlay.fields[index] ?? editorWith('');
    const isActive = index === overlay.active;
    const label = `${isActive ? '>' : ' '} ${view.measure.padTo(t(`tui.field.${name}`), labelColumn)}`;
    const said =
      name === 'equivalence'
        ? { ...field, text: t.dynamic(`equivalence.${field.text}`) ?? field.text, cursor: 0 }
        : field;
    const domain = name === 'domain' ? domainName(t, field.text) : field.text;
    const hint: Row = [
      ...(isActive && name === 'equivalence' ? [run(t('tui.any-key'), 'faint')] : []),
      // The field holds the name of a file of the glossary.
      ...(domain === field.text ? [] : [run(domain, 'faint')]),
    ];
    return fieldRow(view.measure, label, said, hint, { ...at, y: top + index, height: 1 });
  });
  const twins = overlay.duplicates.map((twin) => twinRow(view, twin));
  const rows: readonly Row[] = [
    titleRow(view.measure, title, at.width),
    ...fields.map(({ row }) => row),
    [],
    ...(twins.length === 0 ? [] : [[run(` ⚠ ${t('tui.known-already')}`, 'notice')], ...twins]),
  ];
  const more = (hidden: number): Row => [run(`  ${t('tui.more-rows', { count: hidden })}`, 'faint')];
  return {
    panes: [{ at, rows: fitRows(view.measure, rows, at.width, at.height, more) }],
    cursor: fields[overlay.active]?.cursor,
  };
};
