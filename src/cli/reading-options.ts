// How files are read: `--encoding` of a text file that is not to be detected, `--comments` of a document.

import { type Command, Option } from 'commander';
import type { Translate } from '../i18n/translate.js';

/** Options of a command that reads files. */
export type EncodingOption = { readonly encoding?: string };

/** Options of a command that reads documents. */
export type CommentsOption = { readonly comments?: boolean };

export type ReadingOptions = EncodingOption & CommentsOption;

/** Makes the option for a command that reads files. */
export const encodingOption = (t: Translate): Option =>
  new Option('--encoding <name>', t('cli.option.encoding'));

/** Makes the option for a command that reads documents. */
export const commentsOption = (t: Translate): Option => new Option('--comments', t('cli.option.comments'));

/** Declares the option and its opposite, for a command that keeps the choice with the document. */
export const declareComments = (command: Command, t: Translate): Command =>
  command.addOption(commentsOption(t)).addOption(new Option('--no-comments', t('cli.option.no-comments')));

/** Declares the options of a command that keeps how a document is read. */
export const declareReading = (command: Command, t: Translate): Command =>
  declareComments(command.addOption(encodingOption(t)), t);
