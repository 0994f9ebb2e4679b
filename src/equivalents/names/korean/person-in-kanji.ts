// Korean persons in kanji, as in Japanese texts: 金大中 → 김대중. The characters have Korean readings, with 두음법칙 at
// the start of a word (한글 맞춤법 제10–12항).

import loadReadings from '../../../../data/language/hanja-name-readings.tsv';
import loadSurnames from '../../../../data/language/surnames-ko.tsv';
import { modernForm } from '../../../text/japanese/kanji-forms.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import { afterSyllable, atHead } from '../../bridge/syllables.js';
import { givenNameFrequency, surnameFrequency } from '../japanese/name-frequencies.js';
import { koreanPersonHangul } from '../public-persons.js';
import { type NameSuggestion, suggest } from '../suggestion.js';

/**
 * A Korean surname in kanji: its Hangul, the more frequent reading first (柳 유, 류), and whether Japan has it too.
 */
type Surname = { readonly hangul: readonly string[]; readonly alsoJapanese: boolean };

const surnames = once((): ReadonlyMap<string, Surname> => {
  const found = new Map<string, Surname>();
  for (const row of readTable(loadSurnames, 'hanja', 'hangul', 'also_japanese')) {
    const key = modernForm(row.hanja);
    const hangul = [...new Set([...(found.get(key)?.hangul ?? []), row.hangul])];
    found.set(key, { hangul, alsoJapanese: row.also_japanese === 'yes' });
  }
  return found;
});

const readings = once(
  () =>
    new Map(
      readTable(loadReadings, 'hangul', 'hanja').flatMap(({ hangul, hanja }) =>
        Array.from(hanja, (character) => [character, hangul] as const),
      ),
    ),
);

/**
 * A given name in Hangul, the usual spelling first; a single character may keep its sound (신립, 최린: 제11항 붙임 2).
 */
const givenName = (given: string): readonly string[] => {
  const sounds = Array.from(given, (character) => readings().get(character));
  const [first, ...others] = sounds;
  if (first === undefined || others.includes(undefined)) return [];
  const rest = others.reduce<string>((text, sound) => text + afterSyllable(sound ?? '', text), first);
  const usual = atHead(first) + rest.slice(1);
  return others.length === 0 && usual !== first ? [usual, first] : [usual];
};

type Cut = { readonly surname: Surname; readonly given: string; readonly characters: string };

/** Surname and given name of one or two characters; surnames of two characters are tried first (南宮, 皇甫). */
const cutName = (name: string): Cut | undefined => {
  const characters = Array.from(name);
  for (const length of [2, 1]) {
    const first = characters.slice(0, length).join('');
    const surname = surnames().get(first);
    const given = characters.slice(length);
    if (surname === undefined || given.length < 1 || given.length > 2) continue;
    return { surname, given: given.join(''), characters: first };
  }
  return undefined;
};

/** The Korean readings of a surname alone: 林 임. */
export const koreanSurnameInHangul = (surname: string): readonly NameSuggestion[] =>
  (surnames().get(surname)?.hangul ?? []).map((hangul) => suggest(hangul, 'hanja-reading'));

/** The Korean readings of a name in kanji, best first; empty if it does not begin with a Korean surname. */
export const koreanPersonInHangul = (name: string): readonly NameSuggestion[] => {
  const known = koreanPersonHangul(name);
  if (known !== undefined) return [suggest(known, 'hanja-reading')];
  const cut = cutName(name);
  if (cut === undefined) return [];
  return givenName(cut.given).flatMap((given) =>
    cut.surname.hangul.map((surname) => suggest(surname + given, 'hanja-reading')),
  );
};

// Below this number of counted persons a surname of both countries is more likely Korean.
const fewest = 5;

/** Whether a given name is Japanese. */
const isJapaneseGiven = (given: string): boolean => givenNameFrequency(given) !== undefined;

/** Whether the name begins with a Japanese surname of two or three characters: 金子一郎, 張本勲. */
const hasLongJapaneseSurname = (characters: readonly string[]): boolean =>
  [2, 3].some((length) => {
    const given = characters.slice(length).join('');
    const surname = surnameFrequency(characters.slice(0, length).join(''));
    return given !== '' && surname !== undefined && (surname.persons > 1 || isJapaneseGiven(given));
  });

/**
 * Whether a name in kanji is more likely Korean than Japanese: by its surname (金大中), or by the given name if both
 * countries have the surname (柳寛順, but not 林芳正).
 */
export const isKoreanPerson = (name: string): boolean => {
  if (koreanPersonHangul(name) !== undefined) return true;
  const cut = cutName(name);
  if (cut === undefined || hasLongJapaneseSurname(Array.from(name))) return false;
  if (!cut.surname.alsoJapanese) return true;
  return !isJapaneseGiven(cut.given) || (surnameFrequency(cut.characters)?.persons ?? 0) < fewest;
};
