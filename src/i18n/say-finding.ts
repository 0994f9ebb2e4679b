// A finding as a sentence.

import type { Finding } from '../model/finding.js';
import type { Translate } from './translate.js';

/** Says a finding; of a check that the locales do not know, its name. */
export const sayFinding = ({ check, fact, values }: Finding, t: Translate): string =>
  t.dynamic(`check.say.${check}.${fact}`, values) ?? `${check}: ${fact}`;
