// `koryu glossary`: exports, imports, compares and updates the glossary.

import type { Command as Commander } from 'commander';
import { formats } from '../../exchange/termbase/formats.js';
import type { Translate } from '../../i18n/translate.js';
import type { Concept } from '../../model/concept.js';
import { documentId, meetingId } from '../../model/ids.js';
import { Problem } from '../../model/problem.js';
import type { Session } from '../../session/session.js';
import {
  diffGlossaries,
  type GlossaryDifference,
  importGlossary,
  readGlossary,
  termFormat,
} from '../../session/tasks/glossary-files.js';
import type { GlossaryUpdate } from '../../store/termbase/update-report.js';
import { localMinute } from '../../text/local-time.js';
import { visible } from '../../text/visible.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus, type Run } from '../command.js';
import { differenceJson, importedRowJson, updateJson } from '../output/glossary-json.js';
import { importText } from '../output/import-text.js';
import { jsonLine } from '../output/json.js';
import { showConcept } from '../output/show-concept.js';
import { declareOutput, type OutputOptions, writeOutput } from '../output/write-output.js';
import { type EncodingOption, encodingOption } from '../reading-options.js';
import { wholeNumber, wholeNumbers } from '../whole-number.js';

type ExportOptions = OutputOptions & {
  readonly format?: string;
  readonly document?: readonly number[];
  readonly meeting?: number;
};
type JsonOption = { readonly json?: boolean };
type ImportOptions = JsonOption &
  EncodingOption & { readonly dryRun?: boolean; readonly skipRefused?: boolean };
type UpdateOptions = JsonOption & { readonly dryRun?: boolean };

const isChoice = ({ document, meeting }: ExportOptions): boolean =>
  document !== undefined || meeting !== undefined;

const conceptsFor = async (options: ExportOptions, session: Session): Promise<readonly Concept[]> => {
  if (!isChoice(options)) return (await (await session.termbase()).terms()).all();
  const { conceptsInWork } = await import('../../session/tasks/terms-of-work.js');
  return conceptsInWork(session, {
    documents: (options.document ?? []).map(documentId),
    meeting: options.meeting === undefined ? undefined : meetingId(options.meeting),
  });
};

const writeGlossary = async (options: ExportOptions, context: CommandContext): Promise<ExitStatus> => {
  const { session, t, terminal } = context;
  const format = termFormat(options.format, options.output);
  if (format.write === undefined) throw new Problem('format-not-written', { format: format.id });
  const concepts = await conceptsFor(options, session);
  if (concepts.length === 0 && isChoice(options)) {
    terminal.err(`${t('glossary.none-occurs')}\n`);
    return exitStatus.nothing;
  }
  const { content, guarded } = format.write(concepts, (await (await session.termbase()).terms()).get);
  await writeOutput(content, options, context);
  if (guarded > 0) terminal.err(`${t('glossary.guarded', { cells: guarded })}\n`);
  return exitStatus.done;
};

const readIn = async (file: string, options: ImportOptions, context: CommandContext): Promise<ExitStatus> => {
  const { json, encoding, dryRun = false, skipRefused = false } = options;
  const { session, t, terminal } = context;
  const entries = await readGlossary(file, encoding);
  if (!dryRun) await session.backUp('import');
  const mode = dryRun ? 'preview' : skipRefused ? 'rest' : 'whole';
  const report = importGlossary(
    await (await session.termbase()).terms(),
    entries,
    mode,
    session.progress?.step,
  );
  const { rows, ...numbers } = report;
  if (json) terminal.out(jsonLine({ file, ...numbers, rows: rows.map(importedRowJson) }));
  else {
    terminal.out(importText(report, dryRun, t));
    const withheld = dryRun ? 'glossary.preview' : 'glossary.withheld';
    if (!report.written) terminal.err(`${t(withheld)}\n`);
  }
  return numbers.refused === 0 ? exitStatus.done : exitStatus.nothing;
};

