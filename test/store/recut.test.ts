// Segments that a translator split or joined, and notes on them: kept, also when the file is read again.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noFacts } from '../../src/exchange/document/format.js';
import { translatedText } from '../../src/exchange/document/translated-text.js';
import type { Segment } from '../../src/model/segment.js';
import type { Unit } from '../../src/model/unit.js';
import type { Database } from '../../src/store/database.js';
import type { OpenWork } from '../../src/store/work/open-work.js';
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

const lines = ['가나', '다라. 마바', '사아'];
const unit = (segment: Segment, target = ''): Unit => ({
  segment,
  target,
  state: target ? 'draft' : 'untouched',
});

/** Cuts the second segment before 마바. */
const split = (open: OpenWork): void => {
  const whole = open.load().units[1]?.segment;
  if (whole === undefined) return;
  const first = { ...whole, end: whole.start + 3, text: '다라.' };
  const second = { ...whole, ordinal: 2, start: whole.start + 4, text: '마바' };
  open.recut(1, 1, [unit(first, 'ダラ。'), unit(second)]);
};
const shown = (one: { readonly load: () => { readonly units: readonly Unit[] } }): readonly string[] =>
  one.load().units.map(({ segment, target }) => `${segment.ordinal} ${segment.text}=${target}`);
const cut = ['0 가나=', '1 다라.=ダラ。', '2 마바=', '3 사아='];

describe('a segment that was split', () => {
  test('is there at once, on disk and when the same file is opened again', () => {
    const open = work.open(aSource(lines));
    split(open);
    expect(shown(open)).toEqual(cut);
    expect(shown({ load: () => work.load(open.head.id) })).toEqual(cut);
    expect(shown(work.resume(open.head.id))).toEqual(cut);
    expect(shown(work.open(aSource(lines)))).toEqual(cut);
  });

  test('stays so when the file has changed around it', () => {
    split(work.open(aSource(lines)));
    expect(shown(work.open(aSource(['새', ...lines, '끝'])))).toEqual([
      '0 새=',
      '1 가나=',
      '2 다라.=ダラ。',
      '3 마바=',
      '4 사아=',
      '5 끝=',
    ]);
  });

  test('is as the reader has it once its own text has changed; its translation is kept', () => {
    const open = work.open(aSource(lines));
    split(open);
    expect(shown(work.open(aSource(['가나', '다라. 마하', '사아'])))).toEqual([
      '0 가나=',
      '1 다라. 마하=',
      '2 사아=',
    ]);
    expect(work.kept(open.head.id)).toMatchObject([{ text: '다라.', target: 'ダラ。' }]);
  });

  test('of several with the same text it is the nearest that is cut again', () => {
    const twice = ['다라. 마바', '가나', '다라. 마바'];
    const open = work.open(aSource(twice));
    const last = open.load().units[2]?.segment;
    if (last === undefined) throw new Error('no segment');
    const pieces = [
      { ...last, end: last.start + 3, text: '다라.' },
      { ...last, start: last.start + 4, text: '마바' },
    ];
    open.recut(
      2,
      1,
      pieces.map((segment) => unit(segment)),
    );
    expect(
      work
        .open(aSource(['앞', ...twice]))
        .load()
        .units.map(({ segment }) => segment.text),
    ).toEqual(['앞', '다라. 마바', '가나', '다라.', '마바']);
  });

  test('is written out as the same text', () => {
    const open = work.open(aSource(lines));
    split(open);
    open.save(2, 'マバ', 'done');
    expect(translatedText(work.load(open.head.id), noFacts)).toBe('가나\nダラ。マバ\n사아');
  });

  test('behind it, translations are saved in their own place', () => {
    const open = work.open(aSource(lines));
    split(open);
    open.save(3, 'サア', 'done');
    expect(shown({ load: () => work.load(open.head.id) })[3]).toBe('3 사아=サア');
  });

  test('joined again, nothing is left of it', () => {
    const open = work.open(aSource(lines));
    const whole = open.load().units[1];
    split(open);
    if (whole !== undefined) open.recut(1, 2, [whole]);
    expect(shown(open)).toEqual(['0 가나=', '1 다라. 마바=', '2 사아=']);
    expect(shown(work.open(aSource(['앞', ...lines])))).toEqual([
      '0 앞=',
      '1 가나=',
      '2 다라. 마바=',
      '3 사아=',
    ]);
  });

  test('what another process has cut meanwhile is not cut again', () => {
    const source = aSource(lines);
    const here = onScreen(work.open(source));
    split(work.open(source));
    split(work.resume(here.head.id));
    expect(() => here.recut(2, 1, [unit({ ...(here.load().units[2]?.segment as Segment) })])).toThrow(
      'document-changed',
    );
    expect(shown(here)[2]).toBe('2 사아=');
  });
});

describe('the memory', () => {
  test('forgets a pair whose segment was cut, and knows what is confirmed of the parts', async () => {
    const memory = await termbase.memory();
    const open = work.open(aSource(lines));
    open.save(1, 'ダラ。マバ', 'done');
    split(open);
    open.save(1, 'ダラ。', 'done');
    expect([...memory.all()].map(({ ko, ja }) => `${ko}=${ja}`)).toEqual(['다라.=ダラ。']);
  });
});

describe('comments and marks', () => {
  test('are kept, also when the segment moves', () => {
    const open = work.open(aSource(lines));
    open.annotate(2, { comment: '확인 필요', marked: true });
    const [, , , moved] = work.open(aSource(['새', ...lines])).load().units;
    expect(moved).toMatchObject({ comment: '확인 필요', marked: true });
  });

  test('are taken away', () => {
    const open = work.open(aSource(lines));
    open.annotate(2, { comment: '확인 필요', marked: true });
    open.annotate(2, {});
    expect(work.load(open.head.id).units[2]).not.toHaveProperty('comment');
    expect(work.load(open.head.id).units[2]).not.toHaveProperty('marked');
  });

  test('a comment is not lost with its text', () => {
    const open = work.open(aSource(lines));
    open.annotate(2, { comment: '확인 필요' });
    work.open(aSource(['가나', '다라. 마바']));
    expect(work.kept(open.head.id)).toHaveLength(1);
  });
});
