// Kana → Hangul by 외래어 표기법 제2장 표 4 and 제3장 제6절 (일본어의 표기).

import loadSyllables from '../../../data/language/kana-hangul.tsv';
import { withFinal } from '../korean/hangul.js';
import { once } from '../once.js';
import { readTable } from '../table.js';
import { lengthens, morae, toHiragana, wideKana } from './kana.js';

const syllables = once(
  () => new Map(readTable(loadSyllables, 'kana', 'initial', 'later').map((row) => [row.kana, row])),
);

/** The Hangul of one mora (hiragana), at the start of a word (か 가) or elsewhere (카); undefined for ん, っ, ー. */
const syllableOfMora = (mora: string, initial: boolean): string | undefined =>
  syllables().get(mora)?.[initial ? 'initial' : 'later'];

/**
 * A vowel that starts a name's second part lengthens nothing, even if only kana are known: いの-うえ, かつ-うら,
 * よし-いち.
 */
const knownBeginnings =
  /^(?:うえ(?:だ|の|はら|むら|すぎ|やま)?$|うら(?:$|べ|た)|うみ$|いち(?:$|ろう$)|おか$|お$)/;

const keeps = (rest: string, boundary: boolean, guess: boolean): boolean =>
  boundary || (guess && rest.length > 1 && knownBeginnings.test(rest));

/**
 * Transliterates one word. Long vowels are dropped (제6절 제2항) except where a vowel starts a morpheme.
 * @param boundaries offsets in `kana` at which a morpheme starts; without them only well-known second parts are
 *   recognised
 */
export const kanaToHangul = (kana: string, boundaries?: ReadonlySet<number>): string => {
  let hangul = '';
  let at = 0;
  let previous = '';
  const word = toHiragana(wideKana(kana));
  for (const mora of morae(word)) {
    const kept = keeps(word.slice(at), boundaries?.has(at) === true, boundaries === undefined);
    // あ and え after their own vowel always start a morpheme in names: 高明 たか-あき, 千恵 ち-え.
    const isLong = !kept && lengthens(previous, mora) && mora !== 'あ' && mora !== 'え';
    if (mora === 'ん' || mora === 'っ') {
      const final = mora === 'ん' ? 'ㄴ' : 'ㅅ';
      hangul =
        hangul === ''
          ? mora === 'ん'
            ? '은'
            : ''
          : hangul.slice(0, -1) + withFinal(hangul.slice(-1), final);
    } else if (!isLong && mora !== 'ー') {
      hangul += syllableOfMora(mora, hangul === '') ?? mora;
    }
    if (!isLong) previous = mora;
    at += mora.length;
  }
  return hangul;
};
