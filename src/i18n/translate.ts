// Sentences in the language of the interface.

import { createInstance } from 'i18next';
import type { CountedKey, MessageKey, UiLang } from './locale.js';
import { loadLocale, uiLangs } from './locales.js';

/** Values for the `{{names}}` in a sentence. */
export type MessageValues = Readonly<Record<string, string | number>>;

type Counted = MessageValues & { readonly count: number };

/** Says the sentence `key` with `values` put in; `lang` is the language it speaks. */
export type Translate = {
  /** A key with plural forms needs `count`: `t('check.waived', { count: 1 })` is “1 finding ignored.” */
  <K extends MessageKey>(
    key: K,
    ...values: [K & CountedKey] extends [never] ? [MessageValues?] : [Counted]
  ): string;
  readonly lang: UiLang;
  /** The sentence of a key that is made at run time (`problem.<code>.what`), or undefined where there is none. */
  readonly dynamic: (key: string, values?: MessageValues) => string | undefined;
};

/** Starts i18next with the one locale that is needed. */
export const loadTranslate = async (lang: UiLang): Promise<Translate> => {
  const instance = createInstance();
  await instance.init({
    lng: lang,
    resources: { [lang]: { translation: await loadLocale[lang]() } },
    interpolation: { escapeValue: false },
  });
  // A frame says the same twenty words again, and i18next thinks about each.
  const said = new Map<MessageKey, string>();
  const say = (key: MessageKey, values?: MessageValues): string => {
    if (values !== undefined) return instance.t(key, { ...values });
    const known = said.get(key) ?? instance.t(key);
    said.set(key, known);
    return known;
  };
  const dynamic = (key: string, values?: MessageValues): string | undefined =>
    instance.exists(key, { ...values }) ? instance.t(key, { ...values }) : undefined;
  return Object.assign(say, { lang, dynamic });
};

/** The interface language asked for by a flag, else by `LC_ALL`, `LC_MESSAGES`, `LANG` (POSIX order), else English. */
export const chooseUiLang = (
  flag: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): UiLang => {
  const wanted = flag ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return uiLangs.find((lang) => wanted.toLowerCase().startsWith(lang)) ?? 'en';
};
