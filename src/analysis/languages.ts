// The analysed languages.

import type { Lang } from '../model/language.js';
import type { LanguageRules } from './language-rules.js';
import { ja } from './languages/ja.js';
import { ko } from './languages/ko.js';

export const languageRules: Readonly<Record<Lang, LanguageRules>> = { ko, ja };
