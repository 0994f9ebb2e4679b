// The settings of the translator: their values, the current one, and the effects of a change.

import { uiLangs } from '../i18n/locales.js';
import { loadTranslate } from '../i18n/translate.js';
import type { DocumentId } from '../model/ids.js';
import type { SettingsBackend } from '../workspace/preferences.js';
import {
  commentsSetting,
  type Preferences,
  pretranslateName,
  propagations,
} from '../workspace/preferences.js';
import { type Appearance, themeFor, themeSettings, themeWith } from './drawing/theme.js';
import { ambiguousSettings, countedAs, type View } from './drawing/view.js';
import type { Store } from './store.js';

/** Names of settings. */
export type SettingName =
  | 'language'
  | 'ambiguous'
  | 'colours'
  | 'theme'
  | 'numbers'
  | 'clipboard'
  | 'mouse'
  | 'propagation'
  | 'auto-insert'
  | 'pretranslation'
  | 'comments';

type ViewChange = Partial<Omit<View, 'state'>>;

type Setting = {
  readonly name: SettingName;
  readonly values: readonly string[];
  readonly current: (view: View) => string;
  /** Applies a value to the view. */
  readonly apply?: (value: string, view: ViewChange) => Promise<ViewChange>;
  /** Converts a value to a preference of the workspace, which reads it when a document is opened. */
  readonly prefer?: (value: string) => Partial<Preferences>;
  /** The stored name of a setting that each document has for itself. */
  readonly ownName?: (document: DocumentId) => string;
};

const changed = ({ theme = themeFor({}) }: ViewChange, change: Partial<Appearance>): ViewChange => ({
  theme: themeWith(theme, change),
});

export const settings: readonly Setting[] = [
  {
    name: 'language',
    values: uiLangs,
    current: ({ t }) => t.lang,
    apply: async (value) => {
      const lang = uiLangs.find((one) => one === value);
      return lang === undefined ? {} : { t: await loadTranslate(lang) };
    },
  },
  {
    name: 'ambiguous',
    values: ambiguousSettings,
    current: ({ ambiguous = 'auto' }) => ambiguous,
    apply: async (value, view) => {
      const ambiguous = ambiguousSettings.find((one) => one === value) ?? 'auto';
      return countedAs(ambiguous, view.answered);
    },
  },
  {
    name: 'colours',
    values: ['colours', 'no-colours'],
    current: ({ theme }) => (theme.appearance.colours ? 'colours' : 'no-colours'),
    apply: async (value, view) => changed(view, { colours: value === 'colours' }),
  },
  {
    name: 'theme',
    values: themeSettings,
    current: ({ theme }) => theme.appearance.setting,
    apply: async (value, view) =>
      changed(view, { setting: themeSettings.find((one) => one === value) ?? 'auto' }),
  },
  {
    name: 'numbers',
    values: ['superscript', 'brackets'],
    current: ({ theme }) => (theme.appearance.superscripts ? 'superscript' : 'brackets'),
    apply: async (value, view) => changed(view, { superscripts: value === 'superscript' }),
  },
  {
    name: 'propagation',
    values: propagations,
    current: ({ state }) => state.preferences.propagation,
    prefer: (value) => ({ propagation: propagations.find((one) => one === value) ?? 'ask' }),
  },
  {
    name: 'auto-insert',
    values: ['off', 'on'],
    current: ({ state }) => (state.preferences.autoInsert ? 'on' : 'off'),
    prefer: (value) => ({ autoInsert: value === 'on' }),
  },
  {
    name: 'pretranslation',
    values: ['off', 'on'],
    current: ({ state }) => (state.preferences.pretranslate ? 'on' : 'off'),
    prefer: (value) => ({ pretranslate: value === 'on' }),
    ownName: pretranslateName,
  },
  {
    name: commentsSetting.name,
    values: commentsSetting.values,
    current: ({ state }) => commentsSetting.values[state.preferences.comments ? 1 : 0],
    prefer: (value) => ({ comments: value === 'translated' }),
  },
  {
    name: 'clipboard',
    values: ['system-clipboard', 'own-clipboard'],
    current: ({ ownClipboard }) => (ownClipboard === true ? 'own-clipboard' : 'system-clipboard'),
    apply: async (value) => ({ ownClipboard: value === 'own-clipboard' }),
  },
  {
    name: 'mouse',
    values: ['no-mouse', 'mouse'],
    current: ({ mouse }) => (mouse === true ? 'mouse' : 'no-mouse'),
    apply: async (value) => ({ mouse: value === 'mouse' }),
  },
];

/** Sets a setting to its next value and stores it. */
export const changeSetting = async (store: Store, index: number): Promise<void> => {
  const setting = settings[Math.min(index, settings.length - 1)];
  if (setting === undefined) return;
  const place = setting.values.indexOf(setting.current(store.view()));
  const value = setting.values[(place + 1) % setting.values.length] ?? '';
  const { settings: stored, document } = store.backend();
  if (setting.apply !== undefined) store.show(await setting.apply(value, store.view()));
  if (setting.prefer !== undefined)
    store.dispatch({ kind: 'preferred', preferences: setting.prefer(value), opening: false });
  stored.write(setting.ownName?.(document.id) ?? setting.name, value);
};

/** Applies stored settings to a view; the environment and flags of this run override them. */
export const storedSettings = async (
  backend: SettingsBackend,
  decided: ReadonlySet<SettingName>,
  view: ViewChange,
): Promise<ViewChange> => {
  let change: ViewChange = {};
  for (const { name, values, apply } of settings) {
    const value = decided.has(name) ? undefined : backend.read(name);
    if (apply !== undefined && value !== undefined && values.includes(value))
      change = { ...change, ...(await apply(value, { ...view, ...change })) };
  }
  return change;
};
