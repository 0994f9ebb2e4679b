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
 * @returns a function that tells whether a text of the language may contain a deprecated or superseded term of the
 *   concepts; false is certain
 */
export const avoidedForms = (concepts: Iterable<Concept>, lang: Lang): ((text: string) => boolean) => {
  const cores = new Set<string>();
  let isUncertain = false;
  for (const concept of concepts) {
    if (!concept.terms.some(isAvoided)) continue;
    putForms(concept, lang, (form, term) => {
      if (!isAvoided(term)) return;
      cores.add(coreOf(form));
      // A predicate is inflected (돕다, 도와).
      isUncertain ||= predicateKey(term.text, lang) !== undefined;
    });
  }
  // A form of hiragana only has no letters left.
  if (isUncertain || cores.has('')) return () => true;
  if (cores.size === 0) return () => false;
  const any = new RegExp([...cores].join('|'), 'u');
  return (text) => any.test(coreOf(text));
};
