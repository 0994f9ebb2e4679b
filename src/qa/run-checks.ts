// Runs checks over units: faults become findings; repeated ones are dropped, the rest sorted.

import { type Finding, severities } from '../model/finding.js';
import type { Span } from '../model/span.js';
import { parseQuantities } from '../quantities/parse-quantities.js';
import { hasWords } from '../text/script.js';
import type { Check, CheckText, CheckUnit, Fault, OutlinedText, OutlinedUnit } from './check.js';

/** A span without what else it may carry (a match, a quantity), or the whole text. */
const spanIn = (text: string, span: Span | undefined): Span =>
  span === undefined ? { start: 0, end: text.length } : { start: span.start, end: span.end };

const toFinding = (check: Check, unit: OutlinedUnit, fault: Fault): Finding => ({
  segment: unit.segment,
  check: check.id,
  fact: fault.fact,
  severity: fault.severity ?? check.severity,
  values: fault.values ?? {},
  source: spanIn(unit.source.text, fault.source),
  target: spanIn(unit.target.text, fault.target),
  ...(fault.fix !== undefined && { fix: fault.fix }),
});

/** Whether a check is to see a unit. An empty translation, or the source itself, is for `untranslated` to judge. */
const concerning = ({ source, target }: OutlinedUnit): ((check: Check) => boolean) => {
  if (!hasWords(source.text)) return () => false;
  const written = target.text.trim();
  const isTranslated = written !== '' && written !== source.text.trim();
  return (check) => isTranslated || check.sees === 'all';
};

const key = ({ segment, check, fact, source, target, values }: Finding): string =>
  JSON.stringify([segment, check, fact, source, target, values]);

const dropRepeated = (findings: readonly Finding[]): Finding[] =>
  findings.length < 2
    ? [...findings]
    : [...new Map(findings.map((finding) => [key(finding), finding])).values()];

/** By segment, then by severity, then by place. */
const inOrder = (a: Finding, b: Finding): number =>
  a.segment - b.segment ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  a.target.start - b.target.start;

/** The findings in one unit, for the segment that is being typed. Checks of whole documents are left out. */
export const checkUnit = (checks: readonly Check[], unit: CheckUnit): readonly Finding[] => {
  const concerns = concerning(unit);
  const findings = checks.flatMap((check) =>
    check.unit !== undefined && concerns(check)
      ? check.unit(unit).map((fault) => toFinding(check, unit, fault))
      : [],
  );
  return dropRepeated(findings).sort(inOrder);
};

const outlineText = (side: CheckText): OutlinedText => {
  const { lang, text, matches } = side;
  // Few are asked for again, and to read them twice is cheaper than to keep them all.
  return {
    lang,
    text,
    matches,
    get quantities() {
      return parseQuantities(text, lang);
    },
  };
};

const acrossDocument = (checks: readonly Check[], units: readonly OutlinedUnit[]): readonly Finding[] => {
  const bySegment = new Map(units.map((unit) => [unit.segment, unit]));
  const concerns = new Map(units.map((unit) => [unit.segment, concerning(unit)]));
  return checks.flatMap((check) => {
    if (check.document === undefined) return [];
    const concerned = units.filter(({ segment }) => concerns.get(segment)?.(check));
    return check.document(concerned).flatMap((fault) => {
      const unit = bySegment.get(fault.segment);
      return unit === undefined ? [] : [toFinding(check, unit, fault)];
    });
  });
};

/** The findings in a document. Units are taken one by one and may be made as they are taken. */
export const runChecks = (checks: readonly Check[], units: Iterable<CheckUnit>): readonly Finding[] => {
  const within: Finding[] = [];
  const outlines: OutlinedUnit[] = [];
  for (const unit of units) {
    within.push(...checkUnit(checks, unit));
    const { segment, source, target } = unit;
    outlines.push({ segment, source: outlineText(source), target: outlineText(target) });
  }
  const across = acrossDocument(checks, outlines);
  return dropRepeated([...within, ...across]).sort(inOrder);
};
