// Compares units and currencies: 원 is not 円, ha not 坪, % not %p, 3年 not 3개월. Counters may differ (3건 = 3件, 3事業), unless
// they count things of different kinds: 85명 is not 85台, 60台 not 60동, 세 차례 not 3か所.

import type { Lang } from '../../model/language.js';
import { sortOf, type UnitId } from '../../quantities/units.js';
import type { Check, CheckUnit } from '../check.js';
import type { AlignedPair } from '../quantities/align-quantities.js';
import { isMiscounted } from '../quantities/counted-things.js';
import type { Point } from '../quantities/point.js';

type Fact = 'differs' | 'currency';

const isExact = (units: readonly UnitId[]): boolean =>
  units.some((id) => ['share', 'point', 'measure'].includes(sortOf(id)));

// A household consists of several persons: these two are never exchanged.
const isOfPeople = (id: UnitId): boolean => id === 'person' || id === 'household';

/** The kinds of things that a counter counts. A counter without a kind may replace others (3개 = 3か所). */
const kindsOfThings: Readonly<Partial<Record<UnitId, readonly string[]>>> = {
  person: ['people'],
  household: ['people'],
  machine: ['machines'],
  aircraft: ['machines'],
  ship: ['ships'],
  building: ['buildings'],
  animal: ['animals'],
  // 本 counts bills and agreements too.
  tree: ['trees', 'papers', 'times'],
  // Cases are bills, fires, meetings, papers: they are counted in many ways, but never as people or things that move.
  case: ['papers', 'times', 'places', 'bodies', 'buildings'],
  volume: ['papers'],
  copy: ['papers'],
  page: ['papers'],
  sheet: ['papers'],
  times: ['times'],
  round: ['times'],
  place: ['places', 'bodies'],
  country: ['places', 'bodies'],
  company: ['bodies', 'places'],
  school: ['bodies', 'places'],
  age: ['years of age'],
  floor: ['floors'],
};

/** Whether two counters count different kinds of things. Each may be ambiguous: 대 is 台 and 代, 장 is 枚 and 章. */
const countDifferentThings = (a: readonly UnitId[], b: readonly UnitId[]): boolean => {
  const [own, other] = [a, b].map((units) => units.map((id) => kindsOfThings[id]));
  if (own === undefined || other === undefined) return false;
  if (own.includes(undefined) || other.includes(undefined)) return false;
  return !own.some((kinds) => other.some((others) => kinds?.some((kind) => others?.includes(kind))));
};

/** Whether a count of things became a duration: 全5回 as 총 5개월. 100세 시대 is 人生100年時代. */
const isTimeForThings = (a: Point['value'], b: Point['value']): boolean => {
  const [count, time] = a.kind === 'amount' ? [a, b] : [b, a];
  if (count.kind !== 'amount' || time.kind !== 'duration' || time.nth) return false;
  return (
    count.ordinal === 'none' &&
    count.units.length > 0 &&
    count.units.every((id) => id !== 'age' && kindsOfThings[id] !== undefined)
  );
};

/** A duration, or 30일, which may be one. */
const isOfTime = ({ kind }: Point['value']): boolean => kind === 'duration' || kind === 'date';

const factOf = ({ source: { value: a }, target: { value: b }, sameness }: AlignedPair): Fact | undefined => {
  // 100억에서 200억 원: a sum without its currency beside one with it is no contradiction.
  if (sameness === 'currency') return a.kind === 'money' && b.kind === 'money' ? 'currency' : undefined;
  // △1.2% as 1.2ポイント: if a word replaces the sign, the unit still counts.
  if (sameness !== 'unit' && sameness !== 'sign') return undefined;
  if (isOfTime(a) && isOfTime(b)) return 'differs';
  if (isTimeForThings(a, b)) return 'differs';
  if (a.kind !== 'amount' || b.kind !== 'amount') return undefined;
  // 10~20%: the first number of a range may leave its unit to the second.
  if (a.units.length === 0 || b.units.length === 0) return undefined;
  if (a.units.some((id) => b.units.includes(id))) return undefined;
  if (a.units.every(isOfPeople) && b.units.every(isOfPeople)) return 'differs';
  if (a.ordinal === 'none' && b.ordinal === 'none' && countDifferentThings(a.units, b.units))
    return 'differs';
  return isExact(a.units) || isExact(b.units) ? 'differs' : undefined;
};

const water: Readonly<Record<Lang, RegExp>> = { ko: /물|용수|수도|정수|하수|급수/, ja: /水/ };
/** 생활용수 3만 톤 as 3万立方メートル: a cubic metre of water is a ton. */
const isOfWater = ({ source, target }: CheckUnit, pair: AlignedPair): boolean =>
  [pair.source.surface, pair.target.surface].some((one) => /톤|トン/.test(one)) &&
  [pair.source.surface, pair.target.surface].some((one) =>
    /立方メートル|㎥|m³|세제곱미터|입방미터/.test(one),
  ) &&
  [source, target].every(({ text, lang }) => water[lang].test(text));

export const unit = {
  id: 'unit',
  facts: ['differs', 'currency'],
  severity: 'error',
  unit: (unit) =>
    unit.alignment.pairs.flatMap((pair) => {
      const { source, target, sameness } = pair;
      const isCounted = sameness === 'same' || sameness === 'unit';
      const fact =
        factOf(pair) ??
        (isCounted && isMiscounted(unit.source, source, unit.target, target) ? 'differs' : undefined);
      if (fact === undefined || isOfWater(unit, pair)) return [];
      return [{ fact, source, target, values: { source: source.surface, target: target.surface } }];
    }),
} as const satisfies Check<Fact>;
