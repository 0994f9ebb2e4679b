// Recognises the form of a Korean verb where a term has the same letters: 보고 (報告) in 사진을 보고, 사고 (事故) in 사고팔다.
// The lattice cannot tell, because a term of the glossary outweighs the verb there.

import loadForms from '../../../data/language/noun-like-verb-forms.tsv';
import type { Span } from '../../model/span.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';

const forms = once(() => {
  const columns = ['form', 'preceded_by', 'not_preceded_by', 'followed_by', 'not_followed_by'] as const;
  const rows = readTable(loadForms, ...columns);
  return {
    known: new Set(rows.map(({ form }) => form)),
    here: new RegExp(alternatives(rows), 'uy'),
  };
});

/** Whether a form in normal form is also written as the form of a Korean verb. */
export const isWrittenLikeVerb = (form: string): boolean => forms().known.has(form);

/** Whether a span of a Korean text is the form of a verb by the words beside it. */
export const isVerbForm = (text: string, { start, end }: Span): boolean => {
  const { known, here } = forms();
  if (!known.has(text.slice(start, end))) return false;
  here.lastIndex = start;
  return here.test(text);
};
