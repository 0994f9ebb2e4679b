// Detects the notation of a quantity, so that another one can be written in the same way.

import type { QuantityValue } from '../quantity.js';
import type { QuantityStyle } from './write-quantity.js';

/** The style of the text `surface` of a `value`. */
export const styleOf = (value: QuantityValue, surface: string): QuantityStyle => ({
  number: /[만억조万億兆]/u.test(surface) ? (/\.\d/.test(surface) ? 'shortest' : 'mixed') : 'digits',
  ...(value.kind === 'date' && value.era ? { date: 'era' as const } : {}),
  ...(/^\d+\.\s?\d+/.test(surface) ? { date: 'dotted' as const } : {}),
  ...(/\d:\d/.test(surface)
    ? { clock: 'digital' as const }
    : /오[전후]|午[前後]/u.test(surface)
      ? { clock: '12' as const }
      : {}),
});

/**
 * Gives a value the approximation of another if both are approximate: 250여 명 in place of 約200人 is 約250人. If one of
 * them is exact, the value stays unchanged.
 */
export const approximatedAs = (value: QuantityValue, model: QuantityValue): QuantityValue =>
  'approximation' in value &&
  'approximation' in model &&
  value.approximation !== 'exact' &&
  model.approximation !== 'exact'
    ? { ...value, approximation: model.approximation }
    : value;
