// `koryu term`: adds, changes and removes one concept, and shows its history.

import type { Command as Commander } from 'commander';
import type { Translate } from '../../i18n/translate.js';
import type { Concept } from '../../model/concept.js';
import { type ConceptId, conceptId } from '../../model/ids.js';
import {
  addConcept,
  type Column,
  type ConceptEdit,
  editConcept,
  type Row,
} from '../../session/tasks/edit-term.js';
import type { HistoryEntry } from '../../store/termbase/history.js';
import { localMinute } from '../../text/local-time.js';
import { visible } from '../../text/visible.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus, type Run } from '../command.js';
import { conceptJson } from '../output/concept-json.js';
import { jsonLine } from '../output/json.js';
import { showConcept } from '../output/show-concept.js';
import { wholeNumber } from '../whole-number.js';

type JsonOption = { readonly json?: boolean };
type FieldOptions = JsonOption & Readonly<Record<string, string | boolean | undefined>>;

// An option, its argument, and the column of the glossary table that it sets.
const fields = [
  ['ko', 'term', 'ko'],
  ['ko-status', 'status', 'ko_status'],
  ['hanja', 'hanja', 'ko_hanja'],
  ['ko-other', 'list', 'ko_other'],
  ['ja', 'term', 'ja'],
  ['ja-status', 'status', 'ja_status'],
  ['reading', 'kana', 'ja_reading'],
  ['ja-other', 'list', 'ja_other'],
  ['domain', 'word', 'domain'],
  ['origin', 'KR|JP|both', 'origin'],
  ['equivalence', 'exact|functional|literal|partial|none', 'equivalence'],
  ['definition-ko', 'text', 'definition_ko'],
  ['definition-ja', 'text', 'definition_ja'],
  ['note', 'text', 'note'],
  ['source', 'text', 'source'],
  ['reliability', '1-4', 'reliability'],
  ['valid-from', 'date', 'valid_from'],
  ['valid-to', 'date', 'valid_to'],
  ['kind', 'name|institution|notion|general', 'kind'],
  ['subdomain', 'word', 'subdomain'],
  ['spans', 'list', 'spans'],
  ['links', 'list', 'links'],
  ['pairs', 'list', 'pairs'],
  ['source-ko', 'text', 'ko_source'],
  ['source-ja', 'text', 'ja_source'],
  ['example-ko', 'list', 'example_ko'],
  ['example-ja', 'list', 'example_ja'],
] as const satisfies readonly (readonly [string, string, Column])[];

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const toEdit = (options: FieldOptions, id?: string): ConceptEdit => {
  const given = fields.flatMap(([name, , column]) => {
    const value = options[camel(name)];
    return typeof value === 'string' ? [[column, value] as const] : [];
  });
  const row: Row = Object.fromEntries(id === undefined ? given : [['concept', id], ...given]);
  const { falseFriend } = options;
  return { row, falseFriend: typeof falseFriend === 'boolean' ? falseFriend : undefined };
};

const tell = (concept: Concept, { json }: JsonOption, { t, terminal }: CommandContext): ExitStatus => {
  terminal.out(json ? jsonLine(conceptJson(concept)) : showConcept(concept, t));
  return exitStatus.done;
};

const entryText = (
  { at, who, action, concept, before, after, undone }: HistoryEntry,
  t: Translate,
): string => {
  const head = visible(`${localMinute(at)}  ${who}  ${t(`term.action.${action}`)}  ${concept}`);
  const shown = [before && `- ${showConcept(before, t)}`, after && `+ ${showConcept(after, t)}`];
  return `${head}${undone ? `  (${t('term.undone')})` : ''}\n${shown.filter(Boolean).join('')}`;
};

/** One change; entries with the same `batch` were written together and are undone together. */
const entryJson = ({ batch, at, who, action, concept, before, after, undone }: HistoryEntry) => ({
  batch,
  at,
  who,
  action,
  concept,
  before: before === undefined ? null : conceptJson(before),
  after: after === undefined ? null : conceptJson(after),
  undone,
});

