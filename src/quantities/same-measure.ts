// Compares measures in different units: length, area, volume, mass and power.

import { equal, times } from './decimal.js';
import type { Amount } from './quantity.js';
import type { UnitId } from './units.js';

type Measure = { readonly of: 'length' | 'area' | 'volume' | 'mass' | 'power'; readonly size: bigint };

/** Units of each measure as multiples of its smallest (SI prefixes): 3만 5,000㎡ is 3.5ha, 1.5㎞ is 1,500m. */
const measures: Readonly<Partial<Record<UnitId, Measure>>> = {
  mm: { of: 'length', size: 1n },
  cm: { of: 'length', size: 10n },
  m: { of: 'length', size: 1_000n },
  km: { of: 'length', size: 1_000_000n },
  m2: { of: 'area', size: 1n },
  are: { of: 'area', size: 100n },
  ha: { of: 'area', size: 10_000n },
  km2: { of: 'area', size: 1_000_000n },
  ml: { of: 'volume', size: 1n },
  l: { of: 'volume', size: 1_000n },
  kl: { of: 'volume', size: 1_000_000n },
  m3: { of: 'volume', size: 1_000_000n },
  mg: { of: 'mass', size: 1n },
  g: { of: 'mass', size: 1_000n },
  kg: { of: 'mass', size: 1_000_000n },
  t: { of: 'mass', size: 1_000_000_000n },
  kw: { of: 'power', size: 1n },
  mw: { of: 'power', size: 1_000n },
  gw: { of: 'power', size: 1_000_000n },
};

const measureOf = ({ units }: Amount): Measure | undefined => {
  const [unit, ...others] = units;
  return unit === undefined || others.length > 0 ? undefined : measures[unit];
};

/** Whether two amounts are the same measure in two units: 7만㎡ and 7ヘクタール. */
export const sameMeasure = (a: Amount, b: Amount): boolean => {
  const [own, other] = [measureOf(a), measureOf(b)];
  return (
    own !== undefined &&
    own.of === other?.of &&
    own.size !== other.size &&
    equal(times(a.value, own.size), times(b.value, other.size))
  );
};
