// 300 schedules of two windows: no confirmed text is replaced unseen, none is lost, every conflict is told.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { aTermbase } from '../helpers/termbases.js';
import { attempts, type Campaign, hasTime } from './campaign.js';
import { randomFrom } from './random.js';
import { runSchedule } from './schedule.js';

const turns = 60;

export const twoWindows: Campaign = async (setting) => {
  mkdirSync(setting.folder, { recursive: true });
  const path = join(setting.folder, 'koryu.db');
  const databases = [await aTermbase(path), await aTermbase(path)] as const;
  const faults: string[] = [];
  let tried = 0;
  let conflicts = 0;
  for (; tried < attempts(setting, 300) && hasTime(setting); tried += 1) {
    const seed = setting.random.below(2 ** 30);
    const ran = await runSchedule(databases, randomFrom(seed), turns);
    conflicts += ran.conflicts;
    faults.push(...ran.faults.map((fault) => `schedule ${seed}: ${fault}`));
  }
  for (const database of databases) database.close();
  return [{ what: 'schedules of two windows', tried, faults, note: `${conflicts} conflicts, all told` }];
};
