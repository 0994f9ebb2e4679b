// Korean names in Japanese: 심보균 → シム・ボギュン, with the Hanja in front if the text gives them; places by their
// table.

import loadSurnames from '../../../../data/language/korean-surnames.tsv';
import { isHangul } from '../../../text/korean/hangul.js';
import { hangulToKatakana, type KatakanaRule } from '../../../text/korean/hangul-to-katakana.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import { koreanPersonHanja } from '../public-persons.js';
import { type NameSuggestion, suggest } from '../suggestion.js';
import { koreanPlace } from './korean-places.js';

const surnamesOf = (syllables: number) =>
  once(
    () =>
      new Set(
        readTable(loadSurnames, 'surname')
          .map(({ surname }) => surname)
          .filter(({ length }) => length === syllables),
      ),
  );
const longSurnames = surnamesOf(2);
const surnames = surnamesOf(1);

/** Surname and given name; only the given name if the first syllable is no surname. */
const partsOfName = (name: string): readonly string[] => {
  const spaced = name.split(/\s+/).filter(Boolean);
  if (spaced.length > 1) return spaced;
  const two = name.slice(0, 2);
  if (longSurnames().has(two) && name.length > 2) return [two, name.slice(2)];
  return surnames().has(name.charAt(0)) && name.length >= 2 && name.length <= 4
    ? [name.slice(0, 1), name.slice(1)]
    : [name];
};

/** Whether a word may be a person: a surname, and a given name of one or two syllables. */
export const isKoreanName = (word: string): boolean =>
  word.length >= 1 && word.length <= 4 && (partsOfName(word).length > 1 || surnames().has(word));

/** シム・ボギュン: the given name is voiced as if it followed the surname without a pause, but there is no liaison. */
export const personInKatakana = (name: string, rule: KatakanaRule = 'custom'): string => {
  const parts = partsOfName(name);
  return parts.map((part, i) => hangulToKatakana(part, parts[i - 1], rule)).join('・');
};

const isHan = (text: string): boolean => /^[\p{Script=Han}\s]+$/u.test(text);

/**
 * A Korean name in Japanese, best first.
 * @param reading Hanja (沈輔均) or katakana in the text
 * @example koreanNameInJapanese('심보균') // シム・ボギュン, 沈輔均（シム・ボギュン）
 */
export const koreanNameInJapanese = (text: string, reading?: string): readonly NameSuggestion[] => {
  const name = text.normalize('NFC').trim();
  if (!isHangul(name)) return [];
  const places = koreanPlace(name, reading);
  // 당진시 is no person; 정선 or 고성 may be one.
  if (places.length > 0 && name.length > 2) return places;
  const person = personInKatakana(name);
  const given = reading?.trim() ?? '';
  const katakana =
    /^[ァ-ヺー・\s]+$/.test(given) && places.length === 0 ? suggest(given, 'katakana-custom') : undefined;
  const characters = isHan(given) ? given : koreanPersonHanja(name);
  const hanja = characters === undefined ? undefined : `${characters}（${person}）`;
  return [
    ...places,
    katakana,
    suggest(person, 'katakana-custom'),
    hanja === undefined ? undefined : suggest(hanja, 'hanja+katakana'),
    suggest(personInKatakana(name, 'official'), 'katakana-official'),
  ].filter((offer) => offer !== undefined);
};
