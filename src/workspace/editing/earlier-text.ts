// An earlier translation of a segment, which can come back into the field.

import type { Unit } from '../../model/unit.js';

/** A translation that a segment had; `at` in ISO 8601, UTC. */
export type EarlierText = Pick<Unit, 'target' | 'state'> & { readonly at: string; readonly who: string };
