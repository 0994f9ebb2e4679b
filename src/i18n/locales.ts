// The interface languages. Each is loaded on first use.

import type { Locale, UiLang } from './locale.js';

export const uiLangs = ['ko', 'ja', 'en'] as const satisfies readonly UiLang[];

/** Loads the sentences of one language. */
export const loadLocale: Readonly<Record<UiLang, () => Promise<Locale>>> = {
  ko: async () => (await import('./locales/ko.js')).ko,
  ja: async () => (await import('./locales/ja.js')).ja,
  en: async () => (await import('./locales/en.js')).en,
};
