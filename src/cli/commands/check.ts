// `koryu check`: checks a translation.

import { InvalidArgumentError } from 'commander';
import { documentId, meetingId } from '../../model/ids.js';
import { Problem } from '../../model/problem.js';
import { checks } from '../../qa/checks.js';
import { meetingChecks } from '../../qa/meeting/checks.js';
import { usageChecks } from '../../qa/usage/checks.js';
import type { PairNote } from '../../session/tasks/check-file.js';
import { type CheckReport, openFindings } from '../../session/tasks/check-report.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { jsonLine } from '../output/json.js';
import { reportNotes } from '../output/pair-notes.js';
import { reportWriters } from '../output/show-findings.js';
import { reportFiles, statusOfFiles, workOnFiles } from '../output/work-on-files.js';
import { declareOutput, type OutputOptions, writeOutput } from '../output/write-output.js';
import { type EncodingOption, encodingOption } from '../reading-options.js';
import { wholeNumber } from '../whole-number.js';

/** A segment (zero-based) and a check that has findings in it. */
type FindingPlace = { readonly segment: number; readonly check: string };

/** Parses `12:number` as reports show it: the one-based number of the segment and the id of the check. */
const findingPlace = (text: string): FindingPlace => {
  const [, segment = '', id = ''] = /^(\d+):(.+)$/.exec(text) ?? [];
  const ids = [...checks, ...meetingChecks, ...usageChecks].map((check): string => check.id);
  if (!ids.includes(id)) {
    throw new InvalidArgumentError(`12:number (${ids.join(', ')})`);
  }
  return { segment: wholeNumber(segment) - 1, check: id };
};

/** Validates the id of a usage check. */
const usageId = (text: string): string => {
  const ids = usageChecks.map(({ id }): string => id);
  if (!ids.includes(text)) throw new InvalidArgumentError(ids.join(', '));
  return text;
};

type Options = OutputOptions &
  EncodingOption & {
    readonly document?: number;
    readonly meeting?: number;
    readonly format: keyof typeof reportWriters;
    readonly waive?: FindingPlace;
    readonly unwaive?: FindingPlace;
    readonly reason?: string;
    readonly monolingual?: boolean;
    readonly turnOff?: string;
    readonly turnOn?: string;
    readonly json?: boolean;
  };

const reportOf = async (
  file: string | undefined,
  { document, meeting, waive, unwaive, reason, monolingual, encoding }: Options,
  { session, t, terminal }: CommandContext,
): Promise<CheckReport> => {
  const place = waive ?? unwaive;
  if (place !== undefined) {
    if (document === undefined || (waive !== undefined && !reason?.trim())) throw new Problem('waive-what');
    const { waiveInDocument } = await import('../../session/tasks/check-document.js');
    const within = meeting === undefined ? undefined : meetingId(meeting);
    const wish = { ...place, reason: waive === undefined ? undefined : reason?.trim(), within };
    return waiveInDocument(session, documentId(document), wish);
  }
  if (monolingual) {
    if (file === undefined || document !== undefined || meeting !== undefined)
      throw new Problem('monolingual-what');
    const { checkMonolingual } = await import('../../session/tasks/check-usage.js');
    return checkMonolingual(session, file, encoding);
  }
  if (file !== undefined && document === undefined) {
    const { checkFile } = await import('../../session/tasks/check-file.js');
    const within = meeting === undefined ? undefined : meetingId(meeting);
    const tell = (notes: readonly PairNote[]): void => reportNotes(notes, file, t, terminal);
    return checkFile(session, file, { meeting: within, encoding, tell });
  }
  if (file === undefined && document !== undefined) {
    const { checkDocument } = await import('../../session/tasks/check-document.js');
    return checkDocument(session, documentId(document));
  }
  throw new Problem('check-what');
};

