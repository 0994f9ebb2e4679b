// Inserts inline codes into the translation: the next missing one, or all of them with the source.

import type { InlineCode } from '../../model/inline-code.js';
import { codeMark, codeOfMark, marksIn, placedCodes, withCodes } from '../../text/coded-text.js';
import { currentUnit } from '../select.js';
import { type State, withNotice } from '../state.js';
import { insert, replace, selectionOf } from './editor.js';
import { withEditor } from './with-editor.js';

const codesOf = ({ codes, current }: State): readonly InlineCode[] => codes.get(current) ?? [];

/** The source of the current segment with its codes as marks. */
export const codedSource = (state: State): string =>
  withCodes({ text: currentUnit(state)?.segment.text ?? '', codes: placedCodes(codesOf(state)) });

/** The marks that the translation lacks, in the order of the source. */
const missingMarks = (state: State): readonly string[] => {
  const there = new Set(marksIn(state.editor.text));
  return placedCodes(codesOf(state))
    .map(codeMark)
    .filter((mark) => !there.has(mark));
};

/** The codes of the current segment that the translation lacks completely or on one side. */
export const missingCodes = (state: State): readonly InlineCode[] => {
  const missing = new Set(missingMarks(state));
  return codesOf(state).filter(({ number, paired }) =>
    paired
      ? missing.has(codeMark({ number, side: 'open' })) || missing.has(codeMark({ number, side: 'close' }))
      : missing.has(codeMark({ number, side: 'single' })),
  );
};

/** A code, and the part of it that the key inserts: both marks around a selection, or one of them. */
export type NextCode = {
  readonly number: number;
  readonly part: 'both' | 'open' | 'close' | 'single';
};

/** The next missing code, and the part of it that `insertCode` inserts now; undefined if none is missing. */
export const nextCode = (state: State): NextCode | undefined => {
  const [next, ...others] = missingMarks(state);
  const code = next === undefined ? undefined : codeOfMark(next);
  if (code === undefined) return undefined;
  const { number, side } = code;
  const isAround =
    side === 'open' &&
    selectionOf(state.editor) !== undefined &&
    others.includes(codeMark({ number, side: 'close' }));
  return { number, part: isAround ? 'both' : side };
};

/**
 * Inserts the next missing code at the insertion point. A pair encloses the selection; without a selection its two marks
 * are inserted one after the other.
 */
export const insertCode = (state: State): State => {
  const missing = missingMarks(state);
  const [next] = missing;
  if (next === undefined) return withNotice(state, codesOf(state).length === 0 ? 'no-codes' : 'all-codes');
  const selected = selectionOf(state.editor);
  const partner = placedCodes(codesOf(state)).find(
    (code) => code.side === 'close' && codeMark({ ...code, side: 'open' }) === next,
  );
  const close = partner && codeMark(partner);
  if (selected === undefined || close === undefined || !missing.includes(close)) {
    const { cursor } = state.editor;
    return withEditor(
      state,
      selected === undefined ? insert(state.editor, next) : replace(state.editor, cursor, cursor, next),
    );
  }
  const { start, end } = selected;
  const around = next + state.editor.text.slice(start, end) + close;
  return withEditor(state, replace(state.editor, start, end, around));
};
