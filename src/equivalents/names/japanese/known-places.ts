// Places of Japan with an unpredictable reading: all municipalities and wards, rivers, mountains, islands, stations,
// sights and public buildings (data/places/README.md).

import loadMunicipalities from '../../../../data/places/japanese-municipalities.tsv';
import loadPlaces from '../../../../data/places/japanese-places.tsv';
import { modernForm } from '../../../text/japanese/kanji-forms.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';

/** A place of the tables. */
export type KnownPlace = {
  /** Its reading in hiragana: みなかみちょう. */
  readonly kana: string;
  /** Its kind in the table: `city`, `ward`, `river` … */
  readonly kind: string;
  /** The established Korean form (국회의사당); empty if the rules give it. */
  readonly hangul: string;
};

const municipal = new Set(['city', 'town', 'village', 'ward', 'special ward']);
const natural = new Set(['river', 'mountain', 'island', 'lake']);

// 龍ケ崎市 is also written 竜ヶ崎市.
const keyOf = (name: string): string => modernForm(name).replaceAll('ヶ', 'ケ').replaceAll('ヵ', 'カ');

const places = once((): ReadonlyMap<string, readonly KnownPlace[]> => {
  const known = new Map<string, KnownPlace[]>();
  const add = (name: string, place: KnownPlace): void => {
    const key = keyOf(name);
    const others = known.get(key) ?? [];
    known.set(key, others);
    if (!others.some(({ kana }) => kana === place.kana)) others.push(place);
  };
  for (const { name, kana, kind } of readTable(loadMunicipalities, 'name', 'kana', 'kind')) {
    add(name, { kana, kind, hangul: '' });
  }
  for (const { name, kana, kind, hangul } of readTable(loadPlaces, 'name', 'kana', 'kind', 'hangul')) {
    add(name, { kana, kind, hangul });
  }
  return known;
});

const none: readonly KnownPlace[] = [];

/** The places with this name, municipalities first; 池田町 is いけだちょう and いけだまち. */
export const knownPlaces = (name: string): readonly KnownPlace[] => places().get(keyOf(name)) ?? none;

/** Whether a place is a municipality or a ward, so that 町 and 村 at its end are 정 and 촌 (森町 모리정). */
export const isMunicipality = ({ kind }: KnownPlace): boolean => municipal.has(kind);

/**
 * Whether a place is a river, a mountain, an island or a lake, for which Korean adds its own word (早川 하야카와강).
 */
export const isNatural = ({ kind }: KnownPlace): boolean => natural.has(kind);

/** The municipalities and special wards with their names, each once for each reading. */
export const municipalities = (): readonly (readonly [name: string, place: KnownPlace])[] =>
  readTable(loadMunicipalities, 'name', 'kana', 'kind')
    .filter(({ kind }) => kind !== 'ward')
    .map(({ name, kana, kind }) => [name, { kana, kind, hangul: '' }] as const);
