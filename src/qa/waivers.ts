// Which finding a waiver is about. Places are left out: a waiver survives an edit elsewhere in the segment or document.

import type { Finding, Waiver } from '../model/finding.js';
import type { Span } from '../model/span.js';

type Texts = { readonly segment: number; readonly source: string; readonly target: string };

/** Values that name a place: another segment, a line. */
const places: readonly string[] = ['other', 'line'];

/** The words a finding marks; none where it marks the whole text, which may be edited without touching the finding. */
const marked = (text: string, { start, end }: Span): string =>
  end - start === text.length ? '' : text.slice(start, end);

/** Key of a finding: its fact and the words it concerns. It stays the same while the finding does. */
export const claimOf = (finding: Finding, { source, target }: Omit<Texts, 'segment'>): string => {
  const said = Object.entries(finding.values).filter(([name]) => !places.includes(name));
  return JSON.stringify([
    finding.fact,
    Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1))),
    marked(source, finding.source),
    marked(target, finding.target),
  ]);
};

/** The findings, those marked that a waiver is about. `texts` has what they were found in. */
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
