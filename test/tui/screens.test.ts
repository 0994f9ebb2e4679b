// The screens as a translator goes through them: keys, and what reaches the desk or stands on screen.

import { describe, expect, it, vi } from 'vitest';
import { meetingId } from '../../src/model/ids.js';
import { Problem } from '../../src/model/problem.js';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import { modeOf } from '../../src/tui/key-bindings.js';
import { termPane } from '../../src/tui/panes/terms.js';
import type { DocumentSummary } from '../../src/workspace/backend.js';
import { sampleDocument } from '../workspace/sample.js';
import { driven, fakeDesk } from './fake-desk.js';

const f3 = '\x1bOR';
const f4 = '\x1bOS';
const f5 = '\x1b[15~';
const f8 = '\x1b[19~';
const f9 = '\x1b[20~';
const f10 = '\x1b[21~';
const f12 = '\x1b[24~';
const esc = '\x1b';

const pressing = async (...chunks: readonly string[]) => {
  const desk = fakeDesk();
  const { store, press } = await driven(desk, { columns: 100, rows: 30 });
  for (const chunk of chunks) {
    press(chunk);
    await new Promise((resolve) => setTimeout(resolve, 2));
    // The names of the commands in all languages have to be loaded first.
    if (chunk === f3) await vi.waitFor(() => expect(store.view().commandWords).toBeDefined(), 5000);
  }
  const screen = frameOf(store.view()).rows.map(plainText).join('\n');
  store.close();
  return { desk, store, screen };
};

describe('the term form', () => {
  it('takes the selected stretch of the source, and what is typed', async () => {
    const { desk, screen } = await pressing('\x02', '\x1b[1;2C'.repeat(5), f4, '行安部', '\r');
    expect(desk.addedTerms).toEqual([['행정안전부', '行安部', undefined]]);
    expect(screen).toContain('Saved to the glossary: 행정안전부 · 行安部');
  });
  it('warns of what the glossary has already, while one types', async () => {
    const { screen } = await pressing(f4, '総務省', f4);
    expect(screen).toContain('Edit term');
    expect((await pressing(f4, '총무성')).screen).toContain('The glossary already has this term');
  });
  it('opens on the concept that was looked up', async () => {
    const { desk } = await pressing('\x0c', '총무성', f4, '\r');
    expect(desk.addedTerms).toEqual([['ko', 'ja', 'mic']]);
  });
  it('stays open with the reason where the desk refuses', async () => {
    const { screen } = await pressing(f4, '가', '\r');
    expect(screen).toContain(' The Japanese term is missing.');
    expect(screen).toMatch(/choose “no equivalent” for\s+“Equivalence”/u);
    expect(screen).toContain('New term');
    expect(screen).toMatch(/^ > Japanese /mu);
  });
});

