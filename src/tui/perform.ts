// From a key press to what happens.

import { uiLangs } from '../i18n/locales.js';
import { loadTranslate } from '../i18n/translate.js';
import type { UserAction } from '../workspace/action.js';
import type { Press } from './key-decoder.js';
import { actionOf, type KeyAction, type Mode } from './keys.js';
import { textWidth } from './layout.js';
import { lastTop } from './screens/help.js';
import type { Store } from './store.js';
import { layoutOf, type View } from './view.js';

/** What the keys mean now. */
const modeOf = ({ state: { overlay } }: View): Mode => (overlay.kind === 'none' ? 'document' : overlay.kind);

/** Actions that are the same wherever they are done. The others depend on the key or on the size of the screen. */
const actions = {
  confirm: { kind: 'confirm', stay: false },
  'confirm-stay': { kind: 'confirm', stay: true },
  next: { kind: 'go', to: 'next' },
  previous: { kind: 'go', to: 'previous' },
  'next-untouched': { kind: 'go', to: 'untouched' },
  first: { kind: 'go', to: 'first' },
  last: { kind: 'go', to: 'last' },
  back: { kind: 'go', to: 'back' },
  flag: { kind: 'flag' },
  'copy-source': { kind: 'copy-source' },
  'term-number': { kind: 'prefix' },
  lookup: { kind: 'open', overlay: 'lookup' },
  search: { kind: 'open', overlay: 'search' },
  goto: { kind: 'open', overlay: 'goto' },
  help: { kind: 'open', overlay: 'help' },
  'line-break': { kind: 'type', text: '\n' },
  left: { kind: 'edit', edit: 'left' },
  right: { kind: 'edit', edit: 'right' },
  'word-left': { kind: 'edit', edit: 'word-left' },
  'word-right': { kind: 'edit', edit: 'word-right' },
  'line-start': { kind: 'edit', edit: 'line-start' },
  'line-end': { kind: 'edit', edit: 'line-end' },
  backspace: { kind: 'edit', edit: 'backspace' },
  delete: { kind: 'edit', edit: 'delete' },
  'delete-word': { kind: 'edit', edit: 'delete-word' },
  'delete-to-end': { kind: 'edit', edit: 'delete-to-end' },
  accept: { kind: 'accept' },
  close: { kind: 'close' },
  quit: { kind: 'leave' },
  'ask-quit': { kind: 'ask-leave' },
} as const satisfies Partial<Record<KeyAction, UserAction>>;

const isFixed = (action: KeyAction): action is keyof typeof actions => action in actions;

/** A step in an overlay; help stops at its last row. */
const choose = (view: View, step: number): UserAction => {
  const { overlay } = view.state;
  if (overlay.kind !== 'help') return { kind: 'choose', step };
  const last = lastTop(view, layoutOf(view).body.height);
  return { kind: 'choose', step: Math.min(step, last - overlay.top) };
};

const actionFor = (view: View, action: Exclude<KeyAction, 'language'>, key: string): UserAction => {
  if (isFixed(action)) return actions[action];
  const page = view.state.overlay.kind === 'search' ? 1 : Math.max(1, Math.floor(view.size.rows / 2));
  const columns = textWidth(view.size.columns);
  switch (action) {
    case 'insert-term':
      return { kind: 'insert-term', number: Number(key.slice(-1)) };
    case 'up':
      return { kind: 'row', step: -1, columns };
    case 'down':
      return { kind: 'row', step: 1, columns };
    case 'choose-next':
      return choose(view, 1);
    case 'choose-previous':
      return choose(view, -1);
    case 'page-down':
      return choose(view, page);
    case 'page-up':
      return choose(view, -page);
    default:
      return action satisfies never;
  }
};

const nextLanguage = async (store: Store): Promise<void> => {
  const { lang } = store.view().t;
  const next = uiLangs[(uiLangs.indexOf(lang) + 1) % uiLangs.length] ?? lang;
  store.show({ t: await loadTranslate(next) });
};

/** Does what a press asks for; presses without a meaning here do nothing. */
export const perform = (store: Store, press: Press): void => {
  if (press.kind === 'text' || press.kind === 'paste') {
    if (press.text !== '') store.dispatch({ kind: 'type', text: press.text });
    return;
  }
  const view = store.view();
  const action = actionOf(press.key, modeOf(view));
  if (action === undefined) return;
  if (action === 'language') void nextLanguage(store);
  else store.dispatch(actionFor(view, action, press.key));
};
