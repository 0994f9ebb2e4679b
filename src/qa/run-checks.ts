// Runs checks over units: faults become findings; waived and repeated ones are dropped, the rest sorted.

import { type Finding, severities, type Waiver } from '../model/finding.js';
import type { Span } from '../model/span.js';
import { hasWords } from '../text/script.js';
import type { Check, CheckUnit, Fault } from './check.js';

/** A span without what else it may carry (a match, a quantity), or the whole text. */
const spanIn = (text: string, span: Span | undefined): Span =>
  span === undefined ? { start: 0, end: text.length } : { start: span.start, end: span.end };

const toFinding = (check: Check, unit: CheckUnit, fault: Fault): Finding => ({
  segment: unit.segment,
  check: check.id,
  fact: fault.fact,
  severity: fault.severity ?? check.severity,
  values: fault.values ?? {},
  source: spanIn(unit.source.text, fault.source),
  target: spanIn(unit.target.text, fault.target),
  ...(fault.fix !== undefined && { fix: fault.fix }),
});

/** Whether there is a translation to look at: an empty one, or the source itself, is for `untranslated` to judge. */
const isTranslated = ({ source, target }: CheckUnit): boolean =>
  target.text.trim() !== '' && target.text.trim() !== source.text.trim();

const concerns = (check: Check, unit: CheckUnit): boolean =>
  hasWords(unit.source.text) && (check.sees === 'all' || isTranslated(unit));

const key = ({ segment, check, fact, source, target, values }: Finding): string =>
  JSON.stringify([segment, check, fact, source, target, values]);

const dropRepeated = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [key(finding), finding])).values(),
];

const dropWaived = (findings: readonly Finding[], waivers: readonly Waiver[]): readonly Finding[] =>
  findings.filter(
    ({ segment, check }) => !waivers.some((waiver) => waiver.segment === segment && waiver.check === check),
  );

/** By segment, then by severity, then by place. */
const inOrder = (a: Finding, b: Finding): number =>
  a.segment - b.segment ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  a.target.start - b.target.start;

/** The findings in one unit, for the segment that is being typed. Checks of whole documents are left out. */
export const checkUnit = (checks: readonly Check[], unit: CheckUnit): readonly Finding[] =>
  dropRepeated(
    checks.flatMap((check) =>
      check.unit !== undefined && concerns(check, unit)
        ? check.unit(unit).map((fault) => toFinding(check, unit, fault))
        : [],
    ),
  ).sort(inOrder);

/** The findings in a document, without the waived ones. */
export const runChecks = (
  checks: readonly Check[],
  units: readonly CheckUnit[],
  waivers: readonly Waiver[] = [],
): readonly Finding[] => {
  const bySegment = new Map(units.map((unit) => [unit.segment, unit]));
  const across = checks.flatMap((check) => {
    const concerned = units.filter((unit) => concerns(check, unit));
    return (check.document?.(concerned) ?? []).flatMap((fault) => {
      const unit = bySegment.get(fault.segment);
      return unit === undefined ? [] : [toFinding(check, unit, fault)];
    });
  });
  const within = units.flatMap((unit) => checkUnit(checks, unit));
  return dropRepeated(dropWaived([...within, ...across], waivers)).sort(inOrder);
};
