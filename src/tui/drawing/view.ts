// What is on screen: the state of the session, in a language and a size.

import type { Translate } from '../../i18n/translate.js';
import { wrap } from '../../text/wrap.js';
import { currentTerms, currentUnit } from '../../workspace/select.js';
import type { State } from '../../workspace/state.js';
import type { CommandWords } from '../key-bindings.js';
import type { AmbiguousSetting } from '../terminal/ambiguous.js';
import { type Layout, layoutFor, type Size, textWidth } from './layout.js';
import { markedText } from './marked-text.js';
import type { Theme } from './theme.js';

export type View = {
  readonly state: State;
  readonly t: Translate;
  readonly theme: Theme;
  readonly size: Size;
  /** How wide ambiguous characters are counted; `auto` where nothing was set. */
  readonly ambiguous?: AmbiguousSetting;
  /** Loaded when the palette is first opened. */
  readonly commandWords?: CommandWords;
};

const laidOut = new WeakMap<View, Layout>();

/** Where the panes stand now: texts of several rows get more room. */
export const layoutOf = (view: View): Layout => {
  const before = laidOut.get(view);
  if (before !== undefined) return before;
  const { state, theme, size } = view;
  const columns = textWidth(size.columns);
  const source = markedText(currentUnit(state)?.segment.text ?? '', currentTerms(state), theme);
  const layout = layoutFor(size, {
    source: wrap(source.text, columns, source.glued).length,
    target: wrap(state.editor.text, columns).length,
  });
  laidOut.set(view, layout);
  return layout;
};
