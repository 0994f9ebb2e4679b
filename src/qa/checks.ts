// The checks, in display order.

import type { Check } from './check.js';
import { anachronism } from './checks/anachronism.js';
import { belonging } from './checks/belonging.js';
import { bracket } from './checks/bracket.js';
import { bullet } from './checks/bullet.js';
import { codes } from './checks/codes.js';
import { conjunction } from './checks/conjunction.js';
import { date } from './checks/date.js';
import { doubleSpace } from './checks/double-space.js';
import { era } from './checks/era.js';
import { forbiddenTerm } from './checks/forbidden-term.js';
import { frequency } from './checks/frequency.js';
import { inconsistency } from './checks/inconsistency.js';
import { latin } from './checks/latin.js';
import { length } from './checks/length.js';
import { limit } from './checks/limit.js';
import { mixedScript } from './checks/mixed-script.js';
import { modality } from './checks/modality.js';
import { name } from './checks/name.js';
import { number } from './checks/number.js';
import { order } from './checks/order.js';
import { particle } from './checks/particle.js';
import { polarity } from './checks/polarity.js';
import { role } from './checks/role.js';
import { style } from './checks/style.js';
import { term } from './checks/term.js';
import { time } from './checks/time.js';
import { unit } from './checks/unit.js';
import { untranslated } from './checks/untranslated.js';
import { url } from './checks/url.js';
import { weekday } from './checks/weekday.js';

export const checks = [
  untranslated,
  number,
  date,
  weekday,
  era,
  unit,
  belonging,
  limit,
  time,
  frequency,
  polarity,
  modality,
  conjunction,
  role,
  term,
  forbiddenTerm,
  name,
  anachronism,
  inconsistency,
  mixedScript,
  latin,
  url,
  bracket,
  bullet,
  codes,
  order,
  length,
  style,
  particle,
  doubleSpace,
] as const satisfies readonly Check[];

type FactOf<C extends Check> = C extends Check ? `${C['id']}.${C['facts'][number]}` : never;

/** `<check>.<fact>` of every finding. @internal for the test that each has a sentence in the locales */
export type FindingKey = FactOf<(typeof checks)[number]>;
