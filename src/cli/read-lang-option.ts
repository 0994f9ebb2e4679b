// An option that names one of our languages.

import { isLang, type Lang, languages } from '../model/language.js';
import { Problem } from '../model/problem.js';

/** The language an option names, or undefined where it was not given. @throws Problem `option-value` */
export const readLangOption = (option: string, value: string | undefined): Lang | undefined => {
  if (value === undefined || isLang(value)) return value;
  throw new Problem('option-value', { option, value, known: languages.join(', ') });
};
