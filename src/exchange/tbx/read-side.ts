// Reads the terms of one language of a TBX entry.

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
// TBX-Basic has no category for readings; these are the names in Japanese and Korean termbases.
const readings: Readonly<Record<Lang, readonly string[]>> = {
  ja: ['reading', 'furigana', 'yomi', 'kana'],
  ko: ['hanja'],
};

/**
 * Reads the term of a section. An unknown status is refused, because it may mean that the term is forbidden. In a
 * `complete` entry a missing reading is an empty one.
 */
const readTerm = (section: Section, lang: Lang, complete: boolean): TermDraft | Refusal => {
  const { keyed } = section;
  const value = first(section, statuses);
  const known = value === undefined ? undefined : readStatus(value);
  if (value !== undefined && known === undefined) return { fault: 'status', value };
  // A status other than deprecated means that a user of another program approved the look-up form.
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
 * Reads the terms of a language. An entry of ours is `complete`: a missing value is empty. An entry of another program
 * may lack values, and may call several terms preferred: the first of them becomes the preferred one.
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