const differenceText = ({ added, removed, changed }: GlossaryDifference, t: Translate): string =>
  [
    ...removed.map((concept) => `- ${showConcept(concept, t).replace(/\n[\s\S]*/, '')}\n`),
    ...added.map((concept) => `+ ${showConcept(concept, t).replace(/\n[\s\S]*/, '')}\n`),
    ...changed.map(({ concept, fields }) => {
      const lines = fields.map(({ column, before, after }) => `    ${column}: ${before} → ${after}`);
      return `${[`~ ${concept}`, ...lines].map(visible).join('\n')}\n`;
    }),
  ].join('');

const compare = async (files: readonly [string, string], options: JsonOption, context: CommandContext) => {
  const { t, terminal } = context;
  const difference = await diffGlossaries(...files);
  const { added, removed, changed } = difference;
  if (options.json) terminal.out(jsonLine(differenceJson(difference)));
  else {
    const numbers = { added: added.length, removed: removed.length, changed: changed.length };
    terminal.out(`${differenceText(difference, t)}${t('glossary.compared', numbers)}\n`);
  }
  return added.length + removed.length + changed.length === 0 ? exitStatus.done : exitStatus.nothing;
};

const updatedText = (update: GlossaryUpdate, t: Translate): string => {
  const lines = update.concepts.map(({ concept, outcome, taken, kept }) => {
    const parts = taken.length === 0 ? '' : `  ${taken.join(', ')}`;
    const own = kept.length === 0 ? '' : `  ${t('glossary.own', { parts: kept.join(', ') })}`;
    return visible(`${t(`glossary.updated.${outcome}`)}  ${concept}${parts}${own}`);
  });
  const { added, changed, removed, kept } = update;
  return `${[...lines, t('glossary.update-counts', { added, changed, removed, kept })].join('\n')}\n`;
};

const bringIn = async (
  { json, dryRun = false }: UpdateOptions,
  context: CommandContext,
): Promise<ExitStatus> => {
  const { session, t, terminal } = context;
  const update = await session.updateGlossary({ dryRun });
  const last = await (await session.termbase()).lastUpdate();
  if (json)
    terminal.out(
      jsonLine({ dryRun, ...updateJson(update), last: last === undefined ? null : updateJson(last) }),
    );
  else if (update.concepts.length > 0) terminal.out(updatedText(update, t));
  else {
    terminal.out(`${t('glossary.up-to-date')}\n`);
    if (last !== undefined)
      terminal.out(`${t('glossary.last-update', { at: localMinute(last.at) })}\n${updatedText(last, t)}`);
  }
  return exitStatus.done;
};

const ids = (can: 'read' | 'write'): string =>
  formats
    .filter((format) => can in format)
    .map((format) => format.id)
    .join('|');

const declareIn = (group: Commander, t: Translate, run: Run): void => {
  const exporting = group
    .command('export')
    .description(t('glossary.export'))
    .option(`--format <${ids('write')}>`, t('glossary.format'))
    .option('--document <id...>', t('glossary.document'), wholeNumbers)
    .option('--meeting <id>', t('glossary.meeting'), wholeNumber);
  declareOutput(exporting, t).action((options: ExportOptions) =>
    run((context) => writeGlossary(options, context)),
  );
  group
    .command('import')
    .description(t('glossary.import', { formats: ids('read') }))
    .argument('<file>', t('glossary.file'))
    .addOption(encodingOption(t))
    .option('--dry-run', t('glossary.dry-run'))
    .option('--skip-refused', t('glossary.skip-refused'))
    .option('--json', t('cli.option.json'))
    .action((file: string, options: ImportOptions) => run((context) => readIn(file, options, context)));
  group
    .command('diff')
    .description(t('glossary.diff'))
    .argument('<before>', t('glossary.file'))
    .argument('<after>', t('glossary.file'))
    .option('--json', t('cli.option.json'))
    .action((before: string, after: string, options: JsonOption) =>
      run((context) => compare([before, after], options, context)),
    );
  group
    .command('update')
    .description(t('glossary.update'))
    .option('--dry-run', t('glossary.dry-run'))
    .option('--json', t('cli.option.json'))
    .action((options: UpdateOptions) => run((context) => bringIn(options, context)));
};

export const glossary: Command = {
  name: 'glossary',
  outcome: { export: 'written', import: 'imported', diff: 'compared', update: 'done' },
  declare: (program, t, run) =>
    declareIn(program.command('glossary').description(t('glossary.description')), t, run),
};
