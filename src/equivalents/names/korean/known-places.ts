// Places of Korea in Japanese: provinces, cities, counties, districts, 읍·면·동, rivers, mountains, islands, stations,
// palaces, roads and public buildings (data/places/README.md).

import loadNeighbourhoods from '../../../../data/places/korean-neighbourhoods.tsv';
import loadPlaces from '../../../../data/places/korean-places.tsv';
import { modernForm } from '../../../text/japanese/kanji-forms.js';
import { once } from '../../../text/once.js';
import { readTable, wordsOf } from '../../../text/table.js';

/** A place in Japanese; `provinces` are the first letters of its provinces, if several places share the name. */
export type KnownPlace = { readonly japanese: string; readonly provinces: readonly string[] };

const places = once((): ReadonlyMap<string, readonly KnownPlace[]> => {
  const known = new Map<string, KnownPlace[]>();
  for (const { name, japanese, province } of readTable(loadPlaces, 'name', 'japanese', 'province')) {
    known.set(name, [...(known.get(name) ?? []), { japanese, provinces: wordsOf(province) }]);
  }
  return known;
});

const neighbourhoods = once(
  () =>
    new Map(
      readTable(loadNeighbourhoods, 'name', 'hanja').map(({ name, hanja }) => [
        name,
        wordsOf(hanja).map((one): KnownPlace => ({ japanese: modernForm(one), provinces: [] })),
      ]),
    ),
);

// 가산1동, 종로5가동: an administrative 동 with a number is a part of the 동 without it.
const numbered = /^(?<stem>[가-힣]+)(?<number>\d+)(?<unit>[동가리])$/u;

const numberedPlaces = (name: string): readonly KnownPlace[] => {
  const { stem, number, unit } = numbered.exec(name)?.groups ?? {};
  if (stem === undefined || unit === undefined) return [];
  return (neighbourhoods().get(stem + unit) ?? places().get(stem + unit) ?? []).map(
    ({ japanese, provinces }) => ({
      japanese: japanese.slice(0, -1) + number + japanese.slice(-1),
      provinces,
    }),
  );
};

/**
 * The places with this name, those of the given address first: 고성군 is 高城郡 in 강원특별자치도 and 固城郡 in
 * 경상남도; 산격1동 山格1洞.
 * @param within the text before the name in an address
 */
export const knownKoreanPlaces = (name: string, within = ''): readonly KnownPlace[] => {
  const found = places().get(name) ?? neighbourhoods().get(name) ?? numberedPlaces(name);
  const here = ({ provinces }: KnownPlace): boolean =>
    provinces.some((province) => within.startsWith(province));
  return [...found.filter(here), ...found.filter((place) => !here(place))];
};
