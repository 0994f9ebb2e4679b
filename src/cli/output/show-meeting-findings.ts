// The report of a meeting, as text, JSON or HTML.

import type { Translate } from '../../i18n/translate.js';
import type { MeetingReport, PaperReport } from '../../session/tasks/check-meeting.js';
import { openFindings } from '../../session/tasks/check-report.js';
import { visible } from '../../text/visible.js';
import { jsonLine } from './json.js';
import { escaped, findingJson, htmlPage, htmlTable, reportWriters, waivedJson } from './show-findings.js';

/** Writes a meeting's report in one form. */
export type MeetingReportWriter = (report: MeetingReport, t: Translate) => string;

const open = ({ findings }: PaperReport) => openFindings({ findings });

const summary: MeetingReportWriter = ({ meeting, papers }, t) => {
  const all = papers.flatMap(open);
  const count = (severity: string): number => all.filter((one) => one.severity === severity).length;
  return t('check.meeting-summary', {
    name: visible(meeting.name),
    documents: papers.length,
    segments: papers.reduce((sum, { pairs }) => sum + pairs.length, 0),
    findings: all.length,
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
  });
};

const text: MeetingReportWriter = (report, t) =>
  `${summary(report, t)}\n${report.papers.map((paper) => `\n[${paper.document}] ${reportWriters.text(paper, t)}`).join('')}`;

const json: MeetingReportWriter = ({ meeting, papers }, t) =>
  jsonLine({
    meeting: { id: meeting.id, name: meeting.name },
    documents: papers.map(({ document, name, pairs, unbegun }) => ({
      document,
      name,
      segments: pairs.length,
      unbegun,
    })),
    segments: papers.reduce((sum, { pairs }) => sum + pairs.length, 0),
    unbegun: papers.reduce((sum, paper) => sum + paper.unbegun, 0),
    findings: papers.flatMap((paper) =>
      open(paper).map((finding) => ({ document: paper.document, ...findingJson(finding, t) })),
    ),
    waived: papers.flatMap((paper) =>
      waivedJson(paper, t).map((one) => ({ document: paper.document, ...one })),
    ),
  });

/** The number of findings of each check in each paper. */
const counts: MeetingReportWriter = ({ papers }, t) => {
  const checks = [...new Set(papers.flatMap((paper) => open(paper).map(({ check }) => check)))];
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>\n`;
  const rows = checks.map((check) => {
    const own = papers.map((paper) => open(paper).filter((one) => one.check === check).length);
    return row([check, ...own.map((one) => `${one || ''}`), `${own.reduce((a, b) => a + b, 0)}`], 'td');
  });
  return `<table>${row([t('check.column.check'), ...papers.map(({ name }) => name), t('check.column.total')], 'th')}${rows.join('')}</table>\n`;
};

const html: MeetingReportWriter = (report, t) => {
  const papers = report.papers.map((paper) => `<h2>${escaped(paper.name)}</h2>\n${htmlTable(paper, t)}`);
  return htmlPage(
    report.meeting.name,
    `<p>${escaped(summary(report, t))}</p>\n${counts(report, t)}${papers.join('\n')}`,
    t,
  );
};

/** The writers of a meeting's report by form. */
export const meetingReportWriters = { text, json, html } as const satisfies Readonly<
  Record<string, MeetingReportWriter>
>;
