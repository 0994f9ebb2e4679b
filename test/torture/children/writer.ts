// One of several writers on one database: a term, a pair of the memory or a segment at a time, each change once.
//
// writer.mjs DATABASE WRITER WRITERS CHANGES

import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../../../src/model/problem.js';
import { openUserDatabase } from '../../../src/session/files/open-database.js';
import { aConcept, aTerm } from '../../helpers/concepts.js';

const [db = '', own = '0', all = '1', changes = '0'] = process.argv.slice(2);
const [writer, writers] = [Number(own), Number(all)];
const database = await openUserDatabase({ db, seed: false });
const [terms, memory, works] = await Promise.all([database.terms(), database.memory(), database.work()]);
const latest = works.latest();
if (latest === undefined) throw new Error('no document');
const work = works.resume(latest);
work.load();

const hangul = (n: number): string => `${writer}번 ${n}호 용어`;
const kana = (n: number): string => `${writer}番${n}号用語`;
const change = (n: number): void => {
  if (n % 3 === 0) terms.add(aConcept(`w${writer}-${n}`, [aTerm('ko', hangul(n)), aTerm('ja', kana(n))]));
  else if (n % 3 === 1)
    memory.add([
      {
        ko: `${hangul(n)}을 쓴다.`,
        ja: `${kana(n)}を使う。`,
        from: 'ko',
        document: `d${writer}`,
        meeting: '',
        translator: '',
        at: '',
        before: '',
        after: '',
      },
    ]);
  // Each writer has segments of its own, side by side with those of the others.
  else if (work.save(Math.floor(n / 3) * writers + writer, kana(n), 'done') !== undefined)
    throw new Error(`a conflict at ${n}`);
};

let waited = 0;
for (let n = 0; n < Number(changes); ) {
  try {
    change(n);
    n += 1;
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'database-locked')) throw error;
    waited += 1;
    await sleep(20);
  }
}
process.stdout.write(`waited ${waited}\n`);
database.close();
