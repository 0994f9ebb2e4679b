// A term section of a TBX entry as a draft of a term.

import { termTypes } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import type { Refusal, TermDraft } from '../draft.js';
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
export const readTerm = (section: Section, lang: Lang, complete: boolean): TermDraft | Refusal => {
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
