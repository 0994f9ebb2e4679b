// Runs the action of a key press.

import { uiLangs } from '../../i18n/locales.js';
import { loadTranslate } from '../../i18n/translate.js';
import type { UserAction } from '../../workspace/action.js';
import { smallest, textWidths } from '../drawing/layout.js';
import { themeWith } from '../drawing/theme.js';
import { countedAs, layoutOf, type View } from '../drawing/view.js';
import { actionOf, modeOf } from '../key-bindings.js';
import { type KeyAction, rowOf } from '../keys.js';
import { chosenCommand, loadCommandWords } from '../palette.js';
import { lastTopOf } from '../screens.js';
import { changeSetting } from '../settings.js';
import type { Store } from '../store.js';
import { mouseInDocument } from './mouse.js';
import type { Press } from './press.js';

/** Moves the choice in an overlay; a screen that scrolls stops at its last row. */
const choose = (view: View, step: number): UserAction => {
  const { overlay } = view.state;
  const last = lastTopOf(view);
  return {
    kind: 'choose',
    step: last === undefined || !('top' in overlay) ? step : Math.min(step, last - overlay.top),
  };
};

const row = (view: View, step: -1 | 1, select: boolean): UserAction => ({
  kind: 'row',
  step,
  select,
  columns: textWidths(view.size.columns)[view.state.overlay.kind === 'pick' ? 'source' : 'target'],
  measure: view.measure,
});

const actionFor = (view: View, action: KeyAction, key: string): UserAction | undefined => {
  // A page step keeps one or two rows of the last page visible.
  const page = view.state.overlay.kind === 'search' ? 1 : Math.max(1, layoutOf(view).body.height - 2);
  switch (action) {
    case 'insert-term':
      return { kind: 'insert-term', number: Number(key.slice(-1)) };
    case 'up':
      return row(view, -1, false);
    case 'down':
      return row(view, 1, false);
    case 'select-up':
      return row(view, -1, true);
    case 'select-down':
      return row(view, 1, true);
    case 'choose-next':
      return choose(view, 1);
    case 'choose-previous':
      return choose(view, -1);
    case 'page-down':
      return choose(view, page);
    case 'page-up':
      return choose(view, -page);
    default:
      return rowOf(action).does;
  }
};

const nextLanguage = async (store: Store): Promise<void> => {
  const { lang } = store.view().t;
  const next = uiLangs[(uiLangs.indexOf(lang) + 1) % uiLangs.length] ?? lang;
  store.show({ t: await loadTranslate(next) });
};

/** Runs an action; `key` is the key that caused it, or empty. */
const run = (store: Store, action: KeyAction, key: string): void => {
  const view = store.view();
  const { overlay } = view.state;
  if (action === 'language') return void nextLanguage(store);
  if (action === 'suspend' || action === 'edit-outside') {
    store.outside(action);
    return;
  }
  if (action === 'accept' && overlay.kind === 'palette') {
    const chosen = chosenCommand(view, overlay);
    store.dispatch({ kind: 'close' });
    if (chosen !== undefined) run(store, chosen, '');
    return;
  }
  if (action === 'accept' && overlay.kind === 'settings') {
    void changeSetting(store, overlay.chosen);
    return;
  }
  if ((action === 'palette' || action === 'help') && view.commandWords === undefined) {
    void loadCommandWords().then((commandWords) => store.show({ commandWords }));
  }
  const found = actionFor(view, action, key);
  if (found === undefined) return;
  store.dispatch(found);
  const { notice } = store.view().state;
  // Copy, cut, and Ctrl+C on a selection.
  if (notice?.kind === 'copied' && notice !== view.state.notice) store.outside('copy');
};

/** Handles the mouse: over the document by position, in an overlay the wheel chooses or scrolls. */
const point = (store: Store, press: Extract<Press, { readonly kind: 'mouse' }>): void => {
  const view = store.view();
  const { columns, rows } = view.size;
  if (view.mouse !== true || columns < smallest.columns || rows < smallest.rows) return;
  if (modeOf(view) === 'document') {
    const action = mouseInDocument(view, press);
    if (action !== undefined) store.dispatch(action);
    return;
  }
  const step = lastTopOf(view) === undefined ? 1 : 3;
  if (press.event !== 'click') store.dispatch(choose(view, press.event === 'wheel-up' ? -step : step));
};

/** Whether the terminal is too small to draw the typed text. */
const isTooSmall = ({ size: { columns, rows } }: View): boolean =>
  columns < smallest.columns || rows < smallest.rows;

/** Actions that work while nothing can be drawn. */
const unseen: readonly (KeyAction | undefined)[] = ['quit', 'ask-quit', 'suspend'];

/** Handles a press; ignores presses without a meaning here. */
export const perform = (store: Store, press: Press): void => {
  if (press.kind === 'place') {
    // The column behind the test character, which was drawn in the first column (`terminal/terminal.ts`).
    const { ambiguous = 'auto', answered = 'narrow' } = store.view();
    const answer = press.column > 2 ? 'wide' : 'narrow';
    if (answer !== answered) store.show(countedAs(ambiguous, answer));
    return;
  }
  if (press.kind === 'mouse') {
    point(store, press);
    return;
  }
  if (press.kind === 'enhanced') {
    if (store.view().enhanced !== true) store.show({ enhanced: true });
    return;
  }
  if (press.kind === 'background') {
    const { theme } = store.view();
    if (theme.appearance.background !== press.background)
      store.show({ theme: themeWith(theme, { background: press.background }) });
    return;
  }
  const blind = isTooSmall(store.view());
  if (press.kind === 'text' || press.kind === 'paste') {
    const stripped = press.kind === 'paste' && press.stripped === true;
    if ((press.text !== '' || stripped) && !blind)
      store.dispatch({ kind: 'type', text: press.text, ...(stripped && { stripped }) });
    return;
  }
  const action = actionOf(store.view(), press.key, modeOf(store.view()));
  if (action !== undefined && (!blind || unseen.includes(action))) run(store, action, press.key);
};
