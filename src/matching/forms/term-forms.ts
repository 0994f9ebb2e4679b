// The forms under which a concept is found in texts of a language.

import type { Concept, Term } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import { spellingsOf } from './spellings.js';

/** Receives a form of a term. `script`: its Hanja, or the kanji of its other language. */
export type PutForm = (form: string, term: Term, script: boolean) => void;

const han = /\p{Script=Han}/u;
const hangul = /\p{Script=Hangul}/u;

/** Forms without letters of the other script (Latin, numbers) belong to their own language. */
const isForeign = (lang: Lang, { text }: Term): boolean => (lang === 'ko' ? han : hangul).test(text);

const spell = (
  text: string,
  lang: Lang,
  first: (form: string) => void,
  other: (form: string) => void,
): void => {
  const spellings = spellingsOf(text, lang);
  first(spellings[0] ?? text);
  for (let i = 1; i < spellings.length; i++) other(spellings[i] as string);
};

/**
 * Reports all normal forms of a concept, the better of equal ones first: those of its own language before those in the
 * other script, a term's own form before the spellings of others.
 */
export const putForms = ({ terms }: Pick<Concept, 'terms'>, lang: Lang, put: PutForm): void => {
  for (const isOwn of [true, false]) {
    let others: (() => void)[] | undefined;
    for (const term of terms) {
      if ((term.lang === lang) !== isOwn || (!isOwn && !isForeign(lang, term))) continue;
      const putOthers = (form: string, script: boolean): void => {
        others ??= [];
        others.push(() => put(form, term, script));
      };
      spell(
        term.text,
        lang,
        (form) => put(form, term, !isOwn),
        (form) => putOthers(form, !isOwn),
      );
      if (isOwn && lang === 'ko' && term.hanja !== '') {
        spell(
          term.hanja,
          lang,
          (form) => put(form, term, true),
          (form) => putOthers(form, true),
        );
      }
    }
    for (const putOther of others ?? []) putOther();
  }
};
