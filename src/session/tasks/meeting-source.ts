// The fields of a meeting as they are typed, on the command line and in the form.

import { Problem } from '../../model/problem.js';
import type { MeetingSource } from '../../store/work/meeting-store.js';

const isDay = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);

/** The fields of a meeting. @throws Problem `meeting-name` without a name, `meeting-day` where the day is no day */
export const meetingSource = ({ name, heldOn, place }: MeetingSource): MeetingSource => {
  if (name.trim() === '') throw new Problem('meeting-name');
  if (heldOn !== '' && !isDay(heldOn)) throw new Problem('meeting-day', { value: heldOn });
  return { name: name.trim(), heldOn, place };
};
