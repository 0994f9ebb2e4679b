// The terms of one language of a TBX entry.

import { isAvoided } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import { isRefusal, type Refusal, type SideDraft, type TermDraft } from '../draft.js';
import { readTerm } from './read-term.js';
import type { Section } from './section.js';

const mayLead = ({ status }: TermDraft): boolean =>
  status === undefined || !(status === 'lookup' || isAvoided({ status }));

/**
 * The side of a language. An entry of ours is `complete`: what it does not name is not there. Another program's entry
 * names no more than it knows, and calls as many terms preferred as it likes: the first of them leads.
 */
export const readSide = (
  sections: readonly Section[],
  lang: Lang,
  complete: boolean,
): SideDraft | Refusal => {
  const terms: TermDraft[] = [];
  for (const section of sections) {
    const term = readTerm(section, lang, complete);
    if (isRefusal(term)) return term;
    if (term.text !== '') terms.push(term);
  }
  const preferred = terms.find(({ status }) => status === 'preferred');
  if (complete) {
    const main = preferred ?? terms[0] ?? null;
    return { main, others: terms.filter((term) => term !== main) };
  }
  const main = preferred ?? terms.find(mayLead) ?? terms[0];
  const others = terms
    .filter((term) => term !== main)
    .map((term) => (term.status === 'preferred' ? { ...term, status: 'admitted' as const } : term));
  return { main, others, adds: true };
};
