// Makes a readable, stable id for a concept without one.

import type { Concept } from '../../model/concept.js';
import { type ConceptId, conceptId } from '../../model/ids.js';
import { textHash } from '../text-hash.js';

// Revised Romanization letter by letter: an id must be easy to type and needs no sound changes.
const initials = 'g kk n d tt r m b pp s ss - j jj ch k t p h'
  .split(' ')
  .map((letter) => letter.replace('-', ''));
const medials = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'
  .split(' ')
  .map((letter) => letter.replace('-', ''));

const romanized = (syllable: string): string => {
  const index = syllable.charCodeAt(0) - 0xac00;
  const [initial, medial, final] = [Math.floor(index / 588), Math.floor(index / 28) % 21, index % 28];
  return `${initials[initial]}${medials[medial]}${finals[final]}`;
};

const slug = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[가-힣]/gu, romanized)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 40);

/** The id: domain and romanised Korean term, with a hash of all terms if that id is taken or empty. */
export const slugId = (concept: Omit<Concept, 'id'>, taken: (id: ConceptId) => boolean): ConceptId => {
  const all = concept.terms.map((term) => term.text);
  const readable = [slug(concept.domain) || 'own', slug(all[0] ?? '')]
    .filter((part) => part !== '')
    .join('-');
  const plain = conceptId(readable);
  if (readable.includes('-') && !taken(plain)) return plain;
  for (let attempt = 0; ; attempt += 1) {
    const id = conceptId(`${readable}-${textHash(all.join('\n') + '+'.repeat(attempt))}`);
    if (!taken(id)) return id;
  }
};
