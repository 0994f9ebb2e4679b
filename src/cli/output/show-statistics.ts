// The statistics of documents, as text, JSON or HTML.

import type { Translate } from '../../i18n/translate.js';
import { unitStates } from '../../model/unit.js';
import type { DocumentCount, StatisticsReport } from '../../session/tasks/document-statistics.js';
import { type Extent, sheetSizes, sheetsOf, wordKinds } from '../../statistics/count-text.js';
import { type Amount, bands } from '../../statistics/document-statistics.js';
import { matchShares, type Share, stateShares } from '../../statistics/shares.js';
import { visible } from '../../text/visible.js';
import { measures } from '../../text/width.js';
import { jsonLine } from './json.js';
import { escaped, htmlPage } from './show-findings.js';

/** Writes statistics in one form. */
type StatisticsWriter = (report: StatisticsReport, t: Translate) => string;

/** The content that text and HTML share: lines of label and value, and tables whose first row names the columns. */
type Part =
  | { readonly kind: 'lines'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const time = (minutes: number | undefined, t: Translate): string =>
  minutes === undefined
    ? t('statistics.no-pace')
    : t('statistics.time', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });

const shareTable = (
  { lang }: DocumentCount,
  title: string,
  shares: readonly { readonly label: string; readonly share: Share<string> }[],
  t: Translate,
): Part => ({
  kind: 'table',
  rows: [
    [
      title,
      t('statistics.segments'),
      t('statistics.characters'),
      t('statistics.without-spaces'),
      t(`statistics.words.${wordKinds[lang]}`),
      '%',
    ],
    ...shares.map(({ label, share: { amount, percent } }) => [
      label,
      ...[amount.segments, amount.characters, amount.withoutSpaces, amount.words, percent].map(String),
    ]),
  ],
});

const lengthTable = ({ lang, to, source, target }: DocumentCount, t: Translate): Part => {
  const row = (label: string, side: 'ko' | 'ja', extent: Extent): readonly string[] => [
    label,
    `${extent.characters}`,
    `${extent.withoutSpaces}`,
    `${extent.words} ${t(`statistics.words.${wordKinds[side]}`)}`,
    t(`statistics.sheets.${side}`, { count: sheetsOf(side, extent) }),
  ];
  return {
    kind: 'table',
    rows: [
      [
        '',
        t('statistics.characters'),
        t('statistics.without-spaces'),
        t('statistics.word'),
        t('statistics.sheet'),
      ],
      row(t('tui.pane.source'), lang, source),
      row(t('tui.pane.target'), to, target),
    ],
  };
};

const partsOf = (document: DocumentCount, t: Translate): readonly Part[] => [
  lengthTable(document, t),
  shareTable(
    document,
    t('statistics.progress'),
    stateShares(document).map((share) => ({ label: t(`tui.state.${share.key}`), share })),
    t,
  ),
  shareTable(
    document,
    t('statistics.matches'),
    matchShares(document).map((share) => ({ label: t(`statistics.band.${share.key}`), share })),
    t,
  ),
  { kind: 'lines', rows: [[t('statistics.left'), time(document.minutesLeft, t)]] },
];

const workParts = ({ work }: StatisticsReport, t: Translate): readonly Part[] => [
  {
    kind: 'table',
    rows: [
      [t('statistics.day'), t('statistics.segments'), t('statistics.without-spaces')],
      ...work.days.map(({ day, segments, characters }) => [day, `${segments}`, `${characters}`]),
    ],
  },
  {
    kind: 'lines',
    rows: [
      [
        t(work.paceOfToday ? 'statistics.pace-today' : 'statistics.pace-week'),
        work.pace === undefined
          ? t('statistics.no-pace')
          : t('statistics.per-hour', { count: Math.round(work.pace) }),
      ],
    ],
  },
];

const headOf = ({ id, name, lang, to }: DocumentCount): string => `[${id}] ${name}  ${lang} → ${to}`;

const partText = ({ kind, rows }: Part, t: Translate): string => {
  const { narrow } = measures;
  if (kind === 'lines')
    return rows.map(([label, value]) => `  ${t('statistics.label', { label })}${value}\n`).join('');
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => narrow.width(cells[column] ?? ''))),
  );
  return rows
    .map((cells) => {
      const [first = '', ...rest] = cells;
      const padded = rest.map((cell, index) => {
        const free = (widths[index + 1] ?? 0) - narrow.width(cell);
        return `${' '.repeat(Math.max(0, free))}${cell}`;
      });
      return `  ${[narrow.padTo(first, widths[0] ?? 0), ...padded].join('  ').trimEnd()}\n`;
    })
    .join('');
};

const text: StatisticsWriter = (report, t) =>
  [
    ...report.documents.map((document) => ({ head: headOf(document), parts: partsOf(document, t) })),
    { head: t('statistics.work'), parts: workParts(report, t) },
  ]
    .map(({ head, parts }) => `${visible(head)}\n${parts.map((part) => partText(part, t)).join('\n')}`)
    .join('\n');

const partHtml = ({ kind, rows }: Part, t: Translate): string => {
  if (kind === 'lines')
    return rows
      .map(([label, value]) => `<p>${escaped(t('statistics.label', { label }) + value)}</p>\n`)
      .join('');
  const lines = rows.map((cells, index) => {
    const tag = index === 0 ? 'th' : 'td';
    return `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>\n`;
  });
  return `<table>${lines.join('')}</table>\n`;
};

const html: StatisticsWriter = (report, t) => {
  const documents = report.documents.map(
    (one) =>
      `<h2>${escaped(headOf(one))}</h2>\n${partsOf(one, t)
        .map((part) => partHtml(part, t))
        .join('')}`,
  );
  const work = `<h2>${escaped(t('statistics.work'))}</h2>\n${workParts(report, t)
    .map((part) => partHtml(part, t))
    .join('')}`;
  return htmlPage(t('statistics.title'), `${documents.join('')}${work}`, t);
};

const extentJson = ({ characters, withoutSpaces, words }: Extent) => ({ characters, withoutSpaces, words });
const amountJson = (amount: Amount) => ({ segments: amount.segments, ...extentJson(amount) });

const documentJson = (document: DocumentCount) => {
  const { id, name, lang, to, source, target, states, repetitions, minutesLeft } = document;
  const sheets = (side: 'ko' | 'ja', extent: Extent) => ({
    squares: sheetSizes[side],
    count: sheetsOf(side, extent),
  });
  return {
    id,
    name,
    lang,
    to,
    wordKinds: { source: wordKinds[lang], target: wordKinds[to] },
    segments: source.segments,
    source: { ...extentJson(source), sheets: sheets(lang, source) },
    target: { ...extentJson(target), sheets: sheets(to, target) },
    states: Object.fromEntries(unitStates.map((state) => [state, amountJson(states[state])])),
    repetitions: amountJson(repetitions),
    bands: bands.map((band) => ({ band, ...amountJson(document.bands[band]) })),
    ...(minutesLeft === undefined ? {} : { minutesLeft }),
  };
};

const json: StatisticsWriter = ({ documents, work }) =>
  jsonLine({
    documents: documents.map(documentJson),
    work: {
      days: work.days.map(({ day, segments, characters }) => ({ day, segments, characters })),
      ...(work.pace === undefined
        ? {}
        : { charactersPerHour: Math.round(work.pace), ofToday: work.paceOfToday }),
    },
  });

/** The writers of statistics by form. */
export const statisticsWriters = { text, json, html } as const satisfies Readonly<
  Record<string, StatisticsWriter>
>;