const history = async (
  id: ConceptId | undefined,
  options: JsonOption & { readonly limit: number },
  { session, t, terminal }: CommandContext,
): Promise<ExitStatus> => {
  const terms = await (await session.termbase()).terms();
  const entries = terms.history(options.limit, id);
  if (options.json) terminal.out(jsonLine({ history: entries.map(entryJson) }));
  else if (entries.length === 0) terminal.err(`${t('term.no-history')}\n`);
  else terminal.out(entries.map((entry) => entryText(entry, t)).join(''));
  return entries.length === 0 ? exitStatus.nothing : exitStatus.done;
};

const undo = async (
  id: ConceptId | undefined,
  { json }: JsonOption,
  { session, t, terminal }: CommandContext,
): Promise<ExitStatus> => {
  const terms = await (await session.termbase()).terms();
  const entries = terms.undo(id);
  if (json) terminal.out(jsonLine({ undone: entries.map(entryJson) }));
  else if (entries.length === 0) terminal.err(`${t('term.nothing-to-undo')}\n`);
  else {
    const lines = entries.map(({ action, concept }) => visible(`${t(`term.action.${action}`)}  ${concept}`));
    terminal.out(`${[t('term.taken-back'), ...lines].join('\n')}\n`);
  }
  return entries.length === 0 ? exitStatus.nothing : exitStatus.done;
};

const withFields = (command: Commander, t: Translate): Commander => {
  for (const [name, value, column] of fields) {
    command.option(`--${name} <${value}>`, t(`term.field.${column}`));
  }
  return command
    .option('--false-friend', t('term.field.false_friend'))
    .option('--no-false-friend', t('term.field.no_false_friend'))
    .option('--json', t('cli.option.json'));
};

const named = (id: string | undefined): ConceptId | undefined =>
  id === undefined ? undefined : conceptId(id);

const declareChanges = (group: Commander, t: Translate, run: Run): void => {
  withFields(group.command('add').description(t('term.add')), t)
    .option('--id <id>', t('term.field.concept'))
    .action((options: FieldOptions & { readonly id?: string }) =>
      run(async (context) => {
        const edit = toEdit(options, options.id);
        return tell(addConcept(await (await context.session.termbase()).terms(), edit), options, context);
      }),
    );
  withFields(group.command('edit').description(t('term.edit')).argument('<id>', t('term.id')), t).action(
    (id: string, options: FieldOptions) =>
      run(async (context) => {
        const edit = toEdit(options);
        return tell(
          editConcept(await (await context.session.termbase()).terms(), conceptId(id), edit),
          options,
          context,
        );
      }),
  );
  group
    .command('remove')
    .description(t('term.remove'))
    .argument('<id>', t('term.id'))
    .option('--json', t('cli.option.json'))
    .action((id: string, options: JsonOption) =>
      run(async (context) => {
        const terms = await (await context.session.termbase()).terms();
        return tell(terms.remove(conceptId(id)), options, context);
      }),
    );
};

const declareHistory = (group: Commander, t: Translate, run: Run): void => {
  group
    .command('history')
    .description(t('term.history'))
    .argument('[id]', t('term.id'))
    .option('--limit <number>', t('lookup.limit'), wholeNumber, 20)
    .option('--json', t('cli.option.json'))
    .action((id: string | undefined, options: JsonOption & { readonly limit: number }) =>
      run((context) => history(named(id), options, context)),
    );
  group
    .command('undo')
    .description(t('term.undo'))
    .argument('[id]', t('term.id'))
    .option('--json', t('cli.option.json'))
    .action((id: string | undefined, options: JsonOption) =>
      run((context) => undo(named(id), options, context)),
    );
};

export const term: Command = {
  name: 'term',
  outcome: { add: 'done', edit: 'done', remove: 'done', history: 'found', undo: 'undone' },
  declare: (program, t, run) => {
    const group = program.command('term').description(t('term.description'));
    declareChanges(group, t, run);
    declareHistory(group, t, run);
  },
};
