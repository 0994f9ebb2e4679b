// Meetings on the desk, with the real checks and dictionaries: what changes in a list holds for what is asked afterwards.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentId } from '../../src/model/ids.js';
import type { Participant } from '../../src/model/meeting.js';
import { checks } from '../../src/qa/checks.js';
import { deskInsertables } from '../../src/session/desk/insertables.js';
import { deskMeetings } from '../../src/session/desk/meetings.js';
import { openMatcher } from '../../src/session/dictionaries/matcher.js';
import { measureSegments } from '../../src/session/recall/measure-segments.js';
import { openMemory } from '../../src/session/recall/open-memory.js';
import { inspectMeeting } from '../../src/session/worker/inspect-meeting.js';
import type { Database } from '../../src/store/database.js';
import { aDocument } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

const matcher = await openMatcher([], () => {});
const pause = async (): Promise<boolean> => true;

let folder: string;
let remove: () => Promise<void>;
let termbase: Database;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  termbase = await aTermbase(join(folder, 'k.db'));
});
afterEach(async () => {
  termbase.close();
  await remove();
});

/** Two papers in a meeting, in which one person is written in two ways. */
const aDesk = async () => {
  const [works, store] = [await termbase.work(), await termbase.meetings()];
  const { meetings, statistics } = deskMeetings(works, store, {
    inspectMeeting: (wanted) => inspectMeeting(wanted, matcher, checks, pause),
    measure: async (wanted) => measureSegments(wanted, await openMemory(termbase), matcher, pause),
  });
  const meeting = meetings.save({ name: ' 제22회 ', heldOn: '2026-06-08', place: '서울' }, undefined);
  const papers = ['a.txt', 'b.txt'].map((name, index) => {
    const work = works.open({
      path: `/papers/${name}`,
      name,
      to: 'ja',
      read: aDocument(['한도윤 장관은 3건을 보고했다.', '감사합니다.']),
    });
    work.save(0, `${index === 0 ? 'ハン・ドユン' : 'ハン・トユン'}長官は3件を報告した。`, 'done');
    meetings.assign(work.head.id, meeting.id);
    return work.head.id;
  });
  return { meetings, statistics, meeting, papers };
};

describe('the check of the papers', () => {
  test('knows the list as it is now; what is ignored is marked in the paper alone', async () => {
    const { meetings, meeting, papers } = await aDesk();
    const names = async () =>
      ((await meetings.check(meeting.id))?.findings ?? []).filter(({ finding }) => finding.check === 'name');
    expect(await names()).toEqual([]);
    const list = join(folder, '명단.csv');
    await writeFile(list, 'ko,ja\n한 도윤,ハン・ドユン\n');
    expect(await meetings.importParticipants(meeting.id, list)).toBe(1);
    const [found, ...others] = await names();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ document: papers[1], name: 'b.txt', finding: { segment: 0 } });
    expect(found?.target).toContain('ハン・トユン');
    if (found === undefined) throw new Error('nothing found');
    meetings.waive(found, '본인 요청');
    expect((await names())[0]?.finding.waived).toMatchObject({ reason: '본인 요청', who: 'tester' });
    meetings.waive(found, undefined);
    expect((await names())[0]?.finding.waived).toBeUndefined();
  });

  test('a document that was taken out is no paper any more', async () => {
    const { meetings, meeting, papers } = await aDesk();
    expect(papers.map((paper) => meetings.of(paper))).toEqual([meeting.id, meeting.id]);
    for (const paper of papers) meetings.assign(paper, undefined);
    expect(await meetings.check(meeting.id)).toMatchObject({ documents: 0, findings: [] });
  });
});

describe('a meeting', () => {
  test('is changed, but not into another one', async () => {
    const { meetings, meeting } = await aDesk();
    meetings.save({ name: '제23회', heldOn: '', place: '' }, undefined);
    const change = (name: string, heldOn: string) => () =>
      meetings.save({ name, heldOn, place: '부산' }, meeting.id);
    expect(change('제22회 교류회의', '')()).toMatchObject({ id: meeting.id, place: '부산', documents: 2 });
    expect(change('제23회', '')).toThrow(expect.objectContaining({ code: 'meeting-exists' }));
    expect(change(' ', '')).toThrow(expect.objectContaining({ code: 'meeting-name' }));
    expect(change('제24회', '2026-13-01')).toThrow(expect.objectContaining({ code: 'meeting-day' }));
    expect(change('제24회', '2026-02-30')).toThrow(expect.objectContaining({ code: 'meeting-day' }));
  });
});

test('names are told to the thread again when the list changes, and only then', async () => {
  const told: (readonly Participant[])[] = [];
  let listed: readonly Participant[] = [];
  const { papers } = await aDesk();
  const document = (await termbase.work()).load(papers[0] ?? documentId(0));
  const insertables = deskInsertables(
    document,
    {
      insertables: async () => ({ insertables: [], words: [] }),
      putNames: (_, list) => void told.push(list),
    },
    () => listed,
  );
  await insertables(0);
  await insertables(1);
  listed = [{ name: { ko: '한도윤', ja: 'ハン・ドユン' }, office: { ko: '', ja: '' } }];
  await insertables(0);
  await insertables(1);
  expect(told).toEqual([[], listed]);
});

test('statistics count what other documents of the database have for the document', async () => {
  const { statistics, papers } = await aDesk();
  const [, paper] = papers;
  if (paper === undefined) throw new Error('no paper');
  const counted = await statistics(paper);
  if (counted === undefined) throw new Error('not counted');
  const { name, document, work } = counted;
  expect(name).toBe('b.txt');
  // Confirmed in a.txt with the same neighbours.
  expect(document.bands['101']).toMatchObject({ segments: 1, words: 4 });
  expect(document.target).toMatchObject({ characters: 17 });
  expect(work.days).toHaveLength(7);
});
