// Reduces the answers to effects.

import type { Answer } from './action.js';
import type { DocumentSummary, Suggested } from './backend.js';
import { editorWith } from './editing/editor.js';
import { allFindings, inspected, withDecision } from './findings/findings.js';
import { reduceMeetingAnswer } from './meetings/answers.js';
import { popped, showing, within } from './overlay.js';
import { withDrafts } from './segments/pretranslate.js';
import { recut } from './segments/recut.js';
import { reviewAnswered } from './segments/review.js';
import { arrive } from './segments/seek.js';
import { type Overlay, type State, withEffect, withNotice, withTermsAskedAgain } from './state.js';
import { formWith } from './terms/open-form.js';

/** The documents grouped by meeting, including those without a meeting; within a group the order stays. */
const byMeeting = (documents: readonly DocumentSummary[]): readonly DocumentSummary[] => {
  const groups = new Map<unknown, DocumentSummary[]>();
  for (const document of documents) {
    const group = groups.get(document.meeting?.id);
    if (group === undefined) groups.set(document.meeting?.id, [document]);
    else group.push(document);
  }
  return [...groups.values()].flat();
};

/** Updates the list of documents, even below another overlay; the chosen document stays chosen. */
const withDocuments = (state: State, documents: readonly DocumentSummary[]): State => {
  const listed = (one: Overlay): Overlay => {
    if (one.kind !== 'home') return one;
    const { id } = one.documents[one.chosen] ?? {};
    const place = one.field.text === '' ? documents.findIndex((document) => document.id === id) : -1;
    return { ...one, documents, chosen: place < 0 ? one.chosen : place };
  };
  return { ...state, overlay: listed(state.overlay), under: state.under.map(listed) };
};

/** Asks again for the terms of all segments and for an open look-up. */
const withNewTerms = (state: State): State => {
  const asked = (overlay: Overlay): Overlay =>
    overlay.kind === 'lookup' ? { ...overlay, answered: '' } : overlay;
  return withTermsAskedAgain({
    ...state,
    overlay: asked(state.overlay),
    under: state.under.map(asked),
  });
};

const termSaved = (state: State, term: string): State => {
  const below = withNewTerms(popped(state));
  const { overlay } = below;
  if (overlay.kind !== 'candidates') {
    return withNotice(overlay.kind === 'pick' ? popped(below) : below, 'term-saved', { term });
  }
  const list = overlay.list?.toSpliced(overlay.chosen, 1) ?? [];
  const next = showing(below, { ...overlay, list, chosen: within(overlay.chosen, list.length) });
  return withNotice(next, 'term-saved', { term });
};

const termUndone = (state: State, done: boolean): State => {
  if (!done) return withNotice(state, 'nothing-to-undo');
  const next = withNotice(withNewTerms(state), 'term-undone');
  return next.overlay.kind === 'history' ? withEffect(next, { kind: 'history', id: next.overlay.id }) : next;
};

/** Text typed meanwhile was checked separately, and that result is newer. */
const withInspected = (state: State, { units, found }: Answer & { readonly kind: 'inspected' }): State => {
  // Segments that were split or joined meanwhile have other ordinals.
  const cut = state.units.some(({ segment }, ordinal) => segment.text !== units[ordinal]?.segment.text);
  if (cut || units.length !== state.units.length) return withEffect(state, { kind: 'inspect' });
  const findings = new Map(inspected(found, (ordinal) => units[ordinal]?.target ?? ''));
  for (const [ordinal, unit] of state.units.entries()) {
    const now = ordinal === state.current ? state.editor.text : unit.target;
    if (now === units[ordinal]?.target) continue;
    const entry = state.findings.get(ordinal);
    if (entry === undefined) findings.delete(ordinal);
    else findings.set(ordinal, entry);
  }
  const { overlay } = state;
  const count = allFindings({ findings }).length;
  return overlay.kind === 'findings'
    ? showing({ ...state, findings }, { ...overlay, chosen: within(overlay.chosen, count) })
    : { ...state, findings };
};

const withWaived = (state: State, { finding, reason }: Answer & { readonly kind: 'waived' }): State => {
  // The next look at the database brings author and date.
  const decision = reason === undefined ? undefined : { reason, who: '', at: '' };
  const findings = withDecision(state.findings, finding, decision);
  const next = withNotice({ ...state, findings }, reason === undefined ? 'unwaived' : 'waived');
  return next.overlay.kind === 'waive' ? popped(next) : next;
};

