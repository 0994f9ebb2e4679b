// Confirms segment after segment as the desk does, and writes each to a journal once its function has returned.
//
// edit.mjs DATABASE JOURNAL FIRST [WHO]: FIRST counts on from what was confirmed before.

import { appendFileSync } from 'node:fs';
import { Problem } from '../../../src/model/problem.js';
import { openUserDatabase } from '../../../src/session/files/open-database.js';

const [db = '', journal = '', first = '0'] = process.argv.slice(2);
const database = await openUserDatabase({ db, seed: false });
const works = await database.work();
const latest = works.latest();
if (latest === undefined) throw new Error('no document');
const work = works.resume(latest);
const { length } = work.load().units;
process.stdout.write('begin\n');
try {
  for (let n = Number(first); ; n += 1) {
    const ordinal = n % length;
    // Typed on the way, as a pause stores it.
    work.save(ordinal, `訳${n}未`, 'draft');
    if (work.save(ordinal, `訳${n}`, 'done') !== undefined) throw new Error(`a conflict with nobody at ${n}`);
    appendFileSync(journal, `${ordinal}\t${n}\n`);
  }
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  process.stdout.write(`${error.code}\n`);
} finally {
  database.close();
}
