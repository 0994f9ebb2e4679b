// Writes a command's output to the file of -o, else to standard output.

import type { Command as Commander } from 'commander';
import type { Translate } from '../../i18n/translate.js';
import { Problem } from '../../model/problem.js';
import { type Content, writeWhole } from '../../session/files/write-whole.js';
import { visible } from '../../text/visible.js';
import type { CommandContext, Terminal } from '../command.js';

/** Options of every command that writes a file. */
export type OutputOptions = { readonly output?: string; readonly force?: boolean };

/** Declares `--force`: replaces an existing file without asking. */
export const declareForce = (command: Commander, t: Translate): Commander =>
  command.option('--force', t('cli.option.force'));

/** Declares `-o` and `--force`. */
export const declareOutput = (command: Commander, t: Translate): Commander =>
  declareForce(command.option('-o, --output <file>', t('glossary.output')), t);

// On a Hangul keyboard the Y key types ㅛ.
const yes: ReadonlySet<string> = new Set(['y', 'yes', 'ㅛ', '예', '네', 'はい']);

const toTerminal = (content: Content, terminal: Terminal): void => {
  if (typeof content === 'string') terminal.out(content);
  else if (!(content instanceof Uint8Array)) for (const piece of content) terminal.out(piece);
  else if (terminal.bytes === undefined) throw new Problem('output-not-text');
  else terminal.bytes(content);
};

/**
 * Writes a file whole, or to standard output where no place is named. Where a file exists the user is asked, unless
 * `--force` has answered; what was written is told on standard error.
 * @throws Problem `output-…`, `file-…`, `disk-full`; `output-not-text` where bytes would go to a terminal
 */
export const writeOutput = async (
  content: Content,
  { output, force = false }: OutputOptions,
  { session, t, terminal }: CommandContext,
): Promise<void> => {
  if (output === undefined || output === '-' || output === '/dev/stdout')
    return toTerminal(content, terminal);
  await writeWhole(output, content, {
    database: session.settings.db,
    sources: async () => (await (await session.termbase()).work()).list().map(({ path }) => path),
    mayReplace: async (file) => {
      if (force || terminal.ask === undefined) return force;
      const answer = await terminal.ask(`${t('cli.replace', { file: visible(file) })} `);
      return yes.has(answer.normalize('NFKC').trim().toLowerCase());
    },
  });
  terminal.err(`${t('document.written', { file: visible(output) })}\n`);
};
