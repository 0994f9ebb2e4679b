// Names of institutions, offices and places by their last syllables: terms, where no termbase says so.

import loadEndings from '../../data/language/institution-endings.tsv';
import type { Lang } from '../model/language.js';
import { alternatives } from '../text/alternatives.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';

const letters = { ko: '[가-힣]', ja: '[\\p{Script=Han}々]' } as const;
const endingsOf = (lang: Lang) =>
  once(() => {
    const rows = readTable(loadEndings, 'language', 'ending', 'letters_before');
    const patterns = rows
      .filter(({ language }) => language === lang)
      .map(({ ending, letters_before }) => `${letters[lang]}{${letters_before}}${alternatives([ending])}`);
    return new RegExp(`(?:${patterns.join('|')})$`, 'u');
  });
const endings = { ko: endingsOf('ko'), ja: endingsOf('ja') } as const;

/** Whether a word is, by its ending, the name of an institution, an office, a place or a law. */
export const isInstitution = (word: string, lang: Lang): boolean => endings[lang]().test(word);
