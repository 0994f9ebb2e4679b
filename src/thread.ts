// The start of the matching thread, because each thread opens the program's code itself.

import { openCode } from './compiled-code.js';

const { load, keep } = openCode(import.meta.url, 'match-thread');
load('./match-thread.js');

// Milliseconds after which the compiled code is stored: a thread may be ended at any time, and by then it has answered
// the first questions.
const untilWarm = 5000;
setTimeout(keep, untilWarm).unref();
