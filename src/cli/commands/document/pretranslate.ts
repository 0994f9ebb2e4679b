// `koryu document pretranslate`: makes drafts of untouched segments from the memory and the glossary.

import type { Command as Commander } from 'commander';
import type { Translate } from '../../../i18n/translate.js';
import { type DocumentId, documentId } from '../../../model/ids.js';
import { usualThreshold } from '../../../model/memory-match.js';
import { originKinds } from '../../../model/unit.js';
import { type Pretranslation, pretranslateDocument } from '../../../session/tasks/pretranslate.js';
import { visible } from '../../../text/visible.js';
import { type CommandContext, type ExitStatus, exitStatus, type Run } from '../../command.js';
import { jsonLine } from '../../output/json.js';
import { wholeNumber } from '../../whole-number.js';

type Options = { readonly threshold: number; readonly json?: boolean };

const asText = ({ drafts, left }: Pretranslation, t: Translate): string => {
  const lines = [...drafts].map(([ordinal, { target, origin }]) => {
    const score = origin.score === 0 ? '' : `${origin.score}% `;
    return visible(
      `${String(ordinal + 1).padStart(4)}  ${score}${t(`origin.${origin.kind}`)}  ${target.replaceAll('\n', ' ')}`,
    );
  });
  const counts = originKinds.flatMap((kind) => {
    const count = [...drafts.values()].filter(({ origin }) => origin.kind === kind).length;
    return count === 0 ? [] : [`${t(`origin.${kind}`)} ${count}`];
  });
  const summary = t('document.drafted', { count: drafts.size, left });
  return `${[...lines, [summary, ...counts].join(' · ')].join('\n')}\n`;
};

const pretranslate = async (
  id: DocumentId,
  { threshold, json }: Options,
  { session, t, terminal }: CommandContext,
): Promise<ExitStatus> => {
  const found = await pretranslateDocument(session, id, threshold);
  const { name, segments, drafts, left } = found;
  if (json)
    terminal.out(
      jsonLine({
        id,
        name,
        segments,
        left,
        drafts: [...drafts].map(([segment, { target, origin }]) => ({
          segment,
          number: segment + 1,
          target,
          origin: origin.kind,
          score: origin.score,
        })),
      }),
    );
  else terminal.out(asText(found, t));
  return drafts.size === 0 ? exitStatus.nothing : exitStatus.done;
};

/** Declares the subcommand in the group `document`. */
export const declarePretranslate = (group: Commander, t: Translate, run: Run): void =>
  void group
    .command('pretranslate')
    .description(t('document.pretranslate'))
    .argument('<id>', t('document.id'), wholeNumber)
    .option('--threshold <score>', t('document.threshold'), wholeNumber, usualThreshold)
    .option('--json', t('cli.option.json'))
    .action((id: number, options: Options) =>
      run((context) => pretranslate(documentId(id), options, context)),
    );
