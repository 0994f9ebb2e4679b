import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentId } from '../../src/model/ids.js';
import type { Database } from '../../src/store/database.js';
import type { WorkStore } from '../../src/store/work/work-store.js';
import { aSource, onScreen } from '../helpers/documents.js';
import { aTermbase } from '../helpers/termbases.js';

let termbase: Database;
let work: WorkStore;
beforeEach(async () => {
  termbase = await aTermbase(':memory:');
  work = await termbase.work();
});
afterEach(() => termbase.close());

const translated = (lines: readonly string[]): readonly string[] =>
  work
    .open(aSource(lines))
    .load()
    .units.map(({ segment, target }) => `${segment.text}=${target}`);

describe('a document', () => {
  test('is opened with its segments untouched, and found again with what was saved', () => {
    const first = work.open(aSource(['안녕하십니까', '감사합니다']));
    expect(first.load().units.map(({ state }) => state)).toEqual(['untouched', 'untouched']);
    first.save(1, 'ありがとうございます', 'done');
    first.savePosition(1);
    const again = work.open(aSource(['안녕하십니까', '감사합니다']));
    expect(again.head.id).toBe(first.head.id);
    expect(again.head.position).toBe(1);
    expect(again.load().units[1]).toMatchObject({ target: 'ありがとうございます', state: 'done' });
    expect(again.load().units[0]?.segment).toEqual(first.load().units[0]?.segment);
  });

  test('in another folder or for another language is another one', () => {
    const one = work.open(aSource(['가']));
    expect(work.open(aSource(['가'], '/other/agenda.txt')).head.id).not.toBe(one.head.id);
    expect(work.open({ ...aSource(['가']), to: 'ko' }).head.id).not.toBe(one.head.id);
  });

  test('is listed with its meeting', async () => {
    const meetings = await termbase.meetings();
    const meeting = { name: '제22회 교류회의', heldOn: '2026-10-15', place: '서울' };
    const { id } = meetings.add(meeting);
    const one = work.open(aSource(['가']));
    expect(work.list()[0]).not.toHaveProperty('meeting');
    meetings.assign(one.head.id, id);
    expect(work.list()[0]).toMatchObject({ segments: 1, meeting: { id, ...meeting } });
  });

  test('is listed with its progress, the last changed first', () => {
    const one = work.open(aSource(['가', '나', '다', '라']));
    work.open(aSource(['마'], '/papers/second.txt'));
    one.save(0, 'あ', 'done');
    one.save(1, 'い', 'draft');
    one.save(2, '', 'flagged');
    expect(work.list()).toMatchObject([
      { name: 'agenda.txt', segments: 4, done: 1, draft: 1, flagged: 1, kept: 0, lang: 'ko', to: 'ja' },
      { name: 'second.txt', segments: 1, done: 0, draft: 0, flagged: 0, kept: 0 },
    ]);
  });

  test('without segments can be kept, too', () => {
    expect(work.open(aSource([])).load().units).toEqual([]);
    expect(work.list()).toMatchObject([{ segments: 0, kept: 0 }]);
  });

  test('is removed with all that belongs to it', () => {
    const { head: document, save } = work.open(aSource(['가']));
    save(0, 'あ', 'done');
    work.remove(document.id);
    expect(work.list()).toEqual([]);
    expect(translated(['가'])).toEqual(['가=']);
    expect(() => work.load(documentId(999))).toThrow('document-missing');
    expect(() => save(0, 'い', 'done')).toThrow('document-missing');
  });
});

describe('when the file has changed', () => {
  test('translations follow the segments whose text is the same', () => {
    const { save, savePosition, head: document } = work.open(aSource(['가', '나', '다']));
    save(0, 'あ', 'done');
    save(2, 'う', 'draft');
    savePosition(2);
    expect(translated(['새', '가', '나', '다'])).toEqual(['새=', '가=あ', '나=', '다=う']);
    expect(work.load(document.id).position).toBe(3);
  });

  test('a translation whose text is gone is kept, and returns with it', () => {
    const { head: document, save } = work.open(aSource(['가', '나']));
    save(0, 'あ', 'done');
    expect(translated(['나'])).toEqual(['나=']);
    expect(work.kept(document.id)).toEqual([{ text: '가', target: 'あ', state: 'done' }]);
    expect(work.list()).toMatchObject([{ segments: 1, kept: 1 }]);
    expect(translated(['나', '가'])).toEqual(['나=', '가=あ']);
    expect(work.kept(document.id)).toEqual([]);
  });

  test('what is typed in a window that has the old text stays with the old text', () => {
    const old = onScreen(work.open(aSource(['가', '나'])));
    work.open(aSource(['새', '나']));
    old.save(0, 'あ', 'done');
    old.save(1, 'い', 'done');
    expect(translated(['새', '나'])).toEqual(['새=', '나=い']);
    expect(work.kept(old.head.id)).toEqual([{ text: '가', target: 'あ', state: 'done' }]);
    old.save(0, 'ア', 'done');
    expect(work.kept(old.head.id)).toEqual([{ text: '가', target: 'ア', state: 'done' }]);
  });
});

