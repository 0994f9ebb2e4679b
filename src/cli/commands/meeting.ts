// `koryu meeting`: manages meetings, their documents and their participants.

import type { Command as Commander } from 'commander';
import type { Translate } from '../../i18n/translate.js';
import { documentId, type MeetingId, meetingId } from '../../model/ids.js';
import type { Meeting } from '../../model/meeting.js';
import { Problem } from '../../model/problem.js';
import { meetingSource } from '../../session/tasks/meeting-source.js';
import type { MeetingStore } from '../../store/work/meeting-store.js';
import { visible } from '../../text/visible.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus, type Run } from '../command.js';
import { jsonLine } from '../output/json.js';
import { warnUnseen } from '../output/warn-unseen.js';
import { wholeNumber } from '../whole-number.js';
import { declareParticipants, participantJson } from './meeting/participant.js';

type JsonOption = { readonly json?: boolean };
type AddOptions = JsonOption & { readonly date?: string; readonly place?: string };
type RemoveOptions = JsonOption & { readonly yes?: boolean };

const asText = ({ id, name, heldOn, place, participants, documents }: Meeting, t: Translate): string => {
  const when = [heldOn, place].filter((part) => part !== '').join(' ');
  const counts = t('meeting.counts', { participants: participants.length, documents });
  return visible([String(id).padStart(3), name, when, counts].filter((part) => part !== '').join('  '));
};

const meetingJson = ({ id, name, heldOn, place, participants, documents }: Meeting) => ({
  id,
  name,
  heldOn,
  place,
  documents,
  participants: participants.map(participantJson),
});

const show = (meeting: Meeting, { json }: JsonOption, { t, terminal }: CommandContext): ExitStatus => {
  terminal.out(json ? jsonLine(meetingJson(meeting)) : `${asText(meeting, t)}\n`);
  return exitStatus.done;
};

const storeOf = async ({ session }: CommandContext): Promise<MeetingStore> =>
  (await session.termbase()).meetings();

const list = async ({ json }: JsonOption, context: CommandContext): Promise<ExitStatus> => {
  const { t, terminal } = context;
  const meetings = (await storeOf(context)).list();
  if (json) terminal.out(jsonLine({ meetings: meetings.map(meetingJson) }));
  else if (meetings.length === 0) terminal.err(`${t('meeting.none')}\n`);
  else terminal.out(`${meetings.map((one) => asText(one, t)).join('\n')}\n`);
  return meetings.length === 0 ? exitStatus.nothing : exitStatus.done;
};

const add = async (name: string, options: AddOptions, context: CommandContext): Promise<ExitStatus> => {
  const { date: heldOn = '', place = '' } = options;
  warnUnseen([name, place], context);
  return show((await storeOf(context)).add(meetingSource({ name, heldOn, place })), options, context);
};

const remove = async (
  id: MeetingId,
  options: RemoveOptions,
  context: CommandContext,
): Promise<ExitStatus> => {
  const store = await storeOf(context);
  const { name, participants } = store.load(id);
  if (participants.length > 0 && !options.yes) {
    throw new Problem('meeting-has-participants', { id, name, participants: participants.length });
  }
  store.remove(id);
  const { t, terminal } = context;
  terminal.out(options.json ? jsonLine({ id, name }) : `${t('meeting.removed', { name: visible(name) })}\n`);
  return exitStatus.done;
};

const declareIn = (group: Commander, t: Translate, run: Run): void => {
  const json = t('cli.option.json');
  group
    .command('list')
    .description(t('meeting.list'))
    .option('--json', json)
    .action((options: JsonOption) => run((context) => list(options, context)));
  group
    .command('add')
    .description(t('meeting.add'))
    .argument('<name>', t('meeting.name'))
    .option('--date <YYYY-MM-DD>', t('meeting.date'))
    .option('--place <text>', t('meeting.place'))
    .option('--json', json)
    .action((name: string, options: AddOptions) => run((context) => add(name, options, context)));
  group
    .command('remove')
    .description(t('meeting.remove'))
    .argument('<id>', t('meeting.id'), wholeNumber)
    .option('--yes', t('meeting.yes'))
    .option('--json', json)
    .action((id: number, options: RemoveOptions) =>
      run((context) => remove(meetingId(id), options, context)),
    );
  group
    .command('assign')
    .description(t('meeting.assign'))
    .argument('<id>', t('meeting.id'), wholeNumber)
    .argument('<document>', t('document.id'), wholeNumber)
    .option('--json', json)
    .action((id: number, document: number, options: JsonOption) =>
      run(async (context) => {
        const store = await storeOf(context);
        store.assign(documentId(document), meetingId(id));
        return show(store.load(meetingId(id)), options, context);
      }),
    );
  group
    .command('release')
    .description(t('meeting.release'))
    .argument('<document>', t('document.id'), wholeNumber)
    .action((document: number) =>
      run(async (context) => {
        (await storeOf(context)).assign(documentId(document), undefined);
        return exitStatus.done;
      }),
    );
  declareParticipants(group.command('participant').description(t('meeting.participant.description')), t, run);
};

export const meeting: Command = {
  name: 'meeting',
  outcome: {
    list: 'found',
    add: 'done',
    remove: 'done',
    assign: 'done',
    release: 'done',
    'participant list': 'found',
    'participant add': 'done',
    'participant remove': 'done',
    'participant import': 'found',
    'participant export': 'done',
  },
  declare: (program, t, run) =>
    declareIn(program.command('meeting').description(t('meeting.description')), t, run),
};
