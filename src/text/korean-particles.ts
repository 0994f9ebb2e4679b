// Korean particles, and the suffixes and nouns that may follow a number, a name or an hour instead.

import loadParticles from '../../data/language/korean-particles.tsv';
import { readTable, wordsOf } from './table.js';

/** Uses of a list of particles: values of the table's column `uses`. */
export type ParticleUse =
  | 'after-counter'
  | 'after-unit'
  | 'after-name'
  | 'after-hour'
  | 'after-native-hour'
  | 'ends-expression'
  | 'ends-query';

/** The particles for a use, in the table's order: `after-name` gives 은, 는, 이, 가, 께서 … */
export const particlesFor = (use: ParticleUse): readonly string[] =>
  readTable(loadParticles, 'form', 'uses')
    .filter(({ uses }) => wordsOf(uses).includes(use))
    .map(({ form }) => form);
