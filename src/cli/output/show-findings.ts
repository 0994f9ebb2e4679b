// The report of checks as text, JSON or HTML.

import { sayFinding } from '../../i18n/say-finding.js';
import type { Translate } from '../../i18n/translate.js';
import type { Decision, Finding, Severity } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import { type CheckReport, openFindings, type Pair } from '../../session/tasks/check-report.js';
import { localDay } from '../../text/local-time.js';
import { visible } from '../../text/visible.js';
import { measures } from '../../text/width.js';
import { jsonLine, spanJson } from './json.js';

/** Writes a report in one form. */
export type ReportWriter = (report: CheckReport, t: Translate) => string;

const decisionJson = ({ reason, who, at }: Decision) => ({ reason, who, at });

/** A finding for JSON, with its sentence. */
export const findingJson = (finding: Finding, t: Translate) => ({
  segment: finding.segment,
  number: finding.segment + 1,
  check: finding.check,
  severity: finding.severity,
  message: sayFinding(finding, t),
  fact: finding.fact,
  values: finding.values,
  ...(finding.fix === undefined ? {} : { fix: finding.fix }),
  source: spanJson(finding.source),
  target: spanJson(finding.target),
});

/** The waived findings of a report for JSON. */
export const waivedJson = ({ findings }: Pick<CheckReport, 'findings'>, t: Translate) =>
  findings.flatMap((finding) =>
    finding.waived === undefined ? [] : [{ ...findingJson(finding, t), ...decisionJson(finding.waived) }],
  );

const json: ReportWriter = ({ pairs, unbegun, findings }, t) =>
  jsonLine({
    segments: pairs.length,
    unbegun,
    findings: openFindings({ findings }).map((finding) => findingJson(finding, t)),
    waived: waivedJson({ findings }, t),
  });

const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

const summary: ReportWriter = ({ name, pairs, unbegun, findings: all }, t) => {
  const findings = openFindings({ findings: all });
  const values = {
    name: visible(name),
    segments: pairs.length,
    findings: findings.length,
    errors: count(findings, 'error'),
    warnings: count(findings, 'warning'),
    hints: count(findings, 'hint'),
  };
  const first = t(findings.length === 0 ? 'check.clean' : 'check.summary', values);
  const waived = all.length - findings.length;
  return [
    first,
    ...(waived === 0 ? [] : [t('check.waived', { count: waived })]),
    ...(unbegun === 0 ? [] : [t('check.unbegun', { count: unbegun })]),
  ].join('\n');
};

/** The label of a finding in the report: its severity, or that it is waived. */
const kindOf = ({ severity, waived }: Finding): Severity | 'waived' =>
  waived === undefined ? severity : 'waived';

/** The reason of a waiver, with its day. */
const decision = ({ waived }: Finding, t: Translate): string =>
  waived === undefined
    ? ''
    : ` — ${t('check.decision', { reason: waived.reason, who: waived.who, day: localDay(waived.at) })}`;

const bySegment = ({
  pairs,
  findings,
}: CheckReport): { readonly pair: Pair; readonly own: readonly Finding[] }[] => {
  // One pass: 300,000 rows times their findings would take minutes.
  const own = new Map<number, Finding[]>();
  for (const finding of findings) {
    const known = own.get(finding.segment);
    if (known === undefined) own.set(finding.segment, [finding]);
    else known.push(finding);
  }
  return pairs.flatMap((pair) => {
    const found = own.get(pair.segment);
    return found === undefined ? [] : [{ pair, own: found }];
  });
};

const oneLine = (text: string): string => visible(text.replace(/\s*\n\s*/g, ' ⏎ '));

const text: ReportWriter = (report, t) => {
  const blocks = bySegment(report).map(({ pair, own }) => {
    const number = `${pair.segment + 1}`.padStart(5);
    const rows = own.map((finding) => {
      const kind = measures.narrow.padTo(t(`check.severity.${kindOf(finding)}`), 8);
      const said = oneLine(sayFinding(finding, t) + decision(finding, t));
      return `       ${kind} ${said} [${finding.check}]\n`;
    });
    // A text that was checked alone has no source.
    const texts = [pair.source, pair.target].filter((one) => one !== '' || pair.source !== '');
    return `${number}  ${texts.map(oneLine).join('\n       ')}\n${rows.join('')}`;
  });
  return `${summary(report, t)}\n${blocks.map((block) => `\n${block}`).join('')}`;
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Escapes a text for HTML. */
export const escaped = (plain: string): string =>
  visible(plain.replaceAll('\n', '⏎')).replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

/** A text with the spans of its findings marked; of overlapping spans only the first. */
const marked = (plain: string, spans: readonly Span[]): string => {
  let html = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at || end === start || end - start === plain.length) continue;
    html += `${escaped(plain.slice(at, start))}<mark>${escaped(plain.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escaped(plain.slice(at));
};

const style =
  'body{font-family:sans-serif}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.3em .5em;' +
  'vertical-align:top;text-align:left}.error{color:#a00}.warning{color:#850}.hint,.waived{color:#555}';

/** A report's findings as an HTML table. */
export const htmlTable: ReportWriter = (report, t) => {
  const rows = bySegment(report).map(({ pair, own }) => {
    const said = own.map(
      (finding) =>
        `<div class="${kindOf(finding)}">${escaped(t(`check.severity.${kindOf(finding)}`))}: ${escaped(sayFinding(finding, t) + decision(finding, t))}</div>`,
    );
    const source = marked(
      pair.source,
      own.map((finding) => finding.source),
    );
    const target = marked(
      pair.target,
      own.map((finding) => finding.target),
    );
    return `<tr><td>${pair.segment + 1}</td><td>${source}</td><td>${target}</td><td>${said.join('')}</td></tr>\n`;
  });
  const heads = (['segment', 'source', 'target', 'finding'] as const)
    .map((column) => `<th>${escaped(t(`check.column.${column}`))}</th>`)
    .join('');
  return `<table><tr>${heads}</tr>\n${rows.join('')}</table>`;
};

/** A complete HTML page. */
export const htmlPage = (title: string, content: string, t: Translate): string =>
  `<!doctype html>\n<html lang="${t.lang}"><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style>\n${content}</html>\n`;

const html: ReportWriter = (report, t) =>
  htmlPage(report.name, `<p>${escaped(summary(report, t))}</p>\n${htmlTable(report, t)}`, t);

/** The writers of a report by form. */
export const reportWriters = { text, json, html } as const satisfies Readonly<Record<string, ReportWriter>>;
