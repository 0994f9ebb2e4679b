// The form of a participant: name and office in both languages.

import type { Participant } from '../../model/meeting.js';
import type { Editor } from '../editing/editor.js';
import { personForm } from '../meetings/forms.js';
import { personFields } from '../meetings/meetings.js';
import { withList } from '../meetings/people.js';
import { type Laid, type OverlayRules, popped, showing } from '../overlay.js';
import { withNotice } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    /** A person to add, or to change if `index` (zero-based) is set. */
    readonly person: {
      readonly index: number | undefined;
      readonly fields: readonly Editor[];
      readonly active: number;
    };
  }
}

const count = personFields.length;
const turned = (overlay: Laid<'person'>, step: number): Laid<'person'> => ({
  ...overlay,
  active: (overlay.active + step + count) % count,
});

/** The person that the fields describe; a space separates family and given name. */
const personOf = ({ fields }: Laid<'person'>): Participant => {
  const [ko = '', ja = '', koOffice = '', jaOffice = ''] = fields.map(({ text }) =>
    text.trim().replace(/\s+/g, ' '),
  );
  return { name: { ko, ja }, office: { ko: koOffice, ja: jaOffice } };
};

export const person: OverlayRules<'person'> = {
  opened: ({ overlay }) => (overlay.kind === 'participants' ? personForm(overlay) : undefined),
  withField: (state, overlay, field) =>
    showing(state, { ...overlay, fields: overlay.fields.with(overlay.active, field) }),
  choose: (state, overlay, step) => showing(state, turned(overlay, Math.sign(step))),
  nextField: (state, overlay, step) => showing(state, turned(overlay, step)),
  accept: (state, overlay) => {
    const one = personOf(overlay);
    if (one.name.ko === '' && one.name.ja === '') return withNotice(state, 'no-person-name');
    const below = popped(state);
    if (below.overlay.kind !== 'participants') return below;
    const list = below.overlay.meeting.participants;
    const index = overlay.index ?? list.length;
    return withList(below, { ...below.overlay, chosen: index }, list.toSpliced(index, 1, one));
  },
};
