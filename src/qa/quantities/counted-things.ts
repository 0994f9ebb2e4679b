// The things that numbers count: a noun beside a number (직원 5명, 5人の職員) admits some counters only. A table
// (data/language/counted-things.tsv) has the nouns of each kind of thing.

import loadThings from '../../../data/language/counted-things.tsv';
import type { Lang } from '../../model/language.js';
import type { UnitId } from '../../quantities/units.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { CheckText } from '../check.js';
import type { Point } from './point.js';

/** The counters of each kind of thing. A device may be counted as an object (로봇 5개), a vehicle not. */
const countersOf: Readonly<Record<string, readonly UnitId[]>> = {
  person: ['person', 'household', 'team', 'set', 'pair', 'generation', 'age'],
  vehicle: ['machine'],
  device: ['machine', 'item', 'set', 'place', 'kind'],
  aircraft: ['machine', 'aircraft'],
  ship: ['ship'],
  building: ['building', 'household', 'place', 'case', 'lot', 'item'],
  animal: ['animal', 'pair'],
  tree: ['tree'],
};

type Nouns = { readonly thing: string; readonly before: RegExp; readonly after: RegExp };

const edges = {
  // 직원이 약 5명, 헬기 등 2대; 5명의 신규 직원.
  ko: {
    before: '(?:\\s?등)?(?:[이가은는을를도의])?[\\s(（]*(?:(?:약|총|모두|각각|각|무려|최대|최소)\\s?)?$',
    after: '^의\\s[가-힣]{0,4}\\s?',
  },
  ja: {
    before: '(?:ら|など|等)?[がはをもの]?[\\s（(、]*(?:約|計|全|合計|延べ|各|最大|最低)?$',
    after: '^の[\\p{Script=Han}]{0,4}',
  },
} as const;

const nounsIn = (lang: Lang): readonly Nouns[] => {
  const rows = readTable(loadThings, 'thing', 'language', 'form', 'not_preceded_by').filter(
    ({ language }) => language === lang,
  );
  return [...new Set(rows.map(({ thing }) => thing))].map((thing) => {
    const forms = alternatives(rows.filter((row) => row.thing === thing));
    const { before, after } = edges[lang];
    return { thing, before: new RegExp(forms + before, 'u'), after: new RegExp(after + forms, 'u') };
  });
};
const nouns = { ko: once(() => nounsIn('ko')), ja: once(() => nounsIn('ja')) } as const;

const reach = 16;

const thingAt = ({ text, lang }: CheckText, { start, end }: Point): string | undefined => {
  const [before, after] = [text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)];
  return nouns[lang]().find((one) => one.before.test(before) || one.after.test(after))?.thing;
};

const unitsOf = ({ value }: Point): readonly UnitId[] =>
  value.kind === 'amount' && value.ordinal === 'none' ? value.units : [];

/**
 * Whether the source counts a thing by one of its counters, and the target by one that the thing does not admit.
 * @example 職員5人 as 직원 5개, 소방차 12대 as 消防車12機
 */
export const isMiscounted = (source: CheckText, own: Point, target: CheckText, other: Point): boolean => {
  const [ours, theirs] = [unitsOf(own), unitsOf(other)];
  if (ours.length === 0 || theirs.length === 0) return false;
  const thing = thingAt(source, own) ?? thingAt(target, other);
  const counters = thing === undefined ? undefined : countersOf[thing];
  if (counters === undefined || !ours.some((unit) => counters.includes(unit))) return false;
  return !theirs.some((unit) => counters.includes(unit));
};
