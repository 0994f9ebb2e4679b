// Offices of Japanese persons (data/language/offices.tsv): a surname before one is no term (町村官房長官), and an office behind 元 is one.

import loadOffices from '../../data/language/offices.tsv';
import loadSurnames from '../../data/language/surnames-ja.tsv';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';

const offices = once(
  () =>
    new Set(
      readTable(loadOffices, 'language', 'office')
        .filter(({ language }) => language === 'ja')
        .map(({ office }) => office),
    ),
);
const surnames = once(() => new Set(readTable(loadSurnames, 'surname').map(({ surname }) => surname)));

/** Whether a Japanese word is an office: 市長, 首相. */
export const isOffice = (word: string): boolean => offices().has(word);

/** Whether a Japanese word is a surname: 市場, 町村. */
export const isSurname = (word: string): boolean => surnames().has(word);

/** Offices of one person each in a country; 町村議会議長 and 山村会長 are rather of towns and villages. */
const ofOnePerson =
  /^(?:元|前|現)?(?:(?:内閣)?官房(?:副)?長官|[\p{Script=Han}]{0,6}大臣|(?:外|財務|法|総務|防衛|農|経産|厚労|環境|文科|国交|首)相|総理|知事|政務官|氏(?!名)|さん|容疑者|被告)/u;

/** Whether a span is the surname of an officer: 町村 in 町村官房長官, at the beginning of a word. */
export const isSurnameOfOfficer = (text: string, start: number, end: number): boolean =>
  end - start > 1 &&
  ofOnePerson.test(text.slice(end, end + 12)) &&
  !/[\p{Script=Han}ァ-ヺー]/u.test(text.charAt(start - 1)) &&
  surnames().has(text.slice(start, end));