describe('a document at a glance', () => {
  const lines = Array.from({ length: 1000 }, (_, index) => `제${index + 1}항`);

  test('has the segments around the place where it was left, and how far each of the others is', () => {
    const open = work.open(aSource(lines));
    open.save(0, 'あ', 'done');
    open.save(500, 'い', 'draft');
    open.save(999, 'う', 'flagged');
    open.savePosition(500);
    const resumed = work.resume(open.head.id);
    const { preview } = resumed;
    const document = resumed.load();
    expect(preview.map(({ state }) => state)).toEqual(document.units.map(({ state }) => state));
    expect(preview.slice(350, 651)).toEqual(document.units.slice(350, 651));
    expect(preview[0]).toMatchObject({ target: '', segment: { text: '' } });
  });

  test.each([0, 999])('at its ends (%i)', (place) => {
    const open = work.open(aSource(lines));
    open.savePosition(place);
    const resumed = work.resume(open.head.id);
    const { preview } = resumed;
    const document = resumed.load();
    expect(preview).toHaveLength(1000);
    expect(preview[place]).toEqual(document.units[place]);
  });

  test('of a place that is no longer there', () => {
    const open = work.open(aSource(['가']));
    open.savePosition(7);
    expect(work.resume(open.head.id).preview).toHaveLength(1);
  });
});

describe('waivers', () => {
  const claims = (): readonly string[] =>
    work
      .open(aSource(['가', '나']))
      .waivers()
      .map(({ segment, check, claim }) => `${segment} ${check} ${claim}`);

  test('are kept with who, when and why, and taken back', () => {
    const { waive, unwaive, waivers } = work.open(aSource(['가', '나']));
    waive(1, 'number', 'a', 'agreed');
    waive(1, 'number', 'b', 'agreed');
    waive(1, 'number', 'a', 'agreed with the ministry');
    expect(waivers()).toMatchObject([
      { segment: 1, check: 'number', claim: 'b', reason: 'agreed', who: 'tester' },
      { segment: 1, check: 'number', claim: 'a', reason: 'agreed with the ministry' },
    ]);
    unwaive(1, 'number', 'a');
    unwaive(0, 'number', 'b');
    expect(claims()).toEqual(['1 number b']);
  });

  test('follow their segment when the file changes, and go with the document', () => {
    const { head: document, save, waive } = work.open(aSource(['가', '나']));
    save(1, 'い', 'done');
    waive(1, 'number', 'a', 'agreed');
    expect(work.open(aSource(['새', '가', '나'])).waivers()).toMatchObject([{ segment: 2 }]);
    expect(work.open(aSource(['새'])).waivers()).toEqual([]);
    expect(claims()).toEqual(['1 number a']);
    work.remove(document.id);
    expect(claims()).toEqual([]);
  });

  test('of a segment that another process took away are not stored, and harm nothing', () => {
    const old = onScreen(work.open(aSource(['가', '나'])));
    work.open(aSource(['나']));
    expect(() => old.waive(0, 'number', 'a', 'agreed')).not.toThrow();
    expect(old.waivers()).toEqual([]);
  });
});

describe('finding a document', () => {
  test('by its path, into a language or into any', () => {
    const one = work.open(aSource(['가'])).head.id;
    const other = work.open({ ...aSource(['가']), to: 'ko' }).head.id;
    expect(work.find('/papers/agenda.txt', 'ja')).toBe(one);
    expect(work.find('/papers/agenda.txt', 'ko')).toBe(other);
    expect(work.find('/papers/agenda.txt')).toBe(other);
    expect(work.find('/nowhere.txt')).toBeUndefined();
  });

  test('the one that was changed last', () => {
    expect(work.latest()).toBeUndefined();
    const one = work.open(aSource(['가']));
    work.open(aSource(['마'], '/papers/second.txt'));
    one.save(0, 'あ', 'done');
    expect(work.latest()).toBe(one.head.id);
  });

  test('all that was confirmed, though its text was stored as a draft while it was typed', () => {
    const one = work.open(aSource(['가', '나', '다']));
    one.save(0, 'あ', 'draft');
    one.save(0, 'あ', 'done');
    one.save(1, 'い', 'flagged');
    one.save(1, 'い', 'done');
    one.save(2, 'う', 'draft');
    expect(work.confirmed('').map(({ source }) => source)).toEqual(['가', '나']);
    one.save(0, 'あ', 'done');
    expect(work.confirmed('')).toHaveLength(2);
  });

  test('where one comes from', () => {
    const { id } = work.open(aSource(['가'])).head;
    expect(work.source(id)).toEqual({ path: '/papers/agenda.txt', to: 'ja', format: 'text' });
    expect(() => work.source(documentId(999))).toThrow('document-missing');
  });
});
