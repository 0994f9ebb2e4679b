// A word as it stands in a sentence, without the particles at its end: for a look-up, which has no dictionary at hand.

import loadJapanese from '../../../data/language/japanese-particles.tsv';
import { particlesFor } from '../korean-particles.js';
import { once } from '../once.js';
import { readTable } from '../table.js';

const longestFirst = (forms: readonly string[]): readonly string[] =>
  [...forms].sort((a, b) => b.length - a.length);

const particles = {
  ko: once(() => longestFirst(particlesFor('ends-query'))),
  ja: once(() => longestFirst(readTable(loadJapanese, 'form').map(({ form }) => form))),
};
const koreanParticles = once(() => new Set(particles.ko()));

/** Whether a run of Hangul is a particle, or several in a row: 에서는. */
export const isKoreanParticle = (text: string): boolean => koreanParticles().has(text);

const shortest = 2;

/**
 * Readings of a text without a particle at its end, the longest first; nothing where it ends in none. Meant for a text
 * that is no term: 회의 is one, and its 의 no particle.
 */
export const stemsOf = (text: string): readonly string[] => {
  const word = text.normalize('NFC').trimEnd();
  const list = /[가-힣]$/u.test(word) ? particles.ko() : particles.ja();
  return list
    .filter((particle) => word.endsWith(particle))
    .map((particle) => word.slice(0, -particle.length).trimEnd())
    .filter((stem) => stem.length >= shortest)
    .sort((a, b) => b.length - a.length);
};
