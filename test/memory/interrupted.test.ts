import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ended, startChild } from '../helpers/children.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

const step = 3000;

test('an import that is killed leaves whole steps, every one of them searchable, and goes on when it is repeated', async () => {
  const { folder, remove } = await aFolder();
  const path = join(folder, 'koryu.db');
  (await aTermbase(path)).close();
  const script = `
    import { writeSync } from 'node:fs';
    const memory = await termbase.memory();
    const pair = (n) => ({ ko: '제' + n + '차 회의 안건 ' + n.toString(36), ja: '第' + n + '回会議の議題 ' + n.toString(36),
      from: 'ko', document: 'd', meeting: '', translator: '', at: '', before: '', after: '' });
    for (let from = 0; from < 200 * ${step}; from += ${step}) {
      memory.add(Array.from({ length: ${step} }, (_, i) => pair(from + i)));
      writeSync(1, (from + ${step}) + '\\n');
    }`;
  for (let round = 0; round < 3; round += 1) {
    const child = await startChild(path, script);
    const end = ended(child);
    child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * 300));
    const { out, end: how } = await end;
    expect(how).toBe('SIGKILL');
    const told = Number(out.trimEnd().split('\n').at(-1));
    const after = await aTermbase(path);
    const store = await after.memory();
    expect(store.size()).toBeGreaterThanOrEqual(told);
    expect(store.size() % step).toBe(0);
    const last = store.pair(store.size());
    expect(store.candidates(last?.ko ?? '', 'ko').map(({ id }) => id)).toContain(last?.id);
    expect((await after.health()).faults).toEqual([]);
    after.close();
  }
  await remove();
}, 30_000);