describe('a value that the glossary refuses', () => {
  it('is told with the name of its field, where the insertion point then is', async () => {
    const save = (): never => {
      throw new Problem('concept-date', { value: '2026년' });
    };
    const plain = fakeDesk();
    const desk = { ...plain, terms: { ...plain.terms, save } };
    const { store, press } = await driven(desk, { columns: 100, rows: 30 });
    for (const key of [f4, ...'\t'.repeat(14), '2026년', '\t', '\r']) {
      press(key);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const rows = frameOf(store.view()).rows.map(plainText);
    store.close();
    const active = rows.find((row) => row.startsWith(' > ')) ?? '';
    expect(active).toMatch(/^ > Valid from +2026년/u);
    expect(rows.at(-1)).toContain(' Valid from: “2026년” is not a valid date.');
  });
});

describe('from a term to where it occurs', () => {
  const lookup = '\x0c';
  const seek = '\x1bg';
  it.each<[string, readonly string[], number]>([
    ['the next segment with it', [lookup, '고향사랑기부제', seek], 2],
    ['and the next, round the end', [lookup, '총무성', seek, seek], 1],
    ['without a look-up nothing', [seek], 1],
    ['none but this one', [lookup, '행정안전부', seek], 1],
  ])('%s', async (_, keys, expected) => {
    expect((await pressing(...keys)).store.view().state.current).toBe(expected);
  });
  it('says so where there is none', async () => {
    expect((await pressing(lookup, '행정안전부', seek)).screen).toContain(
      'does not occur in any other segment',
    );
    expect((await pressing(seek)).screen).toContain('Look up a term first');
  });
});

describe('a name by the date of the document', () => {
  it.each([
    ['that was not in use then is told', true],
    ['that was in use goes without a word', undefined],
  ])('%s', async (_, anachronism) => {
    const plain = fakeDesk();
    const desk = {
      ...plain,
      matches: async (ordinal: number) =>
        (await plain.matches(ordinal)).map((match) => ({
          ...match,
          ...(anachronism ? { anachronism } : {}),
        })),
    };
    const { store, press } = await driven(desk, { columns: 100, rows: 30 });
    press('\x0e');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const screen = frameOf(store.view()).rows.map(plainText).join('\n');
    store.close();
    expect(screen.includes('not in use at the time')).toBe(anachronism === true);
    expect(screen).toContain('→');
  });
});

describe('candidates', () => {
  it.each<[string, readonly string[], string]>([
    ['are listed with their context', [f5], '디지털 전환을 추진한다.'],
    ['are put last', [f5, '\t'], '>    2× 지방소멸대응기금'],
    ['fill the form', [f5, '\t', '\r'], '地方消滅対応基金'],
    ['are gone once they are terms', [f5, '\t', '\r', '\r'], '1/1'],
  ])('%s', async (_, keys, expected) => {
    expect((await pressing(...keys)).screen).toContain(expected);
  });
  it('are rejected for good', async () => {
    const { desk, screen } = await pressing(f5, '\x1b[3~');
    expect(desk.rejected).toEqual(['디지털 전환']);
    expect(screen).not.toContain('3× 디지털 전환');
  });
});

describe('home', () => {
  it('stores what was typed before another document is opened', async () => {
    const { desk, store } = await pressing('総務', f12, '\r');
    expect(desk.saved).toEqual([[1, '総務', 'draft']]);
    expect(store.view().state.units.map(({ segment }) => segment.text)).toEqual(['다른 문서']);
  });
  it('does not leave a text that cannot be stored', async () => {
    const desk = fakeDesk(sampleDocument());
    const { store, press } = await driven(desk);
    desk.broken = true;
    press('総務');
    press(f12);
    press('\r');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(store.view().state).toMatchObject({ editor: { text: '総務' }, units: { length: 4 } });
    store.close();
  });
  it('says why something was not done, by its code where there is no sentence', async () => {
    const { store } = await driven(fakeDesk());
    const told = (code: string): string => {
      store.dispatch({ kind: 'failed', code, values: { file: 'a.docx' } });
      return frameOf(store.view()).rows.map(plainText).at(-1)?.trim() ?? '';
    };
    expect(told('file-missing')).toBe('File not found: a.docx — Check the path and the file name.');
    expect(told('of-tomorrow')).toBe('That did not work: of-tomorrow');
    store.close();
  });
  it('says why a file cannot be opened', async () => {
    expect((await pressing(f12, 'missing.md', '\x1b[B', '\x1b[B')).screen).toContain('missing.md');
  });
});

describe('the hints of a screen', () => {
  const hintsAfter = async (...keys: readonly string[]): Promise<string | undefined> =>
    (await pressing(...keys)).screen.split('\n').at(-1)?.trim();
  it.each<[string, readonly string[], string]>([
    ['nothing to edit yet', [f4], 'Enter Save  Tab Next field  Esc Close'],
    ['what is known already', [f4, '총무성'], 'Enter Save  Tab Next field  F4 Edit existing term  Esc Close'],
    [
      'nothing to complete yet',
      [f12],
      'Enter Open  ↓ Choose  Tab Meetings  → Statistics  Esc Close  Ctrl+Q Quit',
    ],
    ['a path to complete', [f12, '/'], 'Enter Open  ↓ Choose  Tab Complete  Esc Close  Ctrl+Q Quit'],
    ['no finding to go to', ['\x1bk'], 'Esc Close'],
    ['no meeting yet', ['\x1b&'], 'Enter Add  Esc Close'],
  ])('name no key that would do nothing: %s', async (_, keys, expected) => {
    expect(await hintsAfter(...keys)).toBe(expected);
  });
});

describe('documents of meetings', () => {
  const meeting = { id: meetingId(1), name: '제22회 교류회의', heldOn: '2026-10-15', place: '서울' };
  const listed = async (meetings: readonly (typeof meeting | undefined)[]): Promise<readonly string[]> => {
    const desk = fakeDesk();
    const [one] = desk.documents.list();
    if (one === undefined) throw new Error('no document');
    const list = (): readonly DocumentSummary[] =>
      meetings.map((of, index) => ({ ...one, name: `${index}.md`, ...(of && { meeting: of }) }));
    const { store } = await driven({ ...desk, documents: { ...desk.documents, list } });
    store.dispatch({ kind: 'open', overlay: 'home' });
    const rows = frameOf(store.view()).rows.map(plainText).slice(3);
    store.close();
    return rows
      .map((row) =>
        row
          .trim()
          .split(/ {2,}| Korean/u)
          .slice(0, 2)
          .join(' | '),
      )
      .filter((row) => row !== '')
      .slice(0, -1);
  };
  it('stand under the name of the meeting, the one that was worked on last first', async () => {
    expect(await listed([undefined, meeting, undefined, meeting])).toEqual([
      'No meeting assigned',
      expect.stringMatching(/^> 0\.md/),
      expect.stringMatching(/^2\.md/),
      '제22회 교류회의 | 2026-10-15 서울',
      expect.stringMatching(/^1\.md/),
      expect.stringMatching(/^3\.md/),
    ]);
  });
  it('have no heading where there are no meetings', async () => {
    expect(await listed([undefined, undefined])).toEqual([
      expect.stringMatching(/^> 0\.md/),
      expect.stringMatching(/^1\.md/),
    ]);
  });
});

describe('a command by its name', () => {
  it.each([
    ['in English', 'bookmark', 'Alt+;'],
    ['in Korean', '책갈피', 'Alt+;'],
    ['in Japanese', 'しおり', 'Alt+;'],
    ['as a noun, where the name has the verb (書き出す)', '書き出し', 'F9'],
    ['as a noun, where the name has the verb (絞り込む)', '絞り込み', 'F6'],
    ['by two words', '候補 文書', 'F5'],
  ])('%s', async (_, query, key) => {
    expect((await pressing(f3, query)).screen).toContain(`> ${key}`);
  });
});

describe('many terms in few rows', () => {
  it('stand side by side, with a sign where one is not what it seems', async () => {
    const { store, press } = await driven(fakeDesk());
    store.start();
    press('\x0e');
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { rows } = termPane(store.view(), { x: 0, y: 0, width: 80, height: 2 });
    store.close();
    expect(plainText(rows[1] ?? []).trimEnd()).toBe(
      ' 1 고향사랑기부제→故郷愛寄付制度≈  2 새마을→—≈  3 시장→市長?',
    );
  });
  it('begin with those that the translation has not yet, where not all have room', async () => {
    const { store, press } = await driven(fakeDesk());
    store.start();
    press('\x0e');
    await new Promise((resolve) => setTimeout(resolve, 30));
    press('故郷愛寄付制度');
    const { rows } = termPane(store.view(), { x: 0, y: 0, width: 20, height: 3 });
    store.close();
    expect(plainText(rows[1] ?? [])).toMatch(/^ 2 새마을→—≈/);
  });
});

describe('export', () => {
  it('offers the terms of the document as well', async () => {
    const down = '\x1b[B';
    expect((await pressing(f9, down)).screen).toMatch(/Document glossary \(CSV\) +\.glossary\.csv/);
    const { desk } = await pressing(f9, down, down, '\r');
    expect(desk.exported).toEqual([['glossary-csv', '/sample.ja.glossary.csv']]);
  });

  it('writes in the chosen format', async () => {
    expect((await pressing(f9, '\r')).desk.exported).toEqual([['text', '/sample.ja.txt']]);
  });
  it('tells what the written document lacks', async () => {
    const desk = fakeDesk();
    desk.notes = [{ kind: 'break-lost', at: 0, shown: '' }];
    const { store, press } = await driven(desk, { columns: 100, rows: 30 });
    press(f9);
    await expect.poll(() => frameOf(store.view()).rows.map(plainText).join('\n')).toContain('/sample.ja.txt');
    press('\r');
    await expect.poll(() => modeOf(store.view())).toBe('exported');
    const screen = frameOf(store.view()).rows.map(plainText).join('\n');
    expect(screen).toContain('Exported: /sample.ja.txt');
    expect(screen).toContain('⚠ Line breaks not placed in the translation: 1');
    press('\r');
    expect(modeOf(store.view())).toBe('document');
    store.close();
  });
  it('overwrites a file only when asked twice', async () => {
    expect((await pressing(f9, '\x1b[B', '\r')).screen).toContain('A file with this name already exists.');
    expect((await pressing(f9, '\x1b[B', '\r', '\r')).desk.exported).toEqual([['tsv', '/sample.ko-ja.tsv']]);
  });
});

describe('memory and findings', () => {
  it.each([
    { columns: 80, rows: 24 },
    { columns: 120, rows: 40 },
    { columns: 200, rows: 50 },
  ])('stand beside the text at $columns×$rows, and the proposal is taken over by one key', async (size) => {
    const { store, press } = await driven(fakeDesk(), size);
    store.start();
    const screen = (): string => frameOf(store.view()).rows.map(plainText).join('\n');
    await expect.poll(screen).toMatch(/87%.*総務省は第22回会議を開いた。|87% 총무성은 제21회/);
    press('\x1bm');
    expect(store.view().state.editor.text).toBe('総務省は第22回会議を開いた。');
    press('第21回');
    await expect.poll(screen).toMatch(/[✗!] /);
    store.close();
  });
});

describe('other screens', () => {
  it.each<[string, readonly string[], string]>([
    ['history of the term looked up', ['\x0c', '총무성', f8], '새 비고'],
    ['history closes to the look-up', ['\x0c', '총무성', f8, esc], 'Look up: 총무성'],
    ['a command by its Korean name', [f3, '바꾸기', '\r'], 'Find:'],
    ['a command by another word for it', [f3, '치환', '\r'], 'Find:'],
    ['a command by its Japanese name', [f3, '次の下書き', '\r'], 'There are no drafts.'],
    ['colours off', [f10, '\x1b[B', '\x1b[B', '\r'], 'off'],
  ])('%s', async (_, keys, expected) => {
    expect((await pressing(...keys)).screen).toContain(expected);
  });
  it('settings are kept for other days', async () => {
    expect([...(await pressing(f10, '\x1b[B', '\x1b[B', '\r')).desk.set]).toEqual([
      ['colours', 'no-colours'],
    ]);
  });
});
