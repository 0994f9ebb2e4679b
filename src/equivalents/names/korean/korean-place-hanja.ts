// The Hanja of Korea's provinces, cities, counties, districts and sights (행정안전부, 지방자치단체 행정구역 및 인구
// 현황, 2024), as in the official Japanese pages of the country.

import loadPlaces from '../../../../data/language/korean-places.tsv';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';

const places = once(
  () => new Map(readTable(loadPlaces, 'hangul', 'hanja').map(({ hangul, hanja }) => [hangul, hanja])),
);

/**
 * The Hanja of a Korean place without its suffix, in modern Japanese characters (수원 水原); for 서울, which has none,
 * ソウル.
 */
export const placeHanja = (place: string): string | undefined => places().get(place);

const written = once(() => new Set(places().values()));
/** Whether these characters, without a suffix, are a place in Korea. */
export const isKoreanPlace = (characters: string): boolean => written().has(characters);
