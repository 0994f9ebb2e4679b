// Names of public persons with a fixed reading (data/language/public-persons.tsv): 金子恭之 かねこ やすし, 尹昊重
// 윤호중.

import loadPersons from '../../../data/language/public-persons.tsv';
import { modernForm } from '../../text/japanese/kanji-forms.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';

const rowsOf = (country: 'JP' | 'KR') =>
  readTable(loadPersons, 'country', 'name', 'reading').filter((row) => row.country === country);
const japanese = once(() => new Map(rowsOf('JP').map(({ name, reading }) => [modernForm(name), reading])));
const korean = once(() => new Map(rowsOf('KR').map(({ name, reading }) => [modernForm(name), reading])));
const inHanja = once(() => new Map(rowsOf('KR').map(({ name, reading }) => [reading, modernForm(name)])));

/**
 * The kana of a Japanese person, with a space after the surname (村上誠一郎 むらかみ せいいちろう); undefined for
 * others.
 */
export const japanesePersonKana = (name: string): string | undefined => japanese().get(name);

/** The Hangul of a Korean person from modern kanji (金大中 김대중); undefined for others. */
export const koreanPersonHangul = (name: string): string | undefined => korean().get(name);

/** The kanji of a Korean person (김대중 金大中); undefined for others. */
export const koreanPersonHanja = (name: string): string | undefined => inHanja().get(name);
