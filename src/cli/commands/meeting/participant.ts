// `koryu meeting participant`: manages the participants of a meeting, with names in both languages.

import type { Command as Commander } from 'commander';
import type { Translate } from '../../../i18n/translate.js';
import { type MeetingId, meetingId } from '../../../model/ids.js';
import type { Participant } from '../../../model/meeting.js';
import { Problem } from '../../../model/problem.js';
import {
  addParticipants,
  participantFile,
  readParticipantFile,
} from '../../../session/tasks/participant-files.js';
import type { MeetingStore } from '../../../store/work/meeting-store.js';
import { visible } from '../../../text/visible.js';
import { type CommandContext, type ExitStatus, exitStatus, type Run } from '../../command.js';
import { jsonLine } from '../../output/json.js';
import { warnUnseen } from '../../output/warn-unseen.js';
import { declareOutput, type OutputOptions, writeOutput } from '../../output/write-output.js';
import { wholeNumber } from '../../whole-number.js';

type JsonOption = { readonly json?: boolean };
type PersonOptions = JsonOption & {
  readonly ko?: string;
  readonly ja?: string;
  readonly koOffice?: string;
  readonly jaOffice?: string;
};

const storeOf = async ({ session }: CommandContext): Promise<MeetingStore> =>
  (await session.termbase()).meetings();

const asText = ({ name, office }: Participant, index: number): string => {
  const side = (lang: 'ko' | 'ja'): string =>
    [name[lang], office[lang]].filter((part) => part !== '').join(', ');
  return visible(`${String(index + 1).padStart(3)}  ${side('ko')}  =  ${side('ja')}`);
};

/** A participant for `--json`; `number` is one-based and names the participant on the command line. */
export const participantJson = ({ name, office }: Participant, index: number) => ({
  number: index + 1,
  name: { ko: name.ko, ja: name.ja },
  office: { ko: office.ko, ja: office.ja },
});

const show = (
  participants: readonly Participant[],
  { json }: JsonOption,
  { t, terminal }: CommandContext,
): ExitStatus => {
  if (json) terminal.out(jsonLine({ participants: participants.map(participantJson) }));
  else if (participants.length === 0) terminal.err(`${t('meeting.participant.none')}\n`);
  else terminal.out(`${participants.map(asText).join('\n')}\n`);
  return participants.length === 0 ? exitStatus.nothing : exitStatus.done;
};

const list = async (id: MeetingId, options: JsonOption, context: CommandContext): Promise<ExitStatus> =>
  show((await storeOf(context)).load(id).participants, options, context);

const put = async (
  id: MeetingId,
  people: readonly Participant[],
  options: JsonOption,
  context: CommandContext,
): Promise<ExitStatus> => {
  const store = await storeOf(context);
  warnUnseen(
    people.flatMap(({ name, office }) => [name.ko, name.ja, office.ko, office.ja]),
    context,
  );
  store.setParticipants(id, addParticipants(store.load(id).participants, people));
  return show(store.load(id).participants, options, context);
};

const personOf = ({ ko = '', ja = '', koOffice = '', jaOffice = '' }: PersonOptions): Participant => {
  if (ko.trim() === '' && ja.trim() === '') throw new Problem('participant-name');
  return {
    name: { ko: ko.trim(), ja: ja.trim() },
    office: { ko: koOffice.trim(), ja: jaOffice.trim() },
  };
};

const remove = async (
  id: MeetingId,
  number: number,
  options: JsonOption,
  context: CommandContext,
): Promise<ExitStatus> => {
  const store = await storeOf(context);
  const { participants } = store.load(id);
  if (number > participants.length) throw new Problem('participant-missing', { number });
  store.setParticipants(
    id,
    participants.filter((_, index) => index !== number - 1),
  );
  show(store.load(id).participants, options, context);
  return exitStatus.done;
};

/** Declares the subcommands for participants. */
export const declareParticipants = (group: Commander, t: Translate, run: Run): void => {
  const [json, idText] = [t('cli.option.json'), t('meeting.id')];
  group
    .command('list')
    .description(t('meeting.participant.list'))
    .argument('<id>', idText, wholeNumber)
    .option('--json', json)
    .action((id: number, options: JsonOption) => run((context) => list(meetingId(id), options, context)));
  group
    .command('add')
    .description(t('meeting.participant.add'))
    .argument('<id>', idText, wholeNumber)
    .option('--ko <name>', t('meeting.participant.ko'))
    .option('--ja <name>', t('meeting.participant.ja'))
    .option('--ko-office <office>', t('meeting.participant.ko-office'))
    .option('--ja-office <office>', t('meeting.participant.ja-office'))
    .option('--json', json)
    .action((id: number, options: PersonOptions) =>
      run((context) => put(meetingId(id), [personOf(options)], options, context)),
    );
  group
    .command('remove')
    .description(t('meeting.participant.remove'))
    .argument('<id>', idText, wholeNumber)
    .argument('<number>', t('meeting.participant.number'), wholeNumber)
    .option('--json', json)
    .action((id: number, number: number, options: JsonOption) =>
      run((context) => remove(meetingId(id), number, options, context)),
    );
  group
    .command('import')
    .description(t('meeting.participant.import'))
    .argument('<id>', idText, wholeNumber)
    .argument('<file>', t('meeting.participant.file'))
    .option('--json', json)
    .action((id: number, file: string, options: JsonOption) =>
      run(async (context) => put(meetingId(id), await readParticipantFile(file), options, context)),
    );
  const exporting = group
    .command('export')
    .description(t('meeting.participant.export'))
    .argument('<id>', idText, wholeNumber);
  declareOutput(exporting, t).action((id: number, options: OutputOptions) =>
    run(async (context) => {
      const { participants } = (await storeOf(context)).load(meetingId(id));
      await writeOutput(participantFile(participants), options, context);
      return exitStatus.done;
    }),
  );
};
