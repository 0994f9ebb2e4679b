// `koryu document history`: prints earlier translations of a segment.

import type { Command as Commander } from 'commander';
import type { Translate } from '../../../i18n/translate.js';
import { documentId } from '../../../model/ids.js';
import { Problem } from '../../../model/problem.js';
import type { SegmentChange, Translation } from '../../../store/work/segment-history.js';
import { localMinute } from '../../../text/local-time.js';
import { visible } from '../../../text/visible.js';
import { type CommandContext, type ExitStatus, exitStatus, type Run } from '../../command.js';
import { jsonLine } from '../../output/json.js';
import { wholeNumber } from '../../whole-number.js';

type Options = { readonly json?: boolean; readonly limit: number };

const translationJson = ({ target, state }: Translation) => ({ target, state });

const changeJson = ({ at, who, action, source, before, after, undone }: SegmentChange) => ({
  at,
  who,
  action,
  source,
  before: translationJson(before),
  after: translationJson(after),
  undone,
});

const changeText = ({ at, who, action, before, after, undone }: SegmentChange, t: Translate): string => {
  const line = (sign: string, { target, state }: Translation): string =>
    visible(`  ${sign} ${target === '' ? '—' : target}  (${t(`tui.state.${state}`)})`);
  const head = visible(`${localMinute(at)}  ${who}  ${t(`document.did.${action}`)}`);
  const mark = undone ? `  (${t('term.undone')})` : '';
  return `${head}${mark}\n${line('-', before)}\n${line('+', after)}\n`;
};

const history = async (
  id: number,
  number: number,
  { json, limit }: Options,
  { session, t, terminal }: CommandContext,
): Promise<ExitStatus> => {
  const work = (await (await session.termbase()).work()).resume(documentId(id));
  const { units } = work.load();
  const unit = units[number - 1];
  if (unit === undefined) throw new Problem('segment-missing', { id, number, count: units.length });
  const changes = work.history(number - 1, limit);
  if (json) {
    const { target, state, segment } = unit;
    terminal.out(
      jsonLine({
        document: id,
        segment: number,
        source: segment.text,
        target,
        state,
        history: changes.map(changeJson),
      }),
    );
  } else if (changes.length === 0) terminal.err(`${t('document.no-history', { number })}\n`);
  else terminal.out(changes.map((change) => changeText(change, t)).join(''));
  return changes.length === 0 ? exitStatus.nothing : exitStatus.done;
};

/** Declares the command. */
export const declareHistory = (group: Commander, t: Translate, run: Run): void => {
  group
    .command('history')
    .description(t('document.history'))
    .argument('<id>', t('document.id'), wholeNumber)
    .argument('<number>', t('document.segment'), wholeNumber)
    .option('--limit <number>', t('lookup.limit'), wholeNumber, 20)
    .option('--json', t('cli.option.json'))
    .action((id: number, number: number, options: Options) =>
      run((context) => history(id, number, options, context)),
    );
};
