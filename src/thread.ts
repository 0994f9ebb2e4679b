// The matching thread's own beginning: the program's code is opened in every thread.

import { openCode } from './compiled-code.js';

const { load, keep } = openCode(import.meta.url, 'match-thread');
load('./match-thread.js');

// A thread is ended from outside, at any time: what it has compiled is kept once it has answered the first questions.
const untilWarm = 5000;
setTimeout(keep, untilWarm).unref();
