// The finding pane: what the checks have to say of the current translation.

import type { Finding } from '../../model/finding.js';
import { wrap } from '../../text/wrap.js';
import { currentFindings } from '../../workspace/select.js';
import type { Rect } from '../layout.js';
import type { Painted } from '../paint.js';
import { fitRows, type Row, run, titleRow } from '../row.js';
import type { Meaning } from '../theme.js';
import type { View } from '../view.js';

const marks: Readonly<Record<Finding['severity'], readonly [mark: string, meaning: Meaning]>> = {
  error: ['✗', 'error'],
  warning: ['!', 'notice'],
  hint: ['?', 'faint'],
};

/** The sentence of a finding, in the language of the interface. */
const sentence = ({ t }: View, { check, fact, values }: Finding): string =>
  t.dynamic(`check.say.${check}.${fact}`, values) ?? `${check}: ${fact}`;

const findingRows = (view: View, finding: Finding, columns: number): readonly Row[] => {
  const [mark, meaning] = marks[finding.severity];
  const said = sentence(view, finding);
  return wrap(said, columns - 3).map(
    ({ start, end }, index): Row => [
      run(index === 0 ? ` ${mark} ` : '   ', meaning),
      run(said.slice(start, end).trimEnd()),
    ],
  );
};

/** One row where there is no room for more: the worst finding, and how many there are. */
export const findingLine = (view: View): Row | undefined => {
  const found = currentFindings(view.state);
  const [worst] = found;
  if (worst === undefined) return undefined;
  const [mark, meaning] = marks[worst.severity];
  const count = found.length > 1 ? `(${found.length}) ` : '';
  return [run(` ${mark} ${count}`, meaning), run(sentence(view, worst))];
};

export const findingPane = (view: View, at: Rect): Painted => {
  const { t, state } = view;
  const rows = currentFindings(state).flatMap((finding) => findingRows(view, finding, at.width));
  const more = (hidden: number): Row => [run(t('tui.more-rows', { count: hidden }), 'faint')];
  const title: Row = [run(t('tui.pane.findings'), 'title')];
  return { at, rows: [titleRow(title, at.width), ...fitRows(rows, at.width, at.height - 1, more)] };
};
