// The start of a thread for one task, because each thread opens the program's code itself.

import { openCode } from './compiled-code.js';

const { load, keep } = openCode(import.meta.url, 'task-thread');
load('./task-thread.js');

// A thread that is ended early keeps nothing.
process.on('exit', keep);
