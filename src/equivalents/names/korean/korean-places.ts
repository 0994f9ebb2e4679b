// Korean places in Japanese: kanji where they have Hanja (수원시 水原市), katakana where they have none (서울 ソウル).

import loadKinds from '../../../../data/language/korean-place-kinds.tsv';
import { modernForm } from '../../../text/japanese/kanji-forms.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import { type NameSuggestion, suggest } from '../suggestion.js';
import { hangulToKatakana } from './hangul-to-katakana.js';
import { placeHanja } from './korean-place-hanja.js';

/** Kinds of administrative units (지방자치법 제2조·제3조) and of places one arrives at, and what Japanese calls them. */
const kinds = once(() => readTable(loadKinds, 'korean', 'japanese'));

const withKind = (name: string): { stem: string; kind: string; ja: string } => {
  const kind = kinds().find(({ korean }) => name.endsWith(korean) && name.length > korean.length + 1);
  return kind === undefined
    ? { stem: name, kind: '', ja: '' }
    : { stem: name.slice(0, -kind.korean.length), kind: kind.korean, ja: kind.japanese };
};

/** The table has a whole name where its stem would mislead: 광주시 is 広州市, 광주광역시 光州広域市; 독도 is 独島, no 道. */
const known = (name: string): { stem: string; kind: string; ja: string; hanja: string | undefined } => {
  const whole = placeHanja(name);
  const parts = withKind(name);
  if (whole === undefined) return { ...parts, hanja: placeHanja(parts.stem) };
  return parts.ja !== '' && whole.endsWith(parts.ja)
    ? { ...parts, hanja: whole.slice(0, -parts.ja.length) }
    : { stem: name, kind: '', ja: '', hanja: whole };
};

/** Read as one word, 도 and its like belong to the reading (경기도 キョンギド); 시 and 광역시 do not (プサン). */
const readAsOne = (stem: string, kind: string): boolean => kind === '도' && stem.length >= 2;

/**
 * A Korean place in Japanese, best first: as officially written, with its reading in brackets, the reading alone.
 * Empty when it is neither in the table nor ends in an administrative suffix.
 */
export const koreanPlace = (name: string, reading?: string): readonly NameSuggestion[] => {
  const { stem, kind, ja, hanja } = known(name);
  const given = reading !== undefined && /^[ァ-ヺー・]+$/.test(reading) ? reading : undefined;
  const katakana = given ?? hangulToKatakana(readAsOne(stem, kind) ? name : stem);
  if (hanja !== undefined) {
    const official = modernForm(hanja) + ja;
    if (/^[ァ-ヺー]+$/.test(hanja)) return [suggest(official, 'place-table')];
    const bracketed = readAsOne(stem, kind)
      ? `${official}（${katakana}）`
      : `${modernForm(hanja)}（${katakana}）${ja}`;
    return [
      suggest(official, 'place-table'),
      suggest(bracketed, 'place-table'),
      suggest(katakana, 'katakana-custom'),
    ];
  }
  // A person's name may end in 도 or 구 too (조국, 김구): only what is long enough is a place.
  const shortestName = kind.length === 1 && kind !== '역' ? 4 : 3;
  return kind === '' || (stem.length < 2 && kind.length < 3) || name.length < shortestName
    ? []
    : [suggest(katakana.replace(/ド$/, readAsOne(stem, kind) ? '' : 'ド') + ja, 'place-suffix')];
};
