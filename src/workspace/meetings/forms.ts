// The forms of a meeting and of a participant with initial values.

import type { Meeting } from '../../model/meeting.js';
import { editorWith } from '../editing/editor.js';
import type { Laid } from '../overlay.js';
import { meetingFields } from './meetings.js';

/** The form of a meeting; empty for a new one. */
export const meetingForm = (known: Meeting | undefined): Laid<'meeting'> => ({
  kind: 'meeting',
  id: known?.id,
  fields: meetingFields.map((field) => editorWith(known?.[field] ?? '')),
  active: 0,
});

/** The form of the chosen person; empty on the last line, which adds one. */
export const personForm = ({ meeting, chosen }: Laid<'participants'>): Laid<'person'> => {
  const known = meeting.participants[chosen];
  const texts = [known?.name.ko, known?.name.ja, known?.office.ko, known?.office.ja];
  const fields = texts.map((text) => editorWith(text ?? ''));
  return { kind: 'person', index: known && chosen, fields, active: 0 };
};
