// Words that end a term, and words too general to be one.

import loadActionNouns from '../../data/language/action-nouns.tsv';
import loadStopWords from '../../data/language/stop-words.tsv';
import loadHeads from '../../data/language/term-heads.tsv';
import type { Lang } from '../model/language.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';

const headsWith = (column: 'term_head' | 'name_head') =>
  once(
    () =>
      new Set(
        readTable(loadHeads, 'noun', column)
          .filter((row) => row[column] === 'yes')
          .map(({ noun }) => noun),
      ),
  );
const heads = headsWith('term_head');
// Heads of names that consist of one more word: 금융위원회, 공익신고법, 法制度. The others are heads of phrases too:
// 先進地域, 전문기관, 개선대책.
const nameHeads = headsWith('name_head');

const stopWordsOf = (lang: Lang) =>
  once(
    () =>
      new Set(
        readTable(loadStopWords, 'language', 'word')
          .filter(({ language }) => language === lang)
          .map(({ word }) => word),
      ),
  );
const stopWords = { ko: stopWordsOf('ko'), ja: stopWordsOf('ja') } as const;

const actions = once(() => new Set(readTable(loadActionNouns, 'noun').map(({ noun }) => noun)));

/** Whether a word ends names even with only one word before it: 위원회, 法. */
export const hasNameHead = (word: string): boolean => nameHeads().has(word);

/** Whether a word after a space names an activity: 발전, 강화, 추진. */
export const isActionNoun = (word: string): boolean => actions().has(word);

/** Whether a word ends names of institutions and schemes: 제도, 위원회; 事業, 計画. */
export const hasTermHead = (word: string): boolean => heads().has(word);

/** Whether a word is too general to begin or end a term: 관련, 결과; こと, 今年. */
export const isStopWord = (word: string, lang: Lang): boolean => stopWords[lang]().has(word);
