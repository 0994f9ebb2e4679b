// Concepts for tests.

import { type Concept, emptyConcept, emptyTerm, type Term } from '../../src/model/concept.js';
import { conceptId } from '../../src/model/ids.js';
import type { Lang } from '../../src/model/language.js';

export const aTerm = (lang: Lang, text: string, more: Partial<Term> = {}): Term => ({
  ...emptyTerm,
  lang,
  text,
  ...more,
});

export const aConcept = (id: string, terms: readonly Term[], more: Partial<Concept> = {}): Concept => ({
  ...emptyConcept,
  id: conceptId(id),
  domain: 'test',
  reliability: 3,
  terms,
  ...more,
});

export const interiorMinistry = aConcept('org-kr-interior', [
  aTerm('ko', '행정안전부', { hanja: '行政安全部' }),
  aTerm('ko', '행안부', { status: 'admitted', type: 'abbreviation' }),
  aTerm('ko', '행정자치부', { status: 'superseded' }),
  aTerm('ja', '行政安全部', { reading: 'ぎょうせいあんぜんぶ' }),
]);

export const affairsMinistry = aConcept('org-jp-affairs', [
  aTerm('ko', '총무성', { hanja: '總務省' }),
  aTerm('ja', '総務省', { reading: 'そうむしょう' }),
]);
