// Checks for one translation of each term in all papers (지방창생 here and 지역창생 there, though both admitted, are two
// things to a reader), and for one term behind each translation.

import { type Use, usesIn } from '../../terms/term-uses.js';
import { type MeetingCheck, type Paper, type PaperFault, placesIn } from '../check.js';

type Fact = 'renderings' | 'shared';

type PaperUse = Use & { readonly paper: Paper; readonly key: string };

const usesOf = (papers: readonly Paper[]): readonly PaperUse[] =>
  papers.flatMap((paper) =>
    paper.units.flatMap((unit) => usesIn(unit).map(([key, use]) => ({ ...use, key, paper }))),
  );

const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
};

/** Uses of a term in another form than the most frequent one; on a tie the first paper's form counts. */
const otherRenderings = (uses: readonly PaperUse[]): readonly PaperFault<Fact>[] => {
  const byForm = groupBy(uses, ({ form }) => form);
  if (byForm.length < 2 || new Set(uses.map(({ paper }) => paper.document)).size < 2) return [];
  const usual = byForm.reduce((best, one) => (one.length > best.length ? one : best));
  const places = placesIn(usual.map(({ paper }) => paper.name));
  const form = usual[0]?.form ?? '';
  return uses
    .filter((use) => use.form !== form)
    .map(
      (use): PaperFault<Fact> => ({
        document: use.paper.document,
        segment: use.segment,
        fact: 'renderings',
        source: use.source,
        ...(use.target && { target: use.target }),
        values: { term: use.term, form: use.form, usual: form, places },
      }),
    );
};

/** A form that translates two terms of the same language. */
const sharedForms = (uses: readonly PaperUse[]): readonly PaperFault<Fact>[] =>
  groupBy(uses, ({ form, text }) => `${text.lang} ${form}`).flatMap((same): readonly PaperFault<Fact>[] => {
    const [first] = same;
    const other = same.find(({ id, term }) => id !== first?.id && term !== first?.term);
    if (first === undefined || other === undefined) return [];
    return [
      {
        document: other.paper.document,
        segment: other.segment,
        fact: 'shared',
        severity: 'hint',
        source: other.source,
        values: { term: other.term, other: first.term, form: other.form, places: first.paper.name },
      },
    ];
  });

export const paperTerm = {
  id: 'paper-term',
  facts: ['renderings', 'shared'],
  severity: 'warning',
  faults: (papers) => {
    const uses = usesOf(papers);
    return [...groupBy(uses, ({ key }) => key).flatMap(otherRenderings), ...sharedForms(uses)];
  },
} as const satisfies MeetingCheck<Fact>;
