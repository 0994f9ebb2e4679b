// Tells without analysis whether a text may contain a form to avoid, because hardly any translation does, and every one
// is tested.

import { type Concept, isAvoided } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import { normalForm } from '../../text/normalise.js';
import { predicateKey } from './inflected.js';
import { putForms } from './term-forms.js';

const noLetters = /[^\p{L}\p{N}]/gu;
const hiragana = /[\u3041-\u3096]/g;

/** Removes the optional parts of a text: spaces, dots and okurigana. */
const coreOf = (text: string): string => normalForm(text).replace(noLetters, '').replace(hiragana, '');

/**
 * The forms to avoid of some concepts without their optional parts, each once; undefined if any text may contain one: a
 * predicate is inflected (돕다, 도와), and a form of hiragana only has no letters left.
 */
export type AvoidedCores = readonly string[] | undefined;

/** Collects the forms to avoid of a language. */
export const avoidedCores = (concepts: Iterable<Pick<Concept, 'terms'>>, lang: Lang): AvoidedCores => {
  const cores = new Set<string>();
  let isUncertain = false;
  for (const concept of concepts) {
    if (!concept.terms.some(isAvoided)) continue;
    putForms(concept, lang, (form, term) => {
      if (!isAvoided(term)) return;
      cores.add(coreOf(form));
      isUncertain ||= predicateKey(term.text, lang) !== undefined;
    });
  }
  return isUncertain || cores.has('') ? undefined : [...cores];
};

/** @returns a function that tells whether a text may contain one of the forms; false is certain */
export const avoidedIn = (cores: AvoidedCores): ((text: string) => boolean) => {
  if (cores === undefined) return () => true;
  if (cores.length === 0) return () => false;
  const any = new RegExp(cores.join('|'), 'u');
  return (text) => any.test(coreOf(text));
};
