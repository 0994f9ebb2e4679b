// The findings of each segment, and how they change with the text.

import { type Finding, severities } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import { memoByObject } from '../../text/memo.js';
import type { Inspected } from '../backend.js';

/** Findings of one translation: of the segment by itself, and those that compare it with other segments. */
export type SegmentFindings = {
  /** The text that was checked; spans are offsets in it. */
  readonly target: string;
  readonly own: readonly Finding[];
  readonly across: readonly Finding[];
};

/** Findings by segment. A segment without findings may be missing. */
export type Findings = ReadonlyMap<number, SegmentFindings>;

/** Notices about findings. */
export type FindingNotice = 'no-finding' | 'no-findings' | 'no-fix' | 'no-reason' | 'waived' | 'unwaived';

/** The part of the state that holds findings. */
type Knowing = { readonly findings: Findings };

const inOrder = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.target.start - b.target.start;

const sorted = memoByObject(({ own, across }: SegmentFindings): readonly Finding[] =>
  [...own, ...across].sort(inOrder),
);
const nothing: readonly never[] = [];

/** All findings of a segment, worst first, including waived ones. */
export const findingsAt = ({ findings }: Knowing, ordinal: number): readonly Finding[] => {
  const entry = findings.get(ordinal);
  return entry === undefined ? nothing : sorted(entry);
};

const isOpen = ({ waived }: Finding): boolean => waived === undefined;

/** The findings of a segment that are not waived. */
export const openFindingsAt = (state: Knowing, ordinal: number): readonly Finding[] =>
  findingsAt(state, ordinal).filter(isOpen);

const segmentsIn = memoByObject((findings: Findings): readonly number[] =>
  [...findings.keys()]
    .filter((ordinal) => openFindingsAt({ findings }, ordinal).length > 0)
    .sort((a, b) => a - b),
);

/** The segments with open findings, in order. */
export const segmentsWithFindings = ({ findings }: Knowing): readonly number[] => segmentsIn(findings);

const countsIn = memoByObject((findings: Findings) => {
  const counts = segmentsIn(findings).map((ordinal) => openFindingsAt({ findings }, ordinal).length);
  return { findings: counts.reduce((sum, count) => sum + count, 0), segments: counts.length };
});

/** Numbers of open findings in the document, and of segments that have some. */
export const openCounts = ({ findings }: Knowing): { readonly findings: number; readonly segments: number } =>
  countsIn(findings);

const inDocument = memoByObject((findings: Findings): readonly Finding[] => {
  const all = [...findings.keys()]
    .sort((a, b) => a - b)
    .flatMap((ordinal) => findingsAt({ findings }, ordinal));
  return [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))];
});

/** All findings of the document in the order of segments; waived ones last. */
export const allFindings = ({ findings }: Knowing): readonly Finding[] => inDocument(findings);

/** The findings of the document that are not waived. */
export const openFindings = (state: Knowing): readonly Finding[] => allFindings(state).filter(isOpen);

const put = (findings: Findings, ordinal: number, entry: SegmentFindings): Findings => {
  const next = new Map(findings);
  if (entry.own.length + entry.across.length === 0) next.delete(ordinal);
  else next.set(ordinal, entry);
  return next;
};

/** The findings after one translation was checked by itself. Findings across segments are kept. */
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

/** A finding whose offset in the text is no longer known. */
const anywhere = (finding: Finding): readonly Finding[] => {
  const { fix: _, ...rest } = finding;
  return [{ ...rest, target: { start: 0, end: 0 } }];
};

/** The findings after the whole document was checked; `targets` are the texts that were checked. */
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

/** Whether two findings of one segment, from answers at different times, say the same. */
const same = (a: Finding, b: Finding): boolean =>
  a.check === b.check && a.fact === b.fact && JSON.stringify(a.values) === JSON.stringify(b.values);

/** The findings after one of them was waived or its waiver was removed. */
export const withDecision = (findings: Findings, finding: Finding, waived: Finding['waived']): Findings =>
  changeAt(findings, finding.segment, (one) => {
    if (!same(one, finding)) return [one];
    const { waived: _, ...open } = one;
    return [waived === undefined ? open : { ...open, waived }];
  });

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/**
 * The findings after a fix was applied: findings that overlap the change are dropped, those after it are shifted.
 * @param changed the span that was changed; it may be longer than the finding's, because a particle after it may change
 *   too
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
