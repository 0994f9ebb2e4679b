// `koryu document`: lists, counts, removes, pretranslates and exports documents in work.

import type { Command as Commander } from 'commander';
import { documentFormats } from '../../exchange/document/formats.js';
import { sayNotes } from '../../i18n/say-notes.js';
import type { Translate } from '../../i18n/translate.js';
import { type DocumentId, documentId, meetingId } from '../../model/ids.js';
import { Problem } from '../../model/problem.js';
import { findDocuments } from '../../session/files/find-documents.js';
import { exportDocument, listsTerms, type Side } from '../../session/tasks/export-document.js';
import { readWork } from '../../session/tasks/read-work.js';
import type { WorkSummary } from '../../store/work/work-store.js';
import { visible } from '../../text/visible.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus, type Run } from '../command.js';
import { jsonLine } from '../output/json.js';
import { reportNotes } from '../output/pair-notes.js';
import { warnUnread } from '../output/warn-unread.js';
import { warnUnseen } from '../output/warn-unseen.js';
import { reportFiles, statusOfFiles, workOnFiles } from '../output/work-on-files.js';
import { declareOutput, type OutputOptions, writeOutput } from '../output/write-output.js';
import { readLangOption } from '../read-lang-option.js';
import { declareReading, type ReadingOptions } from '../reading-options.js';
import { wholeNumber } from '../whole-number.js';
import { declareHistory } from './document/history.js';
import { declareImportReview } from './document/import-review.js';
import { declarePretranslate } from './document/pretranslate.js';
import { declareStats } from './document/stats.js';

type JsonOption = { readonly json?: boolean };
type AddOptions = JsonOption &
  ReadingOptions & {
    readonly to?: string;
    readonly meeting?: number;
    readonly bilingual?: boolean;
    readonly confirmed?: boolean;
  };
type ExportOptions = OutputOptions & { readonly format?: string; readonly side?: Side };
type RemoveOptions = JsonOption & { readonly yes?: boolean };

const summaryText = (summary: WorkSummary, t: Translate): string => {
  const { id, name, lang, to, segments, done, draft, flagged, kept } = summary;
  const progress = t('document.progress', { done, segments, draft, flagged });
  const lost = kept === 0 ? '' : ` · ${t('document.kept', { kept })}`;
  return visible(`${String(id).padStart(3)}  ${lang} → ${to}  ${name}  ${progress}${lost}`);
};

const documentJson = ({ meeting, ...summary }: WorkSummary) => {
  const { id, name, path, lang, to, segments, done, draft, flagged, kept, changedAt } = summary;
  return {
    id,
    name,
    path,
    lang,
    to,
    segments,
    done,
    draft,
    flagged,
    kept,
    changedAt,
    ...(meeting === undefined ? {} : { meeting: { id: meeting.id, name: meeting.name } }),
  };
};

const list = async ({ json }: JsonOption, { session, t, terminal }: CommandContext): Promise<ExitStatus> => {
  const work = await (await session.termbase()).work();
  const documents = work.list();
  if (json) terminal.out(jsonLine({ documents: documents.map(documentJson) }));
  else if (documents.length === 0) terminal.err(`${t('document.none')}\n`);
  else terminal.out(`${documents.map((summary) => summaryText(summary, t)).join('\n')}\n`);
  return documents.length === 0 ? exitStatus.nothing : exitStatus.done;
};

const add = async (
  named: readonly string[],
  { to, meeting, bilingual = false, confirmed = false, json, encoding, comments }: AddOptions,
  context: CommandContext,
): Promise<ExitStatus> => {
  const { session, t, terminal } = context;
  const termbase = await session.termbase();
  const shelf = { works: await termbase.work(), settings: await termbase.settings() };
  const target = readLangOption('--to', to);
  const meetings = await termbase.meetings();
  // Loaded before any document is added, because the meeting may not exist.
  const into = meeting === undefined ? undefined : meetings.load(meetingId(meeting)).id;
  const addOne = async (file: string): Promise<void> => {
    const { head: added, ...read } = await readWork(shelf, file, target, {
      bilingual,
      encoding,
      comments,
      onStep: session.progress?.step,
      confirmed,
      tell: (notes) => reportNotes(notes, file, t, terminal),
    });
    warnUnseen([added.name], context);
    warnUnread(file, read, context);
    if (into !== undefined) meetings.assign(added.id, into);
    const summary = shelf.works.list().find(({ id }) => id === added.id);
    if (summary !== undefined)
      terminal.out(json ? jsonLine(documentJson(summary)) : `${summaryText(summary, t)}\n`);
  };
  const added = await workOnFiles(named, await findDocuments(named), addOne, context);
  reportFiles(added, context);
  return statusOfFiles(added, exitStatus.done);
};

