// `koryu document import-review`: lists or accepts a reviewer's changes in an exported table.

import { type Command as Commander, InvalidArgumentError } from 'commander';
import type { Translate } from '../../../i18n/translate.js';
import { type DocumentId, documentId } from '../../../model/ids.js';
import { Problem } from '../../../model/problem.js';
import type { LostRow, Proposal } from '../../../session/tasks/import-review.js';
import { visible } from '../../../text/visible.js';
import { type CommandContext, type ExitStatus, exitStatus, type Run } from '../../command.js';
import { jsonLine } from '../../output/json.js';
import { reportNotes, shortened } from '../../output/pair-notes.js';
import { wholeNumber } from '../../whole-number.js';

/** The chosen proposals: by segment number, or all that do not conflict with later changes here. */
type Choice = 'all' | readonly number[];

const choice = (text: string): Choice => {
  if (text === 'all') return text;
  const parts = text.split(',').map((part) => part.trim());
  if (parts.some((part) => !/^\d+$/.test(part))) throw new InvalidArgumentError('all; 3; 3,7,12');
  return parts.map(wholeNumber);
};

type Options = {
  readonly list?: boolean;
  readonly accept?: Choice;
  readonly comment?: boolean;
  readonly json?: boolean;
};

/** Name and date: `김철수, 2026-06-01`; empty if the file gives neither. */
const signature = ({ who, at }: Proposal): string =>
  [who, at.slice(0, 10)].filter((part) => part !== '').join(', ');

const proposalText = (proposal: Proposal, t: Translate): string => {
  const { segment, current, proposed, comment, meanwhile, source } = proposal;
  const signed = signature(proposal);
  const head = `${String(segment + 1).padStart(3)}  ${shortened(source)}${signed === '' ? '' : `  (${signed})`}`;
  const texts = current === proposed ? [] : [`     - ${current}`, `     + ${proposed}`];
  const note = comment === '' ? [] : [`     # ${comment}`];
  const warning = meanwhile ? [`     ! ${t('document.review.meanwhile')}`] : [];
  return [head, ...texts, ...note, ...warning].map(visible).join('\n');
};

const proposalJson = (proposal: Proposal, accepted: ReadonlySet<Proposal>) => {
  const { segment, line, source, current, proposed, comment, who, at, meanwhile } = proposal;
  return {
    segment,
    number: segment + 1,
    line,
    source,
    current,
    proposed,
    comment,
    author: who,
    at,
    meanwhile,
    accepted: accepted.has(proposal),
  };
};

const chosenOf = (proposals: readonly Proposal[], wish: Choice | undefined): readonly Proposal[] => {
  if (wish === undefined) return [];
  if (wish === 'all') return proposals.filter(({ meanwhile }) => !meanwhile);
  const missing = wish.find((number) => !proposals.some(({ segment }) => segment + 1 === number));
  if (missing !== undefined) throw new Problem('proposal-missing', { number: missing });
  return proposals.filter(({ segment }) => wish.includes(segment + 1));
};

const lostText = ({ line, source }: LostRow, file: string, t: Translate): string =>
  visible(t('bilingual.row', { file, line, said: t('document.review.lost', { source: shortened(source) }) }));

const work = async (
  id: DocumentId,
  file: string,
  { accept, comment = false, json }: Options,
  { session, t, terminal }: CommandContext,
): Promise<ExitStatus> => {
  const { acceptProposals, noteProposals, readReview } = await import(
    '../../../session/tasks/import-review.js'
  );
  const works = await (await session.termbase()).work();
  const open = works.resume(id);
  const { proposals, lost, notes } = await readReview(open.load(), file);
  const chosen = chosenOf(proposals, accept);
  if (chosen.length > 0 || comment) await session.backUp('import');
  open.together(() => acceptProposals(open, chosen));
  const accepted = new Set(chosen);
  if (comment) {
    const waiting = proposals.filter((one) => !accepted.has(one));
    noteProposals(open, waiting, (one) => {
      const texts = [one.current === one.proposed ? '' : one.proposed, one.comment];
      const text = texts.filter((part) => part !== '').join(' / ');
      const signed = signature(one);
      return t('document.review.note', { text, by: signed === '' ? file : signed });
    });
  }
  reportNotes(notes, file, t, terminal);
  if (lost.length > 0) terminal.err(lost.map((row) => `${lostText(row, file, t)}\n`).join(''));
  if (json) {
    const shown = proposals.map((one) => proposalJson(one, accepted));
    const rows = lost.map(({ line, source }) => ({ line, source }));
    terminal.out(jsonLine({ document: id, file, proposals: shown, lost: rows }));
  } else {
    const left = proposals.filter((one) => !accepted.has(one));
    const counts = { proposals: proposals.length, accepted: chosen.length, left: left.length };
    const lines = left.map((one) => proposalText(one, t));
    terminal.out(`${[...lines, t('document.review.summary', counts)].join('\n')}\n`);
  }
  return proposals.length === 0 ? exitStatus.nothing : exitStatus.done;
};

/** Declares `import-review` on `koryu document`. */
export const declareImportReview = (group: Commander, t: Translate, run: Run): void => {
  group
    .command('import-review')
    .description(t('document.review.description'))
    .argument('<id>', t('document.id'), wholeNumber)
    .argument('<file>', t('document.review.file'))
    .option('--list', t('document.review.list'))
    .option('--accept <numbers|all>', t('document.review.accept'), choice)
    .option('--comment', t('document.review.comment'))
    .option('--json', t('cli.option.json'))
    .action((id: number, file: string, options: Options) =>
      run((context) => work(documentId(id), file, options, context)),
    );
};
