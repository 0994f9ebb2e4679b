// Reduces answers about meetings: lists, stored changes, and the check of all papers.

import type { Meeting } from '../../model/meeting.js';
import { withDecision } from '../findings/findings.js';
import { popped, showing, within } from '../overlay.js';
import { jumpTo } from '../segments/travel.js';
import { type Overlay, type State, withEffect, withNotice, withTermsAskedAgain } from '../state.js';
import type { MeetingAnswer } from './meeting-answer.js';
import type { PaperFinding } from './meetings.js';
import { shownFindings } from './shown-findings.js';

type AnswerOf<K extends MeetingAnswer['kind']> = Extract<MeetingAnswer, { readonly kind: K }>;

/** The state with another overlay, at whatever depth it is. */
const withOverlays = (state: State, change: (overlay: Overlay) => Overlay): State => ({
  ...state,
  overlay: change(state.overlay),
  under: state.under.map(change),
});

/** Asks again for names and findings of the document in work, because the list of participants changed. */
const withQuestionsRepeated = (state: State): State =>
  withEffect(withTermsAskedAgain(state), { kind: 'inspect' });

/** Asks again for the list of meetings below, because numbers of participants may have changed. */
const withListRepeated = (state: State): State => {
  const list = [state.overlay, ...state.under].find((one) => one.kind === 'meetings');
  return list === undefined ? state : withEffect(state, { kind: 'meetings', document: list.document.id });
};

const listed = (state: State, { document, list, assigned }: AnswerOf<'meetings'>): State =>
  withOverlays(state, (overlay) => {
    if (overlay.kind !== 'meetings' || overlay.document.id !== document) return overlay;
    // Keeps the chosen meeting at its new place; at first, the meeting of the document is chosen.
    const wanted = overlay.list.length === 0 ? assigned : overlay.list[overlay.chosen]?.id;
    const place = list.findIndex(({ id }) => id === wanted);
    const chosen = place < 0 ? within(overlay.chosen, list.length + 1) : place;
    return { ...overlay, list, assigned, chosen };
  });

/** Chooses a new meeting in the list below. */
const meetingSaved = (state: State, meeting: Meeting): State => {
  const { overlay } = state;
  const next =
    overlay.kind === 'meetings' && overlay.list[overlay.chosen] === undefined
      ? showing(state, { ...overlay, list: [...overlay.list, meeting], chosen: overlay.list.length })
      : state;
  return withListRepeated(withNotice(next, 'meeting-saved', { name: meeting.name }));
};

const participantsSet = (state: State, { meeting, count }: AnswerOf<'participants-set'>): State => {
  const below = count !== undefined && state.overlay.kind === 'participant-file' ? popped(state) : state;
  const next = withOverlays(below, (overlay) =>
    overlay.kind === 'participants' && overlay.meeting.id === meeting.id ? { ...overlay, meeting } : overlay,
  );
  const told = count === undefined ? next : withNotice(next, 'people-imported', { number: count });
  return withQuestionsRepeated(withListRepeated(told));
};

const assigned = (state: State, { meeting, name }: AnswerOf<'meeting-assigned'>): State => {
  const kind = meeting === undefined ? 'meeting-released' : 'meeting-assigned';
  const next = withQuestionsRepeated(withListRepeated(withNotice(state, kind, { name })));
  return [next.overlay, ...next.under].some((one) => one.kind === 'home')
    ? withEffect(next, { kind: 'documents' })
    : next;
};

const checked = (state: State, answer: AnswerOf<'meeting-checked'>): State => {
  const { overlay } = state;
  if (overlay.kind !== 'meeting-check') return state;
  if (answer.checked === undefined) return withNotice(popped(state), 'no-meeting');
  return showing(state, { ...overlay, checked: answer.checked, chosen: 0 });
};

const samePlace = (a: PaperFinding, b: PaperFinding): boolean =>
  a.document === b.document &&
  a.finding.segment === b.finding.segment &&
  a.finding.check === b.finding.check &&
  a.finding.fact === b.finding.fact &&
  JSON.stringify(a.finding.values) === JSON.stringify(b.finding.values);

const decided = (state: State, { place, reason }: AnswerOf<'waived-in-paper'>): State => {
  const waived = reason === undefined ? undefined : { reason, who: '', at: '' };
  const below = state.overlay.kind === 'waive' ? popped(state) : state;
  const marked = (one: PaperFinding): PaperFinding => {
    if (!samePlace(one, place)) return one;
    const { waived: _, ...open } = one.finding;
    return { ...one, finding: waived === undefined ? open : { ...open, waived } };
  };
  const next = withOverlays(below, (overlay) => {
    if (overlay.kind !== 'meeting-check' || overlay.checked === undefined) return overlay;
    const findings = overlay.checked.findings.map(marked);
    const now = { ...overlay, checked: { ...overlay.checked, findings } };
    return { ...now, chosen: within(now.chosen, shownFindings(now).length) };
  });
  const known =
    place.document === state.document
      ? { ...next, findings: withDecision(next.findings, place.finding, waived) }
      : next;
  return withNotice(known, reason === undefined ? 'unwaived' : 'waived');
};

/** The state after an answer about meetings. An answer that comes too late changes nothing. */
export const reduceMeetingAnswer = (state: State, answer: MeetingAnswer): State => {
  const { overlay } = state;
  switch (answer.kind) {
    case 'statistics':
      return overlay.kind === 'statistics' && overlay.document === answer.document
        ? showing(state, { ...overlay, seen: answer.seen })
        : state;
    case 'meetings':
      return listed(state, answer);
    case 'meeting-saved':
      return overlay.kind === 'meeting' ? meetingSaved(popped(state), answer.meeting) : state;
    case 'meeting-assigned':
      return assigned(state, answer);
    case 'participants-set':
      return participantsSet(state, answer);
    case 'participants-browsed':
      return overlay.kind === 'participant-file' && overlay.field.text === answer.typed
        ? showing(state, { ...overlay, answered: answer.typed, entries: answer.entries, chosen: 0 })
        : state;
    case 'meeting-checked':
      return checked(state, answer);
    case 'waived-in-paper':
      return decided(state, answer);
    case 'brought':
      return jumpTo(state, answer.ordinal);
    default:
      return answer satisfies never;
  }
};
