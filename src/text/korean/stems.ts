// Removes particles from the end of a word, for a look-up without a dictionary.

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

/** Whether a run of Hangul is one or more particles: 에서는. */
export const isKoreanParticle = (text: string): boolean => koreanParticles().has(text);

const shortest = 2;

/**
 * The possible stems of a text without a final particle, longest first; empty if it ends with none. Use it only for a
 * text that is no term: 회의 is one, and its 의 is no particle.
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
