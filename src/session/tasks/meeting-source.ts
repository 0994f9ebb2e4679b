// Validates the fields of a meeting from the command line and the form.

import { Problem } from '../../model/problem.js';
import type { MeetingSource } from '../../store/work/meeting-store.js';

const isDay = (text: string): boolean => {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // `Date` would read 2026-02-30 as a day of March.
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/**
 * Validates the fields of a meeting. @throws Problem `meeting-name` without a name, `meeting-day` for an invalid date
 */
export const meetingSource = ({ name, heldOn, place }: MeetingSource): MeetingSource => {
  if (name.trim() === '') throw new Problem('meeting-name');
  if (heldOn !== '' && !isDay(heldOn)) throw new Problem('meeting-day', { value: heldOn });
  return { name: name.trim(), heldOn, place };
};
