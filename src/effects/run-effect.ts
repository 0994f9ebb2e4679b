// Sees to what the session wishes for: asks the desk, and says what came of it.

import type { Problem } from '../model/problem.js';
import type { QuietAction } from '../workspace/action.js';
import type { Desk } from '../workspace/backend.js';
import type { Wish } from '../workspace/effect.js';
import type { State } from '../workspace/state.js';
import { grantCut } from './run-cut.js';

type Asked = Exclude<Wish, { kind: 'open-document' }>;

/** Of what the wish is about, the state knows more than the wish. */
type Standing = Pick<State, 'units' | 'findings' | 'to'>;
type Answer = QuietAction | undefined;

const firstWith = async (
  { matches }: Desk,
  { id, ordinals }: Wish & { readonly kind: 'seek' },
): Promise<number | undefined> => {
  for (const ordinal of ordinals) {
    const found = await matches(ordinal);
    if (found.some(({ readings }) => readings.some(({ concept }) => concept.id === id))) return ordinal;
  }
  return undefined;
};

const ask = (desk: Desk, wish: Asked, state: Standing): Answer | Promise<Answer> => {
  const { terms, documents, waivers } = desk;
  const { units, findings } = state;
  switch (wish.kind) {
    case 'term-row': {
      const row = terms.row(wish.id);
      return row && { kind: 'term-row', id: wish.id, row };
    }
    case 'save-term': {
      const { row, id } = wish;
      terms.save(row, id);
      return { kind: 'term-saved', text: [row.ko, row.ja].filter((text) => text !== '').join(' · ') };
    }
    case 'history':
      return { kind: 'history', id: wish.id, changes: terms.history(wish.id) };
    case 'undo-term':
      return { kind: 'term-undone', done: terms.undo(wish.id) };
    case 'candidates':
      return terms.candidates().then((list) => ({ kind: 'candidates', list }));
    case 'reject':
      terms.reject(wish.candidate);
      return undefined;
    case 'documents':
      return { kind: 'documents', documents: documents.list() };
    case 'browse': {
      const { typed } = wish;
      return documents.browse(typed).then((entries) => ({ kind: 'browsed', typed, entries }));
    }
    case 'seek':
      return firstWith(desk, wish).then((ordinal) => ({ kind: 'sought', from: wish.from, ordinal }));
    case 'split':
    case 'join':
    case 'recut':
      return grantCut(desk, wish, state);
    case 'inspect':
      return desk.inspect?.(units).then((found) => found && { kind: 'inspected', units, found });
    case 'waive': {
      const { finding, reason } = wish;
      waivers?.waive(finding, findings.get(finding.segment)?.target ?? '', reason);
      return { kind: 'waived', finding, reason };
    }
    case 'unwaive': {
      const { finding } = wish;
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
      const { format, path, overwrite } = wish;
      return documents.exportTo(format, path, overwrite).then(() => ({ kind: 'exported', path }));
    }
    default:
      return wish satisfies never;
  }
};

// The TUI is a bundle of its own, with its own copy of the class: the name tells, instanceof does not.
const isProblem = (error: unknown): error is Problem => error instanceof Error && error.name === 'Problem';

/** Who grants wishes: the desk of now, the way to another one, and where the answer goes. */
export type Granting = {
  readonly desk: Desk;
  readonly state: Standing;
  readonly sitDown: (desk: Desk) => void;
  readonly dispatch: (action: QuietAction) => void;
};

/** Grants a wish, at once where that is possible. An expected failure is told; anything else is a bug and thrown. */
export const grant = ({ desk, state, sitDown, dispatch }: Granting, wish: Wish): void => {
  const failed = (error: unknown): void => {
    if (!isProblem(error)) throw error;
    dispatch({ kind: 'failed', code: error.code, values: error.values });
  };
  try {
    if (wish.kind === 'open-document') {
      desk.documents.open(wish.which).then(sitDown).catch(failed);
      return;
    }
    const answer = ask(desk, wish, state);
    if (answer instanceof Promise) answer.then((said) => said && dispatch(said)).catch(failed);
    else if (answer !== undefined) dispatch(answer);
  } catch (error) {
    failed(error);
  }
};
