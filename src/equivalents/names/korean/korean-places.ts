// Korean places in Japanese: kanji where they have Hanja (수원시 水原市), katakana where they have none (서울 ソウル).

import { modernForm } from '../../../text/japanese/kanji-forms.js';
import { type NameSuggestion, suggest } from '../suggestion.js';
import { hangulToKatakana } from './hangul-to-katakana.js';
import { placeHanja } from './korean-place-hanja.js';

/** Kinds of administrative units (지방자치법 제2조·제3조) and of places one arrives at, and what Japanese calls them. */
const kinds: readonly (readonly [ko: string, ja: string])[] = [
  ['특별자치시', '特別自治市'],
  ['특별자치도', '特別自治道'],
  ['특별시', '特別市'],
  ['광역시', '広域市'],
  ['국제공항', '国際空港'],
  ['공항', '空港'],
  ['대교', '大橋'],
  ['역', '駅'],
  ['항', '港'],
  ['시', '市'],
  ['군', '郡'],
  ['구', '区'],
  ['도', '道'],
  ['읍', '邑'],
  ['면', '面'],
  ['동', '洞'],
  ['리', '里'],
];

const withKind = (name: string): { stem: string; kind: string; ja: string } => {
  const kind = kinds.find(([ko]) => name.endsWith(ko) && name.length > ko.length + 1);
  return kind === undefined
    ? { stem: name, kind: '', ja: '' }
    : { stem: name.slice(0, -kind[0].length), kind: kind[0], ja: kind[1] };
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
