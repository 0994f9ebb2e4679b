// The form of a meeting: name, day and place.

import { meetingFields } from '../../workspace/meetings/meetings.js';
import type { Laid } from '../../workspace/overlay.js';
import type { Rect } from '../drawing/layout.js';
import type { View } from '../drawing/view.js';
import { formFields } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

/** Draws the form of a meeting. */
export const meetingScreen = (view: View, { id, fields, active }: Laid<'meeting'>, at: Rect): DrawnScreen => {
  const { t } = view;
  const title = t(id === undefined ? 'tui.meeting.new' : 'tui.meeting.edit');
  const labels = meetingFields.map((field) => t(`tui.meeting.field.${field}`));
  const form = { title, labels, fields, active, remark: t('tui.meeting.day-form') };
  const { rows, cursor } = formFields(view, form, at);
  return { panes: [{ at, rows }], cursor };
};
