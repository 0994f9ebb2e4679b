// Reduces the answers to effects.

import type { Answer } from './action.js';
import type { DocumentSummary, Suggested } from './backend.js';
import { editorWith } from './editing/editor.js';
import { allFindings, inspected, withDecision } from './findings.js';
import { popped, showing, within } from './overlay.js';
import { withDrafts } from './segments/pretranslate.js';
import { recut } from './segments/recut.js';
import { arrive } from './segments/seek.js';
import { type Overlay, type State, withEffect, withNotice } from './state.js';
import { formWith } from './terms/open-form.js';

/** The documents of one meeting together, those of no meeting too; which of them comes first stays as it was. */
const byMeeting = (documents: readonly DocumentSummary[]): readonly DocumentSummary[] => {
  const groups = new Map<unknown, DocumentSummary[]>();
  for (const document of documents) {
    const group = groups.get(document.meeting?.id);
    if (group === undefined) groups.set(document.meeting?.id, [document]);
    else group.push(document);
  }
  return [...groups.values()].flat();
};

/** The terms of all segments are looked for anew, and a look-up is asked again. */
const withNewTerms = (state: State): State => {
  const asked = (overlay: Overlay): Overlay =>
    overlay.kind === 'lookup' ? { ...overlay, answered: '' } : overlay;
  return withEffect(
    { ...state, matches: new Map(), overlay: asked(state.overlay), under: state.under.map(asked) },
    { kind: 'analyse-ahead' },
  );
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

/** What was typed meanwhile has been looked at by itself, and that is newer. */
const withInspected = (state: State, { units, found }: Answer & { readonly kind: 'inspected' }): State => {
  // Segments that were cut meanwhile have other places now.
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
  // Who and when is in the database; the next look brings it.
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

/** What was looked for as one typed. */
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
/** Where another window is the reason, that was told a moment ago. */
const notCut = (state: State): State =>
  state.notice?.kind === 'problem'
    ? state
    : withNotice(state, state.overlay.kind === 'pick' ? 'no-split' : 'no-join');

/** The state after an answer; one that comes too late changes nothing. */
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
      return overlay.kind === 'home'
        ? showing(state, { ...overlay, documents: byMeeting(answer.documents) })
        : state;
    case 'browsed':
      return overlay.kind === 'home' && overlay.field.text === answer.typed
        ? showing(state, { ...overlay, answered: answer.typed, entries: answer.entries, chosen: 0 })
        : state;
    case 'formats': {
      if (overlay.kind !== 'export') return state;
      const { formats } = answer;
      return showing(state, { ...overlay, formats, field: editorWith(formats[overlay.chosen]?.path ?? '') });
    }
    case 'exported':
      return withNotice(overlay.kind === 'export' ? popped(state) : state, 'exported', { path: answer.path });
    default:
      return answer satisfies never;
  }
};
