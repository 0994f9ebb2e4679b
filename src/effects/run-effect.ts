// Sees to what the session asks for: asks the backend, and says what came of it.

import type { Problem } from '../model/problem.js';
import type { QuietAction } from '../workspace/action.js';
import type { Backend } from '../workspace/backend.js';
import type { Effect } from '../workspace/effect.js';
import type { State } from '../workspace/state.js';
import { runCut } from './run-cut.js';

type Asked = Exclude<Effect, { kind: 'open-document' }>;

/** Of what the effect is about, the state knows more than the effect. */
type Standing = Pick<State, 'units' | 'findings' | 'to'>;
type Answer = QuietAction | undefined;

const firstWith = async (
  { matches }: Backend,
  { id, ordinals }: Effect & { readonly kind: 'seek' },
): Promise<number | undefined> => {
  for (const ordinal of ordinals) {
    const found = await matches(ordinal);
    if (found.some(({ readings }) => readings.some(({ concept }) => concept.id === id))) return ordinal;
  }
  return undefined;
};

const ask = (backend: Backend, effect: Asked, state: Standing): Answer | Promise<Answer> => {
  const { terms, documents, waivers } = backend;
  const { units, findings } = state;
  switch (effect.kind) {
    case 'term-row': {
      const row = terms.row(effect.id);
      return row && { kind: 'term-row', id: effect.id, row };
    }
    case 'save-term': {
      const { row, id } = effect;
      terms.save(row, id);
      return { kind: 'term-saved', text: [row.ko, row.ja].filter((text) => text !== '').join(' · ') };
    }
    case 'history':
      return { kind: 'history', id: effect.id, changes: terms.history(effect.id) };
    case 'undo-term':
      return { kind: 'term-undone', done: terms.undo(effect.id) };
    case 'candidates':
      return terms.candidates().then((list) => ({ kind: 'candidates', list }));
    case 'reject':
      terms.reject(effect.candidate);
      return undefined;
    case 'documents':
      return { kind: 'documents', documents: documents.list() };
    case 'browse': {
      const { typed } = effect;
      return documents.browse(typed).then((entries) => ({ kind: 'browsed', typed, entries }));
    }
    case 'seek':
      return firstWith(backend, effect).then((ordinal) => ({ kind: 'sought', from: effect.from, ordinal }));
    case 'split':
    case 'join':
    case 'recut':
      return runCut(backend, effect, state);
    case 'inspect':
      return backend.inspect?.(units).then((found) => found && { kind: 'inspected', units, found });
    case 'waive': {
      const { finding, reason } = effect;
      waivers?.waive(finding, findings.get(finding.segment)?.target ?? '', reason);
      return { kind: 'waived', finding, reason };
    }
    case 'unwaive': {
      const { finding } = effect;
      waivers?.unwaive(finding, findings.get(finding.segment)?.target ?? '');
      return { kind: 'waived', finding, reason: undefined };
    }
    case 'formats': {
      return documents.formats().then((formats) => ({
        kind: 'formats',
        formats: formats.map((format) => ({ ...format, path: documents.exportPath(format.extension) })),
      }));
    }
    case 'export': {
      const { format, path, overwrite } = effect;
      return documents.exportTo(format, path, overwrite).then(() => ({ kind: 'exported', path }));
    }
    default:
      return effect satisfies never;
  }
};

// The TUI is a bundle of its own, with its own copy of the class: the name tells, instanceof does not.
const isProblem = (error: unknown): error is Problem => error instanceof Error && error.name === 'Problem';

/** Who runs effects: the backend of now, the way to another one, and where the answer goes. */
export type Running = {
  readonly backend: Backend;
  readonly state: Standing;
  readonly switchDocument: (backend: Backend) => void;
  readonly dispatch: (action: QuietAction) => void;
};

/** Runs an effect at once where that is possible. An expected failure is told; anything else is a bug and thrown. */
export const runEffect = ({ backend, state, switchDocument, dispatch }: Running, effect: Effect): void => {
  const failed = (error: unknown): void => {
    if (!isProblem(error)) throw error;
    dispatch({ kind: 'failed', code: error.code, values: error.values });
  };
  try {
    if (effect.kind === 'open-document') {
      backend.documents.open(effect.which).then(switchDocument).catch(failed);
      return;
    }
    const answer = ask(backend, effect, state);
    if (answer instanceof Promise) answer.then((said) => said && dispatch(said)).catch(failed);
    else if (answer !== undefined) dispatch(answer);
  } catch (error) {
    failed(error);
  }
};
