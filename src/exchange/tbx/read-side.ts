// The terms of one language of a TBX entry.

import { isAvoided, termTypes } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import { isRefusal, type Refusal, type SideDraft, type TermDraft } from '../draft.js';
import { readStatus, readType } from './picklists.js';
import type { Section } from './section.js';
import { exactly } from './text.js';

const first = ({ said }: Section, categories: readonly string[]): string | undefined => {
  const text = said.find(({ category }) => categories.includes(category))?.text;
  return text === '' ? undefined : text;
};

const statuses = ['administrativeStatus', 'normativeAuthorization'];
// No category of TBX-Basic; what Japanese and Korean termbases call theirs.
const readings: Readonly<Record<Lang, readonly string[]>> = {
  ja: ['reading', 'furigana', 'yomi', 'kana'],
  ko: ['hanja'],
};

/**
 * The term of a section, or why it cannot be taken. A standing that is not known is a reason: it may well mean that
 * the term is forbidden. Where the entry is `complete`, what is not said is not there.
 */
const readTerm = (section: Section, lang: Lang, complete: boolean): TermDraft | Refusal => {
  const { keyed } = section;
  const value = first(section, statuses);
  const known = value === undefined ? undefined : readStatus(value);
  if (value !== undefined && known === undefined) return { fault: 'status', value };
  // Somebody may have thought better of a look-up form in another program.
  const lookup = keyed.status === 'lookup' && (known === undefined || known === 'deprecated');
  const type = first(section, ['termType']);
  const reading = (lang === 'ja' ? keyed.reading : keyed.hanja) ?? first(section, readings[lang]);
  return {
    text: exactly(first(section, ['term']) ?? '', keyed.exact),
    status: lookup ? 'lookup' : known,
    type: type === undefined ? termTypes.find((one) => one === keyed.type) : readType(type),
    reading: complete ? (reading ?? '') : reading,
  };
};

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
