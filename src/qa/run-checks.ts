// Runs checks over units: converts faults to findings, removes repeated ones and sorts the rest.

import { type Finding, severities } from '../model/finding.js';
import type { Span } from '../model/span.js';
import { hasWords } from '../text/script.js';
import type { Check, CheckUnit, Fault } from './check.js';

/** The plain span without further fields (of a match, a quantity), or the whole text. */
const spanIn = (text: string, span: Span | undefined): Span =>
  span === undefined ? { start: 0, end: text.length } : { start: span.start, end: span.end };

/** The texts of a unit that findings refer to. */
type Texts = {
  readonly segment: number;
  readonly source: { readonly text: string };
  readonly target: { readonly text: string };
};

/** Converts a fault of a check to a finding. */
export const toFinding = (check: Pick<Check, 'id' | 'severity'>, unit: Texts, fault: Fault): Finding => ({
  segment: unit.segment,
  check: check.id,
  fact: fault.fact,
  severity: fault.severity ?? check.severity,
  values: fault.values ?? {},
  source: spanIn(unit.source.text, fault.source),
  target: spanIn(unit.target.text, fault.target),
  ...(fault.fix !== undefined && { fix: fault.fix }),
});

/** Checks, and those of them that also see what is not translated. */
type Seeing<Seer> = { readonly all: readonly Seer[]; readonly untranslated: readonly Seer[] };

const seeing = <Seer>(seers: readonly Seer[], checkOf: (seer: Seer) => Check): Seeing<Seer> => ({
  all: seers,
  untranslated: seers.filter((seer) => checkOf(seer).sees === 'all'),
});

/** The checks that see a unit. Only `untranslated` judges an empty translation, or one that equals the source. */
const concerned = <Seer>({ all, untranslated }: Seeing<Seer>, { source, target }: Texts): readonly Seer[] => {
  if (!hasWords(source.text)) return [];
  const written = target.text.trim();
  return written !== '' && written !== source.text.trim() ? all : untranslated;
};

const key = ({ segment, check, fact, source, target, values }: Finding): string =>
  JSON.stringify([segment, check, fact, source, target, values]);

const dropRepeated = (findings: readonly Finding[]): Finding[] =>
  findings.length < 2
    ? [...findings]
    : [...new Map(findings.map((finding) => [key(finding), finding])).values()];

/** By segment, then by severity, then by position. */
const inOrder = (a: Finding, b: Finding): number =>
  a.segment - b.segment ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  a.target.start - b.target.start;

/** A check of single units. */
type UnitCheck = Check & Required<Pick<Check, 'unit'>>;
const unitChecks = (checks: readonly Check[]): Seeing<UnitCheck> =>
  seeing(
    checks.filter((check): check is UnitCheck => check.unit !== undefined),
    (check) => check,
  );

const withinUnit = (checks: Seeing<UnitCheck>, unit: CheckUnit): Finding[] => {
  const findings: Finding[] = [];
  for (const check of concerned(checks, unit)) {
    const faults = check.unit(unit);
    // Most checks find nothing.
    if (faults.length > 0) for (const fault of faults) findings.push(toFinding(check, unit, fault));
  }
  return findings;
};

/** The findings of one unit, for the segment that is being typed. Checks of whole documents are left out. */
export const checkUnit = (checks: readonly Check[], unit: CheckUnit): readonly Finding[] =>
  dropRepeated(withinUnit(unitChecks(checks), unit)).sort(inOrder);

/** Findings within single units, and findings across the document. */
export type Inspected = { readonly within: readonly Finding[]; readonly across: readonly Finding[] };

/** The check of a document whose units are passed one by one, at any pace. */
export type Inspection = { readonly see: (unit: CheckUnit) => void; readonly findings: () => Inspected };

/** Starts the check of a document. */
export const inspect = (checks: readonly Check[]): Inspection => {
  const within: Finding[] = [];
  const seen = new Map<number, Texts>();
  const ofUnits = unitChecks(checks);
  const reviews = checks.flatMap((check) =>
    check.document === undefined ? [] : [{ check, review: check.document() }],
  );
  const reviewing = seeing(reviews, ({ check }) => check);
  return {
    see: (unit) => {
      within.push(...withinUnit(ofUnits, unit));
      for (const { review } of concerned(reviewing, unit)) review.see(unit);
      const { segment, source, target } = unit;
      seen.set(segment, { segment, source: { text: source.text }, target: { text: target.text } });
    },
    findings: () => {
      const across = reviews.flatMap(({ check, review }) =>
        review.faults().flatMap((fault) => {
          const texts = seen.get(fault.segment);
          return texts === undefined ? [] : [toFinding(check, texts, fault)];
        }),
      );
      return { within: dropRepeated(within), across: dropRepeated(across) };
    },
  };
};

/** Sorts findings and removes those with the same claim at the same place. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  dropRepeated(findings).sort(inOrder);

/** The findings of a document. The units may be created during the iteration. */
export const runChecks = (checks: readonly Check[], units: Iterable<CheckUnit>): readonly Finding[] => {
  const inspection = inspect(checks);
  for (const unit of units) inspection.see(unit);
  const { within, across } = inspection.findings();
  return sortFindings([...within, ...across]);
};
