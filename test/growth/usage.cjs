// Loaded before the program: writes down what the process used when it ends.

const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  // Linux counts into `maxRSS` the memory that the parent had at the fork; `VmHWM` begins with the program.
  const high = /^VmHWM:\s+(\d+) kB/m.exec(
    process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '',
  );
  writeFileSync(
    process.env.KORYU_USAGE,
    JSON.stringify({
      ms: (userCPUTime + systemCPUTime) / 1000,
      mb: (high === null ? maxRSS : Number(high[1])) / 1024,
    }),
  );
});
