// Korean places in Japanese: kanji for places with Hanja (수원시 水原市), katakana for the others (서울 ソウル).

import loadKinds from '../../../../data/language/korean-place-kinds.tsv';
import { modernForm } from '../../../text/japanese/kanji-forms.js';
import { hangulToKatakana } from '../../../text/korean/hangul-to-katakana.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import { type NameSuggestion, suggest } from '../suggestion.js';
import { knownKoreanPlaces } from './known-places.js';
import { placeHanja } from './korean-place-hanja.js';

/** Kinds of administrative units (지방자치법 제2조·제3조) and of destinations, with their Japanese names. */
const kinds = once(() => readTable(loadKinds, 'korean', 'japanese'));

/** A name without its kind (수원, 시), the kind in Japanese, and the kanji of the name. */
type Split = {
  readonly stem: string;
  readonly kind: string;
  readonly ja: string;
  readonly hanja: string | undefined;
};

const withKind = (name: string): Omit<Split, 'hanja'> => {
  const kind = kinds().find(({ korean }) => name.endsWith(korean) && name.length > korean.length + 1);
  return kind === undefined
    ? { stem: name, kind: '', ja: '' }
    : { stem: name.slice(0, -kind.korean.length), kind: kind.korean, ja: kind.japanese };
};

/**
 * The tables list a whole name if its stem would mislead: 광주시 is 広州市, 광주광역시 光州広域市; 독도 is 独島, not a
 * 道.
 */
const split = (name: string, whole: string | undefined): Split => {
  const parts = withKind(name);
  if (whole === undefined) return { ...parts, hanja: placeHanja(parts.stem) };
  return parts.ja !== '' && whole.endsWith(parts.ja)
    ? { ...parts, hanja: whole.slice(0, -parts.ja.length) }
    : { stem: name, kind: '', ja: '', hanja: whole };
};

/** Read as one word, 도 and similar kinds belong to the reading (경기도 キョンギド); 시 and 광역시 do not (プサン). */
const readAsOne = (stem: string, kind: string): boolean => kind === '도' && stem.length >= 2;

/** The katakana of a place by custom and by the table of the 훈령, the second only if it differs. */
const katakanaOf = (word: string): readonly NameSuggestion[] => [
  suggest(hangulToKatakana(word), 'katakana-custom'),
  suggest(hangulToKatakana(word, '', 'official'), 'katakana-official'),
];

/** A place with known kanji: the official spelling, with its reading in brackets, the reading alone. */
const inKanji = ({
  stem,
  kind,
  ja,
  hanja,
}: Split & { readonly hanja: string }): readonly NameSuggestion[] => {
  const kanji = modernForm(hanja);
  const official = suggest(kanji + ja, 'place-table');
  // ソウル has no kanji, and 政府ソウル庁舎 is a translation: neither gets a katakana reading.
  if (!/^[\p{Script=Han}々]+$/u.test(kanji) || kanji.length !== stem.length) return [official];
  const asOne = readAsOne(stem, kind);
  const spoken = katakanaOf(asOne ? stem + kind : stem);
  const custom = spoken[0]?.text ?? '';
  const bracketed = asOne ? `${kanji}${ja}（${custom}）` : `${kanji}（${custom}）${ja}`;
  return [official, suggest(bracketed, 'place-table'), ...spoken];
};

/**
 * A Korean place in Japanese, best first: the official spelling, with its reading in brackets, the reading alone. Empty
 * if it is not in the tables and has no administrative suffix.
 * @param within the text before it in an address (강원특별자치도 before 고성군)
 */
export const koreanPlace = (name: string, reading?: string, within?: string): readonly NameSuggestion[] => {
  const wholes = knownKoreanPlaces(name, within).map(({ japanese }) => japanese);
  const { stem, kind, ja, hanja } = split(name, wholes[0] ?? placeHanja(name));
  if (hanja !== undefined) {
    const further = wholes.slice(1).map((whole) => suggest(whole, 'place-table'));
    const [official, ...spoken] = inKanji({ stem, kind, ja, hanja });
    return [official, ...further, ...spoken].filter((offer) => offer !== undefined);
  }
  const given = reading !== undefined && /^[ァ-ヺー・]+$/.test(reading) ? reading : undefined;
  // A person's name may also end with 도 or 구 (조국, 김구): only a longer name is a place.
  const shortestName = kind.length === 1 && kind !== '역' ? 4 : 3;
  if (kind === '' || (stem.length < 2 && kind.length < 3) || name.length < shortestName) return [];
  const katakana = given ?? hangulToKatakana(readAsOne(stem, kind) ? name : stem);
  return [suggest(katakana.replace(/ド$/, readAsOne(stem, kind) ? '' : 'ド') + ja, 'place-suffix')];
};
