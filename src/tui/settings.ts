// The settings of the translator: their values, the current one, and the effects of a change.

import { uiLangs } from '../i18n/locales.js';
import { loadTranslate } from '../i18n/translate.js';
import type { SettingsBackend } from '../workspace/backend.js';
import { themeFor } from './drawing/theme.js';
import { ambiguousSettings, countedAs, type View } from './drawing/view.js';
import type { Store } from './store.js';

/** Names of settings. */
export type SettingName = 'language' | 'ambiguous' | 'colours' | 'clipboard' | 'mouse';

type Setting = {
  readonly name: SettingName;
  readonly values: readonly string[];
  readonly current: (view: View) => string;
  /** The change of the view that a value means; there is no view yet when the program starts. */
  readonly apply: (value: string, view?: View) => Promise<Partial<Omit<View, 'state'>>>;
};

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
      return countedAs(ambiguous, view?.answered);
    },
  },
  {
    name: 'colours',
    values: ['colours', 'no-colours'],
    current: ({ theme }) => (theme.colours ? 'colours' : 'no-colours'),
    apply: async (value) => ({ theme: themeFor(value === 'colours') }),
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

/** Gives a setting its next value, and keeps it for other days. */
export const changeSetting = async (store: Store, index: number): Promise<void> => {
  const setting = settings[Math.min(index, settings.length - 1)];
  if (setting === undefined) return;
  const place = setting.values.indexOf(setting.current(store.view()));
  const value = setting.values[(place + 1) % setting.values.length] ?? '';
  store.show(await setting.apply(value, store.view()));
  store.backend().settings.write(setting.name, value);
};

/** Stored settings; the environment and flags of this run override them. */
export const storedSettings = async (
  backend: SettingsBackend,
  decided: ReadonlySet<SettingName>,
): Promise<Partial<Omit<View, 'state'>>> => {
  let change: Partial<Omit<View, 'state'>> = {};
  for (const { name, values, apply } of settings) {
    const value = decided.has(name) ? undefined : backend.read(name);
    if (value !== undefined && values.includes(value)) change = { ...change, ...(await apply(value)) };
  }
  return change;
};
