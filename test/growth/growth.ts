// `npm run growth`: processor time of every command at n, 2n and 4n of its input. `--only TEXT,TEXT` takes the rows whose names have one;
// `--memory 50` takes one input of 50 MB each and shows the memory; where that is refused, the greatest that is taken, too.

import { Place } from './measured.js';
import { memoriesOf } from './memory.js';
import { rows } from './rows.js';
import { inOwnProcess, inThisProcess } from './runners.js';
import { timesOf } from './times.js';

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const only = (argument('--only') ?? '').split(',');
/** `--part 1/2`: every other row, so that two processors share the work. */
const [part = 1, parts = 1] = (argument('--part') ?? '1/1').split('/').map(Number);
const megabytes = Number(argument('--memory') ?? 0);

const chosen = rows.filter(
  ({ name }, at) => only.some((text) => name.includes(text)) && at % parts === part - 1,
);

const place = new Place(megabytes === 0 ? inThisProcess : inOwnProcess);
const table: Record<string, object> = {};
let isGood = true;
const tell = (name: string, line: { readonly ok: boolean }): void => {
  table[name] = line;
  isGood &&= line.ok;
  console.log(name, JSON.stringify(line));
};
try {
  for (const row of chosen) {
    try {
      if (megabytes === 0) tell(row.name, await timesOf(place, row));
      else
        for (const line of await memoriesOf(place, row, megabytes * 1e6))
          tell(`${row.name} ${line.input}`, line);
    } catch (error) {
      tell(row.name, { ok: false, ...{ failed: String(error) } });
    }
  }
} finally {
  place.close();
}
console.table(table);
if (!isGood) process.exitCode = 1;
