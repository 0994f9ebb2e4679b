// Phrases a finding as a sentence.

import type { Finding } from '../model/finding.js';
import type { Translate } from './translate.js';

/** Returns the sentence of a finding; for a check without one, its name. */
export const sayFinding = ({ check, fact, values }: Finding, t: Translate): string =>
  t.dynamic(`check.say.${check}.${fact}`, values) ?? `${check}: ${fact}`;
