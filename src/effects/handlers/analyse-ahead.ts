// Finds the terms of the current segment, then those of the segments around it, one at a time between keys.

import type { QuietAction } from '../../workspace/action.js';
import type { State } from '../../workspace/state.js';
import { type Context, type Handler, stillThere } from '../handler.js';

/** How many segments after and before the current one are analysed ahead, nearest first. */
const around = [0, 1, 2, -1, 3, 4, 5, 6, 7, 8];
/** Delays in milliseconds. The current segment does not wait; the others leave time for keys. */
const betweenMs = 20;

const isAnalysed = ({ matches, outdated }: State, ordinal: number): boolean =>
  matches.has(ordinal) && !outdated.has(ordinal);

const nextOrdinal = (state: State): number | undefined =>
  around
    .map((offset) => state.current + offset)
    .find((ordinal) => ordinal >= 0 && ordinal < state.units.length && !isAnalysed(state, ordinal));

const findTerms = async ({ backend }: Context, ordinal: number): Promise<QuietAction> => {
  const { matches, insertables } = backend();
  try {
    const [found, others] = await Promise.all([matches(ordinal), insertables(ordinal)]);
    return { kind: 'analysed', ordinal, matches: found, insertables: others };
  } catch {
    return { kind: 'analysed', ordinal, matches: 'failed' };
  }
};

const remember = async ({ backend }: Context, ordinal: number): Promise<QuietAction> => ({
  kind: 'remembered',
  ordinal,
  matches: await backend()
    .memory(ordinal)
    .catch(() => []),
});

/** The next question to ask. The memory waits for the terms, because both use the same thread. */
const nextQuestion = (context: Context): { ordinal: number; ask: typeof findTerms } | undefined => {
  const state = context.state();
  const { current, memory, units } = state;
  if (units.length > 0 && isAnalysed(state, current) && !memory.has(current)) {
    return { ordinal: current, ask: remember };
  }
  const ordinal = nextOrdinal(state);
  return ordinal === undefined ? undefined : { ordinal, ask: findTerms };
};

const work = (context: Context): void => {
  const { asked, dispatch } = context;
  const question = asked.has('analyse-ahead') ? undefined : nextQuestion(context);
  if (question === undefined) return;
  const { ordinal, ask } = question;
  asked.add('analyse-ahead');
  const isOfUse = stillThere(context, ordinal);
  // One question is asked at a time, so another set means that the glossary changed since this one.
  const { outdated } = context.state();
  ask(context, ordinal).then((action) => {
    asked.delete('analyse-ahead');
    if (isOfUse() && (ask === remember || outdated === context.state().outdated)) dispatch(action);
    wake(context);
  });
};

const wake = (context: Context): void => {
  const { asked, schedule, state } = context;
  const { current, memory } = state();
  if (asked.has('analyse-ahead')) return;
  const isReady = isAnalysed(state(), current) && memory.has(current);
  schedule.after('analyse', isReady ? betweenMs : 0, () => work(context));
};

/**
 * Checks whether there is something to analyse; the work itself starts in a later tick. A failed analysis is not
 * repeated.
 */
export const analyseAhead: Handler<'analyse-ahead'> = (_, context) => {
  wake(context);
  const { codes, current, units } = context.state();
  if (codes.has(current) || units.length === 0) return undefined;
  return { kind: 'codes', ordinal: current, codes: context.backend().codes(current) };
};