const suggested = (state: State, text: string, suggestions: readonly Suggested[]): State => {
  const { overlay } = state;
  if (overlay.kind === 'pick') {
    return showing(state, { ...overlay, answered: text, suggestions, chosen: 0 });
  }
  if (overlay.kind !== 'candidates') return state;
  const list = overlay.list?.map((candidate) =>
    candidate.text === text ? { ...candidate, suggestions: suggestions.map((one) => one.text) } : candidate,
  );
  return showing(state, { ...overlay, list });
};

type Found = Extract<Answer, { readonly kind: 'looked-up' | 'concordance' | 'duplicates' }>;

/** The answer to a question asked during typing. */
const found = (state: State, answer: Found): State => {
  const { overlay } = state;
  if (answer.kind === 'looked-up' && overlay.kind === 'lookup')
    return showing(state, { ...overlay, answered: answer.query, results: answer.results, chosen: 0 });
  if (answer.kind === 'concordance' && overlay.kind === 'concordance')
    return showing(state, { ...overlay, answered: answer.query, hits: answer.hits, chosen: 0 });
  if (answer.kind === 'duplicates' && overlay.kind === 'form')
    return showing(state, { ...overlay, answered: answer.query, duplicates: answer.duplicates });
  return state;
};
/** A conflict with another window was reported a moment ago. */
const notCut = (state: State): State =>
  state.notice?.kind === 'problem'
    ? state
    : withNotice(state, state.overlay.kind === 'pick' ? 'no-split' : 'no-join');

const withFormats = (state: State, { formats }: Answer & { readonly kind: 'formats' }): State => {
  const { overlay } = state;
  if (overlay.kind !== 'export') return state;
  const field = editorWith(formats[overlay.chosen]?.path ?? '');
  // The screen shows the number of open findings.
  return withEffect(showing(state, { ...overlay, formats, field }), { kind: 'inspect' });
};

const exported = (state: State, { path, notes }: Answer & { readonly kind: 'exported' }): State => {
  if (state.overlay.kind !== 'export') return withNotice(state, 'exported', { path });
  if (notes.length > 0) return showing(state, { kind: 'exported', path, notes, top: 0 });
  return withNotice(popped(state), 'exported', { path });
};

/** The state after an answer. An answer that comes too late changes nothing. */
export const reduceAnswer = (state: State, answer: Answer): State => {
  const { overlay } = state;
  switch (answer.kind) {
    case 'looked-up':
    case 'concordance':
    case 'duplicates':
      return found(state, answer);
    case 'term-row':
      return overlay.kind === 'form' && overlay.id === answer.id
        ? showing(state, formWith(answer.row, answer.id))
        : state;
    case 'term-saved':
      return overlay.kind === 'form' ? termSaved(state, answer.text) : withNewTerms(state);
    case 'term-undone':
      return termUndone(state, answer.done);
    case 'history':
      return overlay.kind === 'history' && overlay.id === answer.id
        ? showing(state, { ...overlay, changes: answer.changes, top: 0 })
        : state;
    case 'earlier':
      return overlay.kind === 'earlier' && overlay.ordinal === answer.ordinal
        ? showing(state, { ...overlay, texts: answer.texts })
        : state;
    case 'candidates':
      return overlay.kind === 'candidates'
        ? showing(state, { ...overlay, list: answer.list, chosen: 0 })
        : state;
    case 'inspected':
      return withInspected(state, answer);
    case 'recut':
      return answer.change === undefined ? notCut(state) : recut(state, answer.change, answer.way);
    case 'drafted':
      return withDrafts(state, answer.units, answer.drafts);
    case 'sought':
      return arrive(state, answer.from, answer.ordinal);
    case 'waived':
      return withWaived(state, answer);
    case 'suggested':
      return suggested(state, answer.text, answer.suggestions);
    case 'documents':
      return withDocuments(state, byMeeting(answer.documents));
    case 'browsed':
      return overlay.kind === 'home' && overlay.field.text === answer.typed
        ? showing(state, { ...overlay, answered: answer.typed, entries: answer.entries, chosen: 0 })
        : state;
    case 'formats':
      return withFormats(state, answer);
    case 'exported':
      return exported(state, answer);
    case 'reviews-browsed':
    case 'review-read':
      return reviewAnswered(state, answer);
    default:
      return reduceMeetingAnswer(state, answer);
  }
};
