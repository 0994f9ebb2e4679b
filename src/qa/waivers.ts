// Matches waivers to findings. Positions are ignored, so that a waiver survives edits elsewhere in the segment or
// document.

import type { Finding, Waiver } from '../model/finding.js';
import type { Span } from '../model/span.js';

type Texts = { readonly segment: number; readonly source: string; readonly target: string };

/** Values that name a position: another segment, a line. */
const places: readonly string[] = ['other', 'line'];

/**
 * The words that a finding marks; empty if it marks the whole text, which may be edited without affecting the finding.
 */
const marked = (text: string, { start, end }: Span): string =>
  end - start === text.length ? '' : text.slice(start, end);

/** Key of a finding: its fact and the words that it concerns. It stays the same as long as the finding does. */
export const claimOf = (finding: Finding, { source, target }: Omit<Texts, 'segment'>): string => {
  const said = Object.entries(finding.values).filter(([name]) => !places.includes(name));
  return JSON.stringify([
    finding.fact,
    Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1))),
    marked(source, finding.source),
    marked(target, finding.target),
  ]);
};

/** Returns the findings with waived ones marked. `texts` returns the texts of each finding. */
export const markWaived = (
  findings: readonly Finding[],
  texts: readonly Texts[],
  waivers: readonly Waiver[],
): readonly Finding[] => {
  if (waivers.length === 0) return findings;
  const bySegment = new Map(texts.map((one) => [one.segment, one]));
  return findings.map((finding) => {
    const own = waivers.filter(
      ({ segment, check }) => segment === finding.segment && check === finding.check,
    );
    const text = bySegment.get(finding.segment);
    if (own.length === 0 || text === undefined) return finding;
    const claim = claimOf(finding, text);
    const waiver = own.find((one) => one.claim === claim);
    if (waiver === undefined) return finding;
    const { reason, who, at } = waiver;
    return { ...finding, waived: { reason, who, at } };
  });
};