const workOnMeeting = async (
  meeting: number,
  options: Options,
  context: CommandContext,
): Promise<ExitStatus> => {
  const { session, t } = context;
  const [{ checkMeeting }, { meetingReportWriters }] = await Promise.all([
    import('../../session/tasks/check-meeting.js'),
    import('../output/show-meeting-findings.js'),
  ]);
  const report = await checkMeeting(session, meetingId(meeting));
  const write = meetingReportWriters[options.json ? 'json' : options.format];
  await writeOutput(write(report, t), options, context);
  const isClean = report.papers.every((paper) => openFindings(paper).length === 0);
  return isClean ? exitStatus.done : exitStatus.nothing;
};

/** Turns usage checks off or on, and lists all of them. */
const turnChecks = async (
  { turnOff, turnOn, json }: Options,
  { session, t, terminal }: CommandContext,
): Promise<ExitStatus> => {
  const { turnUsage } = await import('../../session/tasks/check-usage.js');
  if (turnOff !== undefined) await turnUsage(session, [turnOff], false);
  const states = await turnUsage(session, turnOn === undefined ? [] : [turnOn], true);
  terminal.out(
    json
      ? jsonLine({ usage: states.map(({ id, isOn }) => ({ check: id, on: isOn })) })
      : states.map(({ id, isOn }) => `${t(isOn ? 'check.on' : 'check.off')}  ${id}\n`).join(''),
  );
  return exitStatus.done;
};

/** Checks several files one after the other; the report of a single file has its own form. */
const workOnMany = async (
  named: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<ExitStatus> => {
  const { findDocuments, findPairFiles } = await import('../../session/files/find-documents.js');
  const files = await (options.monolingual ? findDocuments : findPairFiles)(named);
  const format = options.json ? 'json' : options.format;
  const reports = await workOnFiles(named, files, (file) => reportOf(file, options, context), context);
  const [only] = reports.results;
  const content =
    files.length === 1 && only !== undefined
      ? reportWriters[format](only.result, context.t)
      : (await import('../output/show-many-findings.js')).manyReportWriters[format](reports, context.t);
  await writeOutput(content, options, context);
  reportFiles(reports, context);
  const isClean = reports.results.every(({ result }) => openFindings(result).length === 0);
  return statusOfFiles(reports, isClean ? exitStatus.done : exitStatus.nothing);
};

const work = async (
  files: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<ExitStatus> => {
  const [file] = files;
  const { document, meeting, turnOff, turnOn } = options;
  if (turnOff !== undefined || turnOn !== undefined) return turnChecks(options, context);
  if (!options.monolingual && file === undefined && document === undefined && meeting !== undefined)
    return workOnMeeting(meeting, options, context);
  const isOfDocument = document !== undefined || options.waive !== undefined || options.unwaive !== undefined;
  if (file !== undefined && !isOfDocument) return workOnMany(files, options, context);
  const report = await reportOf(file, options, context);
  const write = reportWriters[options.json ? 'json' : options.format];
  await writeOutput(write(report, context.t), options, context);
  return openFindings(report).length === 0 ? exitStatus.done : exitStatus.nothing;
};

export const check: Command = {
  name: 'check',
  outcome: 'checked',
  declare: (program, t, run) => {
    const checking = program.command('check').description(t('check.description'));
    checking
      .argument('[files...]', t('check.file'))
      .option('--document <id>', t('check.document'), wholeNumber)
      .option('--meeting <id>', t('check.meeting'), wholeNumber)
      .option('--monolingual', t('check.monolingual'))
      .option('--turn-off <check>', t('check.turn-off'), usageId)
      .option('--turn-on <check>', t('check.turn-on'), usageId)
      .option('--waive <segment:check>', t('check.waive'), findingPlace)
      .option('--reason <text>', t('check.reason'))
      .option('--unwaive <segment:check>', t('check.unwaive'), findingPlace)
      .addOption(
        checking
          .createOption('--format <text|json|html>', t('check.format'))
          .choices(Object.keys(reportWriters))
          .default('text'),
      )
      .addOption(encodingOption(t))
      .option('--json', t('cli.option.json'));
    declareOutput(checking, t).action((files: string[], options: Options) =>
      run((context) => work(files, options, context)),
    );
  },
};
