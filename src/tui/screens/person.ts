// The form of a participant: name and office in both languages.

import { personFields } from '../../workspace/meetings/meetings.js';
import type { Laid } from '../../workspace/overlay.js';
import type { Rect } from '../drawing/layout.js';
import type { View } from '../drawing/view.js';
import { formFields } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

/** Draws the form of a participant. */
export const personScreen = (
  view: View,
  { index, fields, active }: Laid<'person'>,
  at: Rect,
): DrawnScreen => {
  const { t } = view;
  const title = t(index === undefined ? 'tui.person.new' : 'tui.person.edit');
  const labels = personFields.map((field) => t(`tui.person.field.${field}`));
  const form = { title, labels, fields, active, remark: t('tui.person.about') };
  const { rows, cursor } = formFields(view, form, at);
  return { panes: [{ at, rows }], cursor };
};
