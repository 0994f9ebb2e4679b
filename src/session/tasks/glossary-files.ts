// Exports and imports the glossary.

import { isDeepStrictEqual } from 'node:util';
import { fileKind } from '../../container/file-kind.js';
import { type ConceptDraft, isRefusal } from '../../exchange/draft.js';
import { compareConcepts, type GlossaryDifference } from '../../exchange/termbase/compare-concepts.js';
import { slugId } from '../../exchange/termbase/concept-slug.js';
import type { ReadEntry, TermFormat } from '../../exchange/termbase/format.js';
import { formats } from '../../exchange/termbase/formats.js';
import { type ImportedRow, type ImportReport, reportOn } from '../../exchange/termbase/import-report.js';
import { mergeDraft } from '../../exchange/termbase/merge-draft.js';
import { draftTexts, type RowWarning, rowWarnings } from '../../exchange/termbase/row-warnings.js';
import type { Concept } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import { languages } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { TermStore } from '../../store/termbase/term-store.js';
import { mostOfTable } from '../files/files.js';
import { readRecoded } from '../files/recode.js';
import { inSteps, type OnStep } from '../files/work-step.js';

export type { GlossaryDifference } from '../../exchange/termbase/compare-concepts.js';
export type { ImportedRow, ImportReport } from '../../exchange/termbase/import-report.js';

/**
 * The format with a name (`csv`) or, without one, of a file extension; by default the first of the list.
 * @throws Problem `format-unknown` for an unknown name
 */
export const termFormat = (name: string | undefined, file: string | undefined): TermFormat => {
  const all: readonly TermFormat[] = formats;
  const ending = file?.split('.').at(-1)?.toLowerCase() ?? '';
  const found =
    name === undefined
      ? all.find((one) => one.extensions.includes(ending))
      : all.find((one) => one.id === name);
  if (found === undefined && name !== undefined) {
    const written = all.filter(({ write }) => write !== undefined);
    throw new Problem('format-unknown', { format: name, known: written.map(({ id }) => id).join(', ') });
  }
  return found ?? formats[0];
};

/** The format by content, whatever the file is called: a workbook, or the root element of its XML. */
const byContent = (bytes: Uint8Array): TermFormat | undefined => {
  if (fileKind(bytes) === 'xlsx') return formats.find(({ id }) => id === 'xlsx');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192)).replaceAll('\0', '');
  if (!/^[^<]{0,3}</.test(head)) return undefined;
  const root = /<(?!\?|!)(?:[\w.-]+:)?([\w.-]+)/.exec(head)?.[1];
  const id = root === 'mtf' ? 'multiterm' : root === 'tbx' || root === 'martif' ? 'tbx' : undefined;
  return formats.find((format) => format.id === id);
};

/**
 * Reads the entries of a glossary file.
 * @param encoding encoding of a text file; detected by default
 * @throws Problem `file-…`, `format-not-read`, `table-unreadable`, `table-columns`, `xml-malformed`, `tbx-root`,
 *   `document-encoding-unknown`
 */
export const readGlossary = async (file: string, encoding?: string): Promise<readonly ReadEntry[]> => {
  const named = termFormat(undefined, file);
  if (named.read === undefined) throw new Problem('format-not-read', { file, format: named.id });
  const bytes = await readRecoded(file, encoding, mostOfTable);
  const format = byContent(bytes) ?? named;
  if (format.read === undefined) throw new Problem('format-not-read', { file, format: format.id });
  try {
    return format.read(bytes);
  } catch (error) {
    // A format gets only bytes, so the file's name is added here.
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

/** Entries of the glossary by their terms: `ko 시장` → the ids of 市長 and 市場. */
type KnownTerms = ReadonlyMap<string, ReadonlySet<ConceptId>>;

const knownTerms = (concepts: readonly Concept[]): KnownTerms => {
  const found = new Map<string, Set<ConceptId>>();
  for (const { id, terms } of concepts) {
    for (const { lang, text } of terms) {
      const key = `${lang} ${text}`;
      const ids = found.get(key) ?? new Set();
      found.set(key, ids.add(id));
    }
  }
  return found;
};

/** Warnings for existing entries that share a term with a new one. */
const existing = (draft: ConceptDraft, known: KnownTerms): readonly RowWarning[] => {
  const ids = languages.flatMap((lang) =>
    draftTexts(draft, lang).flatMap((text) => [...(known.get(`${lang} ${text}`) ?? [])]),
  );
  return [...new Set(ids)].map((value) => ({ kind: 'exists', value }));
};

const take = (terms: TermStore, entry: ReadEntry, seen: Set<ConceptId>, all: KnownTerms): ImportedRow => {
  const { line, said } = entry;
  if (isRefusal(said)) return { line, outcome: 'refused', reason: said.fault, value: said.value };
  if (said.id !== undefined && seen.has(said.id)) {
    return { line, outcome: 'refused', reason: 'repeated-id', value: said.id };
  }
  const before = known(terms, said);
  const after = mergeDraft(said, before, (one) => slugId(one, (id) => terms.get(id) !== undefined));
  if (isRefusal(after)) return { line, outcome: 'refused', reason: after.fault, value: after.value };
  seen.add(after.id);
  const warnings = rowWarnings(said);
  if (before === undefined) {
    const concept = terms.add(after).id;
    return { line, outcome: 'added', concept, fields: [], warnings: [...warnings, ...existing(said, all)] };
  }
  const changed = terms.change(before.id, () => after);
  if (isDeepStrictEqual(changed, before))
    return { line, outcome: 'same', concept: before.id, fields: [], warnings };
  const fields = compareConcepts([before], [changed]).changed[0]?.fields ?? [];
  return { line, outcome: 'changed', concept: before.id, fields, warnings };
};

/**
 * Import mode: `whole` writes only if no row is refused, `rest` writes the accepted rows, `preview` writes nothing.
 */
export type ImportMode = 'whole' | 'rest' | 'preview';

/** Rolls back a transaction and carries its result. */
class Withheld extends Error {
  readonly rows: readonly ImportedRow[];
  constructor(rows: readonly ImportedRow[]) {
    super('withheld');
    this.rows = rows;
  }
}

/** Imports entries into the glossary in one transaction, which one undo reverts; or only reports the result. */
export const importGlossary = (
  terms: TermStore,
  entries: readonly ReadEntry[],
  mode: ImportMode = 'whole',
  onStep?: OnStep,
): ImportReport => {
  const seen = new Set<ConceptId>();
  const all = knownTerms(terms.all());
  try {
    const rows = terms.together(() => {
      const taken = inSteps('importing', entries, (entry) => take(terms, entry, seen, all), onStep);
      const isRefused = mode === 'whole' && taken.some(({ outcome }) => outcome === 'refused');
      if (mode === 'preview' || isRefused) throw new Withheld(taken);
      return taken;
    });
    return reportOn(rows, true);
  } catch (error) {
    if (error instanceof Withheld) return reportOn(error.rows, false);
    throw error;
  }
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

/** Differences between two glossary files. */
export const diffGlossaries = async (before: string, after: string): Promise<GlossaryDifference> =>
  compareConcepts(conceptsOf(await readGlossary(before)), conceptsOf(await readGlossary(after)));
