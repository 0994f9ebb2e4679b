// The document or meeting that a command applies to: the one chosen in a list, or that of the work.

import type { Meeting } from '../../model/meeting.js';
import type { DocumentSummary } from '../backend.js';
import type { State } from '../state.js';

/** The document chosen in the list of documents if that list is on top; else the one in work. */
export const chosenDocument = ({ overlay, document, name }: State): Pick<DocumentSummary, 'id' | 'name'> => {
  const chosen =
    overlay.kind === 'home' && overlay.field.text === '' ? overlay.documents[overlay.chosen] : undefined;
  return { id: chosen?.id ?? document, name: chosen?.name ?? name };
};

/** The meeting chosen in the list on top; undefined elsewhere, and on the line that adds one. */
export const chosenMeeting = ({ overlay }: State): Meeting | undefined =>
  overlay.kind === 'meetings' ? overlay.list[overlay.chosen] : undefined;
