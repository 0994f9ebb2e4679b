// Whether a text may hold a form that is to be avoided, without reading it: nearly no translation does, and each is asked.

import { type Concept, isAvoided } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import { normalForm } from '../../text/normalise.js';
import { predicateKey } from './inflected.js';
import { putForms } from './term-forms.js';

const noLetters = /[^\p{L}\p{N}]/gu;
const hiragana = /[\u3041-\u3096]/g;

/** A text without its optional parts: spaces, dots and okurigana may stand in a form or not. */
const bonesOf = (text: string): string => normalForm(text).replace(noLetters, '').replace(hiragana, '');

/**
 * @returns whether a text of the language may hold a deprecated or a superseded term of the concepts; false is certain
 */
export const avoidedForms = (concepts: Iterable<Concept>, lang: Lang): ((text: string) => boolean) => {
  const bones = new Set<string>();
  let isUncertain = false;
  for (const concept of concepts) {
    if (!concept.terms.some(isAvoided)) continue;
    putForms(concept, lang, (form, term) => {
      if (!isAvoided(term)) return;
      bones.add(bonesOf(form));
      // A predicate changes (돕다, 도와).
      isUncertain ||= predicateKey(term.text, lang) !== undefined;
    });
  }
  // Of a form in hiragana alone nothing is left.
  if (isUncertain || bones.has('')) return () => true;
  if (bones.size === 0) return () => false;
  const any = new RegExp([...bones].join('|'), 'u');
  return (text) => any.test(bonesOf(text));
};
