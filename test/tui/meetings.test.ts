// Meetings, participants, the check of all papers, statistics and export in the TUI: keys, and what they bring about.

import { describe, expect, it, vi } from 'vitest';
import { documentId, meetingId } from '../../src/model/ids.js';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import type { Store } from '../../src/tui/store.js';
import { driven, type FakeDesk, fakeDesk } from './fake-desk.js';

const f4 = '\x1bOS';
const f6 = '\x1b[17~';
const f9 = '\x1b[20~';
const esc = '\x1b';
const [meetings, check, statistics, waive] = ['\x1b&', '\x1b@', '\x1b%', '\x1bw'];

const textOf = (store: Store): string => frameOf(store.view()).rows.map(plainText).join('\n');

/** A desk on which there is a meeting, if it is asked for. */
const prepared = (withMeeting = true): FakeDesk => {
  const desk = fakeDesk();
  if (withMeeting) {
    desk.meetings.save({ name: '제22회', heldOn: '2026-06-08', place: '서울' }, undefined);
    desk.meetings.assign(documentId(1), meetingId(1));
  }
  return desk;
};

const pressing = async (desk: FakeDesk, ...chunks: readonly string[]) => {
  const { store, press } = await driven(desk, { columns: 100, rows: 30 });
  store.start();
  for (const chunk of chunks) {
    press(chunk);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const screen = textOf(store);
  store.close();
  return { store, screen };
};

describe('meetings', () => {
  it('are made, and the document is put into one and taken out', async () => {
    const desk = prepared(false);
    const made = await pressing(desk, meetings, '\r', '제22회', '\t', '２０２６-06-08', '\t', '서울', '\r');
    expect(made.screen).toMatch(/> {3}제22회 {2}2026-06-08 서울/);
    await pressing(desk, meetings, '\r');
    expect(desk.assigned.get(1)).toBe(1);
    await pressing(desk, meetings, '\r');
    expect(desk.assigned.size).toBe(0);
  });

  it('of the document chosen in the list of documents, which shows it at once', async () => {
    const desk = prepared();
    desk.meetings.assign(documentId(1), undefined);
    const { screen, store } = await pressing(desk, '\x1b[24~', meetings, '\r', esc);
    expect(store.view().state.overlay.kind).toBe('home');
    expect(screen).toContain('제22회  2026-06-08 서울');
  });

  it('a refused one stays in the form with the reason', async () => {
    const desk = prepared(false);
    const { screen } = await pressing(desk, meetings, '\r', '\r');
    expect(screen).toContain('A meeting needs a name.');
    expect(desk.meetingsKept.size).toBe(0);
  });

  it('are changed', async () => {
    const desk = prepared();
    await pressing(desk, meetings, f4, ' 교류회의', '\r');
    expect(desk.meetingsKept.get(1)).toMatchObject({ name: '제22회 교류회의', heldOn: '2026-06-08' });
  });
});

describe('participants', () => {
  it('are added, changed, removed, and brought back', async () => {
    const desk = prepared();
    const list = () => desk.meetingsKept.get(1)?.participants.map(({ name }) => `${name.ko}=${name.ja}`);
    await pressing(desk, meetings, '\t', '\r', '한  도윤', '\t', 'ハン・ドユン', '\r');
    expect(list()).toEqual(['한 도윤=ハン・ドユン']);
    await pressing(desk, meetings, '\t', '\r', '\t', '氏', '\r');
    expect(list()).toEqual(['한 도윤=ハン・ドユン氏']);
    const { screen } = await pressing(desk, meetings, '\t', '\x1b[3~');
    expect(screen).toContain('한 도윤 was removed');
    expect(list()).toEqual([]);
    await pressing(desk, meetings, '\t', '\r', '이', '\r', '\x1b[3~', '\x1f');
    expect(list()).toEqual(['이=']);
  });

  it('without any name they are none', async () => {
    const desk = prepared();
    const { screen } = await pressing(desk, meetings, '\t', '\r', '\r');
    expect(screen).toContain('Enter a name in at least one of the two languages.');
    expect(desk.meetingsKept.get(1)?.participants).toEqual([]);
  });

  it('are imported, and terms, names and findings of the open document asked for anew', async () => {
    const desk = prepared();
    const inspect = vi.spyOn(desk, 'inspect');
    const current = 1;
    const asked = () => desk.asked.filter((ordinal) => ordinal === current).length;
    const { store, press } = await driven(desk, { columns: 100, rows: 30 });
    store.start();
    for (const chunk of [meetings, '\t', '\t', '\x1b[B']) {
      press(chunk);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    // The first question is not the one that the import causes.
    await vi.waitFor(() => expect(asked()).toBeGreaterThan(0));
    const before = asked();
    press('\r');
    await vi.waitFor(() => expect(asked()).toBeGreaterThan(before));
    expect(textOf(store)).toContain('Participants read from the file: 1');
    expect(desk.meetingsKept.get(1)?.participants).toHaveLength(1);
    expect(inspect).toHaveBeenCalled();
    store.close();
  });

  it('a folder is gone into, a broken path told', async () => {
    const desk = prepared();
    const inFolder = await pressing(desk, meetings, '\t', '\t', '\r');
    expect(inFolder.screen).toContain('Import participants: 자료/');
    const broken = await pressing(desk, meetings, '\t', '\t', 'x.pdf', '\x1b[B', '\r');
    expect(broken.store.view().state.overlay.kind).toBe('participants');
  });
});

describe('the check of all papers', () => {
  it('is that of the document’s meeting; without one it says so', async () => {
    expect((await pressing(prepared(), check)).screen).toContain('제22회 · documents 2 · findings 6');
    const none = await pressing(prepared(false), check);
    expect(none.screen).toContain('The document belongs to no meeting.');
    expect(none.store.view().state.overlay.kind).toBe('none');
  });

  it('is narrowed by check and by severity', async () => {
    expect((await pressing(prepared(), check, '\t')).screen).toMatch(/double-space · all severities .* 1\/2/);
    expect((await pressing(prepared(), check, f6)).screen).toMatch(/all checks · error .* 1\/4/);
    expect((await pressing(prepared(), check, f6, '\t')).screen).toContain('No findings');
    expect((await pressing(prepared(), check, '\t', '\x1b[Z')).screen).toMatch(/all checks .* 1\/6/);
  });

  it('leads to the segment of a paper, also where that is another document', async () => {
    const here = await pressing(prepared(), check, '\r');
    expect(here.store.view().state).toMatchObject({ current: 3, overlay: { kind: 'none' } });
    const desk = prepared();
    const open = vi.spyOn(desk.documents, 'open');
    const there = await pressing(desk, check, '\x1b[6~', '\r');
    expect(open).toHaveBeenCalledWith(2, expect.any(AbortSignal));
    // It was left at its second segment; the finding is in the first.
    expect(there.store.view().state.units[0]?.segment.text).toBe('다른 문서');
    expect(there.store.view().state.current).toBe(0);
  });

  it('lets a finding stand with a reason, and takes that back', async () => {
    const desk = prepared();
    const { screen } = await pressing(desk, check, '\x1b[6~', waive, '\r');
    expect(screen).toContain('Enter a reason');
    const done = await pressing(desk, check, '\x1b[6~', waive, '부록', '\r');
    expect(desk.waivedInPapers).toEqual([[2, 0, 'double-space', '부록']]);
    expect(done.screen).toContain('documents 2 · findings 5');
    await pressing(desk, check, '\x1b[6~', waive, '부록', '\r', waive);
    expect(desk.waivedInPapers.at(-1)).toEqual([2, 0, 'double-space', undefined]);
    // It was another document's: nothing is decided about this one.
    expect(desk.waived).toEqual([]);
  });
});

it('statistics tell length, parts, work and time left', async () => {
  const { screen } = await pressing(prepared(), statistics);
  expect(screen).toMatch(/characters \d+ \(without spaces \d+\) · eojeol 8 · paper 1 × 200 squares/);
  expect(screen).toMatch(/85–94 % +\[#+\] 100 %/);
  expect(screen).toContain('06-07 [##############################] segments 60 · characters 6000');
  expect(screen).toMatch(/Pace today: 1235 characters an hour\s+Time left: 1 h 15 min/);
});

it('export says how many findings are open', async () => {
  const desk = prepared();
  const { screen } = await pressing(desk, '21', '\r', f9);
  expect(screen).toContain('3 segments are not confirmed yet. 1 finding is open.');
  expect((await pressing(prepared(), '訳', '\r', f9)).screen).not.toContain('open.');
});

it('closing leads back through the list of meetings', async () => {
  const { store } = await pressing(prepared(), meetings, '\t', '\r', esc, esc);
  expect(store.view().state.overlay.kind).toBe('meetings');
});
