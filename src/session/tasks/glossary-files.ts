// The glossary out to files, and in from them.

import { isDeepStrictEqual } from 'node:util';
import { type ConceptDraft, isRefusal } from '../../exchange/draft.js';
import { compareConcepts, type GlossaryDifference } from '../../exchange/termbase/compare-concepts.js';
import { slugId } from '../../exchange/termbase/concept-slug.js';
import type { ReadEntry, TermFormat } from '../../exchange/termbase/format.js';
import { formats } from '../../exchange/termbase/formats.js';
import { type ImportedRow, type ImportReport, reportOn } from '../../exchange/termbase/import-report.js';
import { mergeDraft } from '../../exchange/termbase/merge-draft.js';
import type { Concept } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import { Problem } from '../../model/problem.js';
import type { TermStore } from '../../store/termbase/term-store.js';
import { readRecoded } from '../files/recode.js';

export type { GlossaryDifference } from '../../exchange/termbase/compare-concepts.js';
export type { ImportedRow } from '../../exchange/termbase/import-report.js';

/** The format of a name (`csv`) or, without one, of a file's ending; the first of the list where neither says. */
export const termFormat = (name: string | undefined, file: string | undefined): TermFormat => {
  const all: readonly TermFormat[] = formats;
  const ending = file?.split('.').at(-1)?.toLowerCase() ?? '';
  const found =
    name === undefined
      ? all.find((one) => one.extensions.includes(ending))
      : all.find((one) => one.id === name);
  if (found === undefined && name !== undefined) {
    throw new Problem('format-unknown', { format: name, known: all.map((one) => one.id).join(', ') });
  }
  return found ?? formats[0];
};

/**
 * Reads the entries of a glossary file.
 * @param encoding that of a text file, where it is not to be detected
 * @throws Problem `file-…`, `format-not-read`, `table-unreadable`, `table-columns`,
 * `xml-malformed`, `tbx-root`, `document-encoding-unknown`
 */
export const readGlossary = async (file: string, encoding?: string): Promise<readonly ReadEntry[]> => {
  const format = termFormat(undefined, file);
  if (format.read === undefined) throw new Problem('format-not-read', { file, format: format.id });
  const bytes = await readRecoded(file, encoding);
  try {
    return format.read(bytes);
  } catch (error) {
    // A format knows bytes only.
    if (error instanceof Problem) throw new Problem(error.code, { ...error.values, file }, { cause: error });
    throw error;
  }
};

const shares = (concept: Concept, { terms }: ConceptDraft): boolean =>
  concept.terms.some(({ lang, text }) => {
    const { main, others } = terms[lang];
    return main?.text === text || (others ?? []).some((one) => one.text === text);
  });

const known = (terms: TermStore, draft: ConceptDraft): Concept | undefined => {
  if (draft.id !== undefined) return terms.get(draft.id);
  const perhaps = draft.perhapsId === undefined ? undefined : terms.get(draft.perhapsId);
  if (perhaps !== undefined && shares(perhaps, draft)) return perhaps;
  const { ko, ja } = draft.terms;
  const id = ko.main && ja.main ? terms.byPair(ko.main.text, ja.main.text) : undefined;
  return id === undefined ? undefined : terms.get(id);
};

const take = (terms: TermStore, entry: ReadEntry, seen: Set<ConceptId>): ImportedRow => {
  const { line, said } = entry;
  if (isRefusal(said)) return { line, outcome: 'refused', reason: said.fault, value: said.value };
  if (said.id !== undefined && seen.has(said.id)) {
    return { line, outcome: 'refused', reason: 'repeated-id', value: said.id };
  }
  const before = known(terms, said);
  const after = mergeDraft(said, before, (one) => slugId(one, (id) => terms.get(id) !== undefined));
  if (isRefusal(after)) return { line, outcome: 'refused', reason: after.fault, value: after.value };
  seen.add(after.id);
  if (before === undefined) return { line, outcome: 'added', concept: terms.add(after).id };
  const outcome = isDeepStrictEqual(
    terms.change(before.id, () => after),
    before,
  )
    ? 'same'
    : 'changed';
  return { line, outcome, concept: before.id };
};

/** Takes entries into the glossary: each row by itself, all in one transaction, undone as one. */
export const importGlossary = (terms: TermStore, entries: readonly ReadEntry[]): ImportReport => {
  const seen = new Set<ConceptId>();
  return reportOn(terms.together(() => entries.map((entry) => take(terms, entry, seen))));
};

const conceptsOf = (entries: readonly ReadEntry[]): readonly Concept[] => {
  const concepts = new Map<ConceptId, Concept>();
  for (const { said } of entries) {
    if (isRefusal(said)) continue;
    const concept = mergeDraft(said, undefined, (one) => slugId(one, (id) => concepts.has(id)));
    if (!isRefusal(concept)) concepts.set(concept.id, concept);
  }
  return [...concepts.values()];
};

/** What changed from one glossary file to another. */
export const diffGlossaries = async (before: string, after: string): Promise<GlossaryDifference> =>
  compareConcepts(conceptsOf(await readGlossary(before)), conceptsOf(await readGlossary(after)));
