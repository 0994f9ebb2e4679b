// Reads options that name a language.

import { InvalidArgumentError } from 'commander';
import { uiLangs } from '../i18n/locales.js';
import { uiLangIn } from '../i18n/translate.js';
import { isLang, type Lang, languages } from '../model/language.js';
import { Problem } from '../model/problem.js';

/** The language that an option names, or undefined if it is missing. @throws Problem `option-value` */
export const readLangOption = (option: string, value: string | undefined): Lang | undefined => {
  if (value === undefined || isLang(value)) return value;
  throw new Problem('option-value', { option, value, known: languages.join(', ') });
};

/** Reads `--lang`, the interface language; a locale name (`ko-KR`) is accepted. */
export const uiLangOption = (value: string): string => {
  if (uiLangIn(value) === undefined) throw new InvalidArgumentError(uiLangs.join(', '));
  return value;
};