const remove = async (
  id: DocumentId,
  { json, yes }: RemoveOptions,
  { session, t, terminal }: CommandContext,
): Promise<ExitStatus> => {
  const work = await (await session.termbase()).work();
  // The only way to be rid of a document with a damaged row.
  const { name, translated } = work.removal(id);
  if (translated > 0 && !yes) throw new Problem('document-has-work', { id, name, translated });
  await session.backUp('remove');
  work.remove(id);
  terminal.out(
    json ? jsonLine({ id, name, translated }) : `${t('document.removed', { name: visible(name) })}\n`,
  );
  return exitStatus.done;
};

/** Tells how many findings of the checks are open in a document that leaves; the file is written whatever comes of it. */
const tellFindings = async (id: DocumentId, { session, t, terminal }: CommandContext): Promise<void> => {
  const { units } = (await (await session.termbase()).work()).load(id);
  // The dictionaries are not opened for a document that nobody has begun.
  if (units.every(({ target }) => target === '')) return;
  try {
    const [{ checkDocument }, { openFindings }] = await Promise.all([
      import('../../session/tasks/check-document.js'),
      import('../../session/tasks/check-report.js'),
    ]);
    const count = openFindings(await checkDocument(session, id)).length;
    if (count > 0) terminal.err(`${t('document.open-findings', { count, id })}\n`);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
};

const exportOwn = async (
  id: DocumentId,
  { output, force = false }: ExportOptions,
  context: CommandContext,
): Promise<ExitStatus> => {
  const { session, terminal, t } = context;
  const { writeOwnFormat } = await import('../../session/tasks/write-own-format.js');
  const works = await (await session.termbase()).work();
  const { bytes, notes, untranslated, path } = await writeOwnFormat(works, id);
  await writeOutput(bytes, { output: output ?? path, force }, context);
  const warning = untranslated === 0 ? [] : [t('document.untranslated', { count: untranslated })];
  terminal.err([...warning, ...sayNotes(notes, t)].map((line) => `${visible(line)}\n`).join(''));
  await tellFindings(id, context);
  return exitStatus.done;
};

const exportAs = async (
  id: DocumentId,
  options: ExportOptions,
  context: CommandContext,
): Promise<ExitStatus> => {
  const works = await (await context.session.termbase()).work();
  const document = works.load(id);
  const { exportsInOwnFormat } = await import('../../session/tasks/write-own-format.js');
  // A document's own format cannot hold both sides.
  const usual = exportsInOwnFormat(document) && options.side === undefined ? ownForm : 'text';
  const format = options.format ?? usual;
  if (format === ownForm) return exportOwn(id, options, context);
  const finder = async () =>
    (await import('../../session/tasks/terms-of-work.js')).sessionFinder(context.session, document.lang);
  const find = listsTerms(format) ? await finder() : undefined;
  const content = await exportDocument(document, format, options.side, find);
  await writeOutput(content, options, context);
  await tellFindings(id, context);
  return exitStatus.done;
};

/** The format name that stands for each document's own format. */
const ownForm = 'own';

const declareIn = (group: Commander, t: Translate, run: Run): void => {
  const formatIds = documentFormats.map((format) => format.id).join('|');
  group
    .command('list')
    .description(t('document.list'))
    .option('--json', t('cli.option.json'))
    .action((options: JsonOption) => run((context) => list(options, context)));
  const adding = group.command('add').description(t('document.add'));
  adding
    .argument('<files...>', t('document.file'))
    .option('--to <ko|ja>', t('open.to'))
    .option('--meeting <id>', t('document.meeting'), wholeNumber);
  declareReading(adding, t)
    .option('--bilingual', t('document.bilingual'))
    .option('--confirmed', t('document.confirmed'))
    .option('--json', t('cli.option.json'))
    .action((files: string[], options: AddOptions) => run((context) => add(files, options, context)));
  group
    .command('remove')
    .description(t('document.remove'))
    .argument('<id>', t('document.id'), wholeNumber)
    .option('--yes', t('document.yes'))
    .option('--json', t('cli.option.json'))
    .action((id: number, options: RemoveOptions) =>
      run((context) => remove(documentId(id), options, context)),
    );
  declareStats(group, t, run);
  const exporting = group.command('export').description(t('document.export'));
  exporting
    .argument('<id>', t('document.id'), wholeNumber)
    .option(`--format <${ownForm}|${formatIds}>`, t('document.format'))
    .addOption(
      exporting.createOption('--side <target|both>', t('document.side')).choices(['target', 'both']),
    );
  declarePretranslate(group, t, run);
  declareOutput(exporting, t).action((id: number, options: ExportOptions) =>
    run((context) => exportAs(documentId(id), options, context)),
  );
  declareImportReview(group, t, run);
  declareHistory(group, t, run);
};

export const document: Command = {
  name: 'document',
  outcome: {
    list: 'found',
    add: 'done',
    remove: 'done',
    stats: 'done',
    export: 'done',
    'import-review': 'found',
    history: 'found',
    pretranslate: 'found',
  },
  declare: (program, t, run) =>
    declareIn(program.command('document').description(t('document.description')), t, run),
};
