// `--encoding`: the encoding of a text file that is read, if it is not to be detected.

import { Option } from 'commander';
import type { Translate } from '../i18n/translate.js';

/** Options of a command that reads files. */
export type EncodingOption = { readonly encoding?: string };

/** Makes the option for a command that reads files. */
export const encodingOption = (t: Translate): Option =>
  new Option('--encoding <name>', t('cli.option.encoding'));
