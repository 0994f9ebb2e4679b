// `--encoding`: the encoding of a text file that is to be read, where it is not to be detected.

import { Option } from 'commander';
import type { Translate } from '../i18n/translate.js';

/** Options of a command that reads files. */
export type EncodingOption = { readonly encoding?: string };

/** The option, for each command that reads files. */
export const encodingOption = (t: Translate): Option =>
  new Option('--encoding <name>', t('cli.option.encoding'));
