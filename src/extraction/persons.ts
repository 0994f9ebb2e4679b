// Recognises persons before their title if the dictionary does not have the name: 髙橋健二座長, 피도연 과장.

import loadJapanese from '../../data/language/surnames-ja.tsv';
import loadKorean from '../../data/language/surnames-ko.tsv';
import loadTitles from '../../data/language/titles.tsv';
import { modernForm } from '../text/japanese/kanji-forms.js';
import { once } from '../text/once.js';
import { readTable, wordsOf } from '../text/table.js';
import type { NounRun } from './noun-runs.js';

const korean = once(() => new Set(readTable(loadKorean, 'hangul').flatMap(({ hangul }) => wordsOf(hangul))));
const japanese = once(() => new Set(readTable(loadJapanese, 'surname').map(({ surname }) => surname)));
const titles = once(
  () => new Set(readTable(loadTitles, 'korean', 'japanese').flatMap((row) => [row.korean, row.japanese])),
);

// 座長, 위원: roles in a meeting, besides the offices of the table.
const roles = new Set([
  '座長',
  '委員',
  '教授',
  '氏',
  '様',
  '議員',
  '위원',
  '교수',
  '의원',
  '씨',
  '님',
  '박사',
  '좌장',
]);

// 千葉県知事: an administrative area is no given name.
const governed = /[県市町村区都道府州局部課室会院省庁社]$/u;
// Variants in names that no table of old characters has.
const usual = (name: string): string => modernForm(name).replaceAll('髙', '高').replaceAll('﨑', '崎');

const isJapanese = (name: NounRun, text: string): boolean => {
  if (!/^\p{Script=Han}{3,5}$/u.test(text) || governed.test(text)) return false;
  // The parts of a name that no dictionary has are single characters or unknown words.
  if (name.every(({ surface, origin }) => origin !== 'unknown' && surface.length > 1)) return false;
  return [3, 2].some((length) => length < text.length && japanese().has(usual(text).slice(0, length)));
};

// 피|도연, 갈|하|윤; 전문|가 and 이사회 begin with the letter of a surname too.
const isKorean = (name: NounRun, text: string): boolean =>
  /^[가-힣]{3}$/u.test(text) && name[0]?.surface.length === 1 && korean().has(text.charAt(0));

/** Whether an expression is the name of a person followed by an office or a form of address. */
export const isPersonWithTitle = (words: NounRun): boolean => {
  const last = words.at(-1)?.surface ?? '';
  if (!roles.has(last) && !titles().has(last)) return false;
  const name = words.slice(0, -1);
  const text = name.map(({ surface }) => surface).join('');
  return isJapanese(name, text) || isKorean(name, text);
};
