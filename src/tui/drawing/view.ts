// A view: the state of the session with a language, a theme and a size.

import type { Translate } from '../../i18n/translate.js';
import { memoByObject } from '../../text/memo.js';
import { type AmbiguousWidth, type Measure, measures } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { currentCodes, currentTerms, currentUnit } from '../../workspace/select.js';
import type { State } from '../../workspace/state.js';
import type { CommandWords, Keyed } from '../key-bindings.js';
import { type Layout, layoutFor, type Size, textWidths } from './layout.js';
import { markedText } from './marked-text.js';
import type { Theme } from './theme.js';

/** Values of the setting for ambiguous characters: as the terminal answered, or as the translator chose. */
export const ambiguousSettings = ['auto', 'narrow', 'wide'] as const;
export type AmbiguousSetting = (typeof ambiguousSettings)[number];

export type View = Keyed & {
  readonly state: State;
  readonly t: Translate;
  readonly theme: Theme;
  readonly size: Size;
  /** Counts the columns of a text as the terminal does. */
  readonly measure: Measure;
  /** The setting for ambiguous characters; `auto` by default. */
  readonly ambiguous?: AmbiguousSetting;
  /** The terminal's answer; terminals that never answer are nearly all narrow. */
  readonly answered?: AmbiguousWidth;
  /** Whether copied text stays in the program. */
  readonly ownClipboard?: boolean;
  /** Whether the program receives mouse events. */
  readonly mouse?: boolean;
  /** Loaded when palette or help is first opened. */
  readonly commandWords?: CommandWords;
};

/** The fields of a view that depend on the setting of ambiguous characters and the terminal's answer. */
export const countedAs = (
  ambiguous: AmbiguousSetting,
  answered: AmbiguousWidth = 'narrow',
): Required<Pick<View, 'ambiguous' | 'answered' | 'measure'>> => ({
  ambiguous,
  answered,
  measure: measures[ambiguous === 'auto' ? answered : ambiguous],
});

/** The layout of a view: a text of several rows gets more room. */
export const layoutOf = memoByObject(({ state, theme, size, measure }: View): Layout => {
  const widths = textWidths(size.columns);
  const source = markedText(
    currentUnit(state)?.segment.text ?? '',
    currentTerms(state),
    theme,
    currentCodes(state),
  );
  return layoutFor(size, {
    source: wrap(measure, source.text, widths.source, source.glued).length,
    target: wrap(measure, state.editor.text, widths.target).length,
  });
});
