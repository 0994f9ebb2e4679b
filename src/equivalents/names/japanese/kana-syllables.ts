// The table of 외래어 표기법 (문화체육관광부 고시), 일본어의 가나와 한글 대조표: one Hangul syllable to each mora.

import loadSyllables from '../../../../data/language/kana-hangul.tsv';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';

const syllables = once(
  () => new Map(readTable(loadSyllables, 'kana', 'initial', 'later').map((row) => [row.kana, row])),
);

/** The Hangul of one mora (hiragana), at the beginning of a word (か 가) or elsewhere (카); nothing for ん, っ, ー. */
export const syllableOfMora = (mora: string, initial: boolean): string | undefined =>
  syllables().get(mora)?.[initial ? 'initial' : 'later'];
