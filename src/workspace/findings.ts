// The findings of each segment, and their fate as the text changes.

import { type Finding, severities } from '../model/finding.js';
import type { Span } from '../model/span.js';
import { memoByObject } from '../text/memo.js';
import type { Inspected } from './backend.js';

/** Findings of one translation: by itself, and compared with the other segments. */
export type SegmentFindings = {
  /** The text in which it was found: the spans are places in it. */
  readonly target: string;
  readonly own: readonly Finding[];
  readonly across: readonly Finding[];
};

/** Findings by segment; segments without findings may be missing. */
export type Findings = ReadonlyMap<number, SegmentFindings>;

/** Notices about findings. */
export type FindingNotice = 'no-finding' | 'no-findings' | 'no-fix' | 'no-reason' | 'waived' | 'unwaived';

/** Whatever knows the findings. */
type Knowing = { readonly findings: Findings };

const inOrder = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.target.start - b.target.start;

const sorted = memoByObject(({ own, across }: SegmentFindings): readonly Finding[] =>
  [...own, ...across].sort(inOrder),
);
const nothing: readonly never[] = [];

/** The findings of a segment, worst first, those that may stand among them. */
export const findingsAt = ({ findings }: Knowing, ordinal: number): readonly Finding[] => {
  const entry = findings.get(ordinal);
  return entry === undefined ? nothing : sorted(entry);
};

const isOpen = ({ waived }: Finding): boolean => waived === undefined;

/** The findings of a segment about which nobody has decided that they may stand. */
export const openFindingsAt = (state: Knowing, ordinal: number): readonly Finding[] =>
  findingsAt(state, ordinal).filter(isOpen);

const segmentsIn = memoByObject((findings: Findings): readonly number[] =>
  [...findings.keys()]
    .filter((ordinal) => openFindingsAt({ findings }, ordinal).length > 0)
    .sort((a, b) => a - b),
);

/** The segments that have open findings, in order. */
export const segmentsWithFindings = ({ findings }: Knowing): readonly number[] => segmentsIn(findings);

const countsIn = memoByObject((findings: Findings) => {
  const counts = segmentsIn(findings).map((ordinal) => openFindingsAt({ findings }, ordinal).length);
  return { findings: counts.reduce((sum, count) => sum + count, 0), segments: counts.length };
});

/** Open findings of the document, and segments that have some. */
export const openCounts = ({ findings }: Knowing): { readonly findings: number; readonly segments: number } =>
  countsIn(findings);

const inDocument = memoByObject((findings: Findings): readonly Finding[] => {
  const all = [...findings.keys()]
    .sort((a, b) => a - b)
    .flatMap((ordinal) => findingsAt({ findings }, ordinal));
  return [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))];
});

/** All findings of the document in the order of its segments; those that may stand come last. */
export const allFindings = ({ findings }: Knowing): readonly Finding[] => inDocument(findings);

/** The findings of the document about which nobody has decided that they may stand. */
export const openFindings = (state: Knowing): readonly Finding[] => allFindings(state).filter(isOpen);

const put = (findings: Findings, ordinal: number, entry: SegmentFindings): Findings => {
  const next = new Map(findings);
  if (entry.own.length + entry.across.length === 0) next.delete(ordinal);
  else next.set(ordinal, entry);
  return next;
};

/** The findings after one translation was checked by itself; what others have to do with it is known from before. */
export const withChecked = (
  findings: Findings,
  ordinal: number,
  target: string,
  own: readonly Finding[],
): Findings => {
  const before = findings.get(ordinal);
  const across = before?.target === target ? before.across : (before?.across.flatMap(anywhere) ?? []);
  return put(findings, ordinal, { target, own, across });
};

/** A finding whose place in the text is no longer known. */
const anywhere = (finding: Finding): readonly Finding[] => {
  const { fix: _, ...rest } = finding;
  return [{ ...rest, target: { start: 0, end: 0 } }];
};

/** The findings after the whole document was checked; `targets` are the texts that were. */
export const inspected = ({ within, across }: Inspected, targetOf: (ordinal: number) => string): Findings => {
  const found = new Map<number, { target: string; own: Finding[]; across: Finding[] }>();
  const entry = (ordinal: number) => {
    const known = found.get(ordinal) ?? { target: targetOf(ordinal), own: [], across: [] };
    found.set(ordinal, known);
    return known;
  };
  for (const finding of within) entry(finding.segment).own.push(finding);
  for (const finding of across) entry(finding.segment).across.push(finding);
  return found;
};

const changeAt = (
  findings: Findings,
  ordinal: number,
  change: (finding: Finding) => readonly Finding[],
  target?: string,
): Findings => {
  const entry = findings.get(ordinal);
  if (entry === undefined) return findings;
  return put(findings, ordinal, {
    target: target ?? entry.target,
    own: entry.own.flatMap(change),
    across: entry.across.flatMap(change),
  });
};

/** Whether two findings say the same of one segment, in answers that came at different times. */
const same = (a: Finding, b: Finding): boolean =>
  a.check === b.check && a.fact === b.fact && JSON.stringify(a.values) === JSON.stringify(b.values);

/** The findings after a decision that one of them may stand, or that it may not after all. */
export const withDecision = (findings: Findings, finding: Finding, waived: Finding['waived']): Findings =>
  changeAt(findings, finding.segment, (one) => {
    if (!same(one, finding)) return [one];
    const { waived: _, ...open } = one;
    return [waived === undefined ? open : { ...open, waived }];
  });

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/**
 * The findings after one was put right: the others that touch its place are gone, those behind it have moved.
 * @param changed the place that was changed, which may be longer than the finding's own: a particle behind it counts
 */
export const withFixed = (
  findings: Findings,
  finding: Finding,
  { start, end }: Span,
  fix: string,
): Findings => {
  const entry = findings.get(finding.segment);
  if (entry === undefined) return findings;
  const target = entry.target.slice(0, start) + fix + entry.target.slice(end);
  const by = fix.length - (end - start);
  return changeAt(
    findings,
    finding.segment,
    (one) => {
      if (one === finding) return [];
      const isWhole = one.target.start === 0 && one.target.end === entry.target.length;
      if (isWhole) return [{ ...one, target: { start: 0, end: target.length } }];
      if (one.target.start >= end) return [{ ...one, target: shifted(one.target, by) }];
      return one.target.end > start ? [] : [one];
    },
    target,
  );
};
