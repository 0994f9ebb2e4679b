// The checks of a whole meeting, in display order.

import type { MeetingCheck } from './check.js';
import { paperFigure } from './checks/paper-figure.js';
import { paperGloss } from './checks/paper-gloss.js';
import { paperName } from './checks/paper-name.js';
import { paperRegister } from './checks/paper-register.js';
import { paperSentence } from './checks/paper-sentence.js';
import { paperTerm } from './checks/paper-term.js';

export const meetingChecks = [
  paperTerm,
  paperSentence,
  paperFigure,
  paperName,
  paperGloss,
  paperRegister,
] as const satisfies readonly MeetingCheck[];
