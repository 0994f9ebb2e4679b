// Sentences in the interface language.

import { createInstance } from 'i18next';
import type { CountedKey, MessageKey, UiLang } from './locale.js';
import { loadLocale, uiLangs } from './locales.js';

/** Values for the `{{names}}` in a sentence. */
export type MessageValues = Readonly<Record<string, string | number>>;

type Counted = MessageValues & { readonly count: number };

/** Returns the sentence `key` with `values` inserted; `lang` is the interface language. */
export type Translate = {
  /** A key with plural forms needs `count`: `t('check.waived', { count: 1 })` is “1 finding ignored.” */
  <K extends MessageKey>(
    key: K,
    ...values: [K & CountedKey] extends [never] ? [MessageValues?] : [Counted]
  ): string;
  readonly lang: UiLang;
  /** The sentence of a computed key (`problem.<code>.what`), or undefined if there is none. */
  readonly dynamic: (key: string, values?: MessageValues) => string | undefined;
};

/** Starts i18next with only the requested locale. */
export const loadTranslate = async (lang: UiLang): Promise<Translate> => {
  const instance = createInstance();
  await instance.init({
    lng: lang,
    resources: { [lang]: { translation: await loadLocale[lang]() } },
    interpolation: { escapeValue: false },
  });
  // A frame repeats the same twenty words, and i18next computes each again.
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

/** The interface language at the start of a locale name: `ko_KR.UTF-8` → `ko`; undefined for any other. */
export const uiLangIn = (locale: string | undefined): UiLang | undefined =>
  uiLangs.find((lang) => locale?.toLowerCase().startsWith(lang));

/** Sources for the interface language. */
export type LangSources = {
  /** `--lang`. */
  readonly flag: string | undefined;
  /** The stored setting; read only without the flag. */
  readonly stored: () => Promise<string | undefined>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The system's locale (`ko-KR`), for shells without LANG and for Windows; used last. */
  readonly system: () => string;
};

/**
 * Chooses the interface language: the flag, else the stored setting, else the first of `KORYU_LANG`, `LC_ALL`,
 * `LC_MESSAGES`, `LANG` that is not empty (POSIX: an empty variable counts as unset), else the system's locale; English
 * if that is no language of the interface.
 */
export const chooseUiLang = async ({ flag, stored, env, system }: LangSources): Promise<UiLang> => {
  const decided = uiLangIn(flag) ?? uiLangIn(await stored());
  if (decided !== undefined) return decided;
  const named = [env.KORYU_LANG, env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean);
  return uiLangIn(named ?? system()) ?? 'en';
};
