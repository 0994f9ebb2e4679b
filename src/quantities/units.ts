// Units and counters of both languages; their forms are in data/language/units.tsv. One row is one unit; a form in two
// rows is ambiguous and keeps both.

import loadForms from '../../data/language/units.tsv';
import { once } from '../text/once.js';
import { readTable, wordsOf } from '../text/table.js';

/**
 * Counters may replace each other (3개 기관 = 3機関), `loose` ones (개, 가지, つ) may be omitted; measures and shares
 * may not.
 */
const sorts = {
  person: 'counter',
  case: 'counter',
  item: 'loose',
  kind: 'counter',
  place: 'counter',
  country: 'counter',
  ward: 'counter',
  company: 'counter',
  school: 'counter',
  round: 'counter',
  times: 'counter',
  anniversary: 'counter',
  fold: 'counter',
  age: 'counter',
  number: 'counter',
  household: 'counter',
  generation: 'counter',
  decade: 'counter',
  century: 'counter',
  quarter: 'counter',
  half: 'counter',
  machine: 'counter',
  great: 'loose',
  aircraft: 'counter',
  ship: 'counter',
  animal: 'counter',
  tree: 'counter',
  building: 'counter',
  volume: 'counter',
  copy: 'counter',
  page: 'counter',
  sheet: 'counter',
  chapter: 'counter',
  section: 'counter',
  part: 'counter',
  article: 'counter',
  paragraph: 'counter',
  'place-in-order': 'counter',
  grade: 'counter',
  class: 'counter',
  stage: 'counter',
  set: 'counter',
  pair: 'counter',
  floor: 'counter',
  seat: 'counter',
  vote: 'counter',
  lot: 'counter',
  team: 'counter',
  point: 'point',
  percent: 'share',
  tenth: 'share',
  degree: 'measure',
  km: 'measure',
  m: 'measure',
  cm: 'measure',
  mm: 'measure',
  km2: 'measure',
  m2: 'measure',
  m3: 'measure',
  are: 'measure',
  ha: 'measure',
  pyeong: 'measure',
  t: 'measure',
  kg: 'measure',
  g: 'measure',
  mg: 'measure',
  l: 'measure',
  kl: 'measure',
  ml: 'measure',
  kw: 'measure',
  mw: 'measure',
  gw: 'measure',
  kwh: 'measure',
  kmh: 'measure',
  mb: 'measure',
  gb: 'measure',
  tb: 'measure',
  ppm: 'measure',
} as const;

export type UnitId = keyof typeof sorts;
/** `loose` counters (개, 가지, つ) may be omitted or replaced by any other counter. */
export type UnitSort = (typeof sorts)[UnitId];

/** A unit with its forms in each language, the one for output first. */
export type Unit = { readonly id: UnitId; readonly ko: readonly string[]; readonly ja: readonly string[] };

const isUnit = (name: string): name is UnitId => Object.hasOwn(sorts, name);

/**
 * All units by id: `units().get('person')` has the Korean forms 명, 인, 분, 사람.
 * @throws Error if the table and the sorts do not name the same units
 */
export const units = once((): ReadonlyMap<UnitId, Unit> => {
  const found = new Map<UnitId, Unit>();
  for (const { unit, korean, japanese } of readTable(loadForms, 'unit', 'korean', 'japanese')) {
    if (!isUnit(unit)) throw new Error(`units.tsv has a unit without a sort: ${unit}`);
    found.set(unit, { id: unit, ko: wordsOf(korean), ja: wordsOf(japanese) });
  }
  const missing = Object.keys(sorts).find((id) => isUnit(id) && !found.has(id));
  if (missing !== undefined) throw new Error(`units.tsv has no forms of ${missing}`);
  return found;
});

/** The sort of a unit: `person` (명, 人) is a counter. */
export const sortOf = (id: UnitId): UnitSort => sorts[id];
