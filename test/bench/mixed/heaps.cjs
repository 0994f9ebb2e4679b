// Required by the measured program and its threads: writes what each thread's heap holds, now and then.

const { appendFileSync } = require('node:fs');
const { getHeapSpaceStatistics } = require('node:v8');
const { threadId } = require('node:worker_threads');

const file = process.env.KORYU_HEAPS;
const inMb = (bytes) => Math.round(bytes / 1e6);
if (file !== undefined) {
  setInterval(() => {
    const { rss, heapUsed, heapTotal, external, arrayBuffers } = process.memoryUsage();
    const spaces = getHeapSpaceStatistics()
      .filter(({ space_size: size }) => size > 1e6)
      .map(({ space_name: name, space_size: size }) => `${name} ${inMb(size)}`);
    const parts = { rss, heapUsed, heapTotal, external, arrayBuffers };
    const told = Object.entries(parts).map(([name, bytes]) => `${name} ${inMb(bytes)}`);
    appendFileSync(file, `thread ${threadId}: ${told.join(', ')} (${spaces.join(', ')})\n`);
  }, 10_000).unref();
}
