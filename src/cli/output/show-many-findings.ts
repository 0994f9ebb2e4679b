// The reports of several files as text, JSON or HTML.

import type { Translate } from '../../i18n/translate.js';
import { type CheckReport, openFindings } from '../../session/tasks/check-report.js';
import { jsonLine } from './json.js';
import { escaped, findingJson, htmlPage, htmlTable, reportWriters, waivedJson } from './show-findings.js';
import { failedJson, type WorkedFiles } from './work-on-files.js';

/** Writes reports of files in one form. */
export type ManyReportsWriter = (files: WorkedFiles<CheckReport>, t: Translate) => string;

const text: ManyReportsWriter = ({ results }, t) =>
  results.map(({ result }) => reportWriters.text(result, t)).join('\n');

const json: ManyReportsWriter = (files, t) => {
  const { results } = files;
  const sum = (of: (report: CheckReport) => number): number =>
    results.reduce((all, { result }) => all + of(result), 0);
  return jsonLine({
    files: results.map(({ file, result: { pairs, unbegun } }) => ({ file, segments: pairs.length, unbegun })),
    segments: sum(({ pairs }) => pairs.length),
    unbegun: sum(({ unbegun }) => unbegun),
    findings: results.flatMap(({ file, result }) =>
      openFindings(result).map((finding) => ({ file, ...findingJson(finding, t) })),
    ),
    waived: results.flatMap(({ file, result }) => waivedJson(result, t).map((one) => ({ file, ...one }))),
    ...failedJson(files),
  });
};

const html: ManyReportsWriter = ({ results, failed }, t) => {
  const papers = results.map(({ file, result }) => `<h2>${escaped(file)}</h2>\n${htmlTable(result, t)}`);
  const broken = failed.map(({ message }) => `<p class="error">${escaped(message)}</p>`);
  const files = { files: results.length + failed.length, read: results.length, failed: failed.length };
  const title = t('files.summary', files);
  return htmlPage(title, `<p>${escaped(title)}</p>\n${[...broken, ...papers].join('\n')}`, t);
};

/** The writers of several reports by form. */
export const manyReportWriters = { text, json, html } as const satisfies Readonly<
  Record<string, ManyReportsWriter>
>;
