// Notes name the concepts that they point at.

import { expect, test } from 'vitest';
import { conceptId } from '../../src/model/ids.js';
import { droppedPath } from '../../src/session/desk/browse-files.js';
import { readableMatch, readableNotes } from '../../src/session/desk/readable-notes.js';
import { concepts, matchesIn } from '../workspace/sample.js';

const [mois, mic] = concepts;
if (mois === undefined || mic === undefined) throw new Error('the sample has no concepts');
const named = { ...mic, id: conceptId('org-jp-mic') };
const readable = readableNotes((id) => (id === named.id ? named : undefined));

test.each([
  ['일본은 →org-jp-mic', '일본은 →총무성·総務省'],
  ['→org-jp-mic, →title-daijin', '→총무성·総務省, title-daijin'],
  ['2008 → 2013', '2008 → 2013'],
  ['', ''],
])('%j is read as %j', (note, read) => {
  expect(readable({ ...mois, note }).note).toBe(read);
});

test('a concept without pointers stays the same object, and one with them becomes one other', () => {
  expect(readable(mois)).toBe(mois);
  const pointing = { ...mois, note: '→org-jp-mic' };
  expect(readable(pointing)).toBe(readable(pointing));
});

test('each sense of a match is readable', () => {
  const [match] = matchesIn('시장');
  if (match === undefined) throw new Error('no match');
  const [first, ...rest] = match.senses;
  const pointing = { ...first, concept: { ...first.concept, note: '→org-jp-mic' } };
  const read = readableMatch({ ...match, senses: [first, ...rest.map(() => pointing)] }, readable);
  expect(read.senses.map(({ concept }) => concept.note)).toEqual(['', '→총무성·総務省']);
});

test.each([
  ["'/home/역자/보도 자료.docx' ", '/home/역자/보도 자료.docx'],
  ["'/home/it'\\''s.md'", "/home/it's.md"],
  ['"C:\\자료\\보도.docx"', 'C:\\자료\\보도.docx'],
  ['/home/역자/보도\\ 자료\\ \\(1\\).docx', '/home/역자/보도 자료 (1).docx'],
  ['file:///home/a%20b.md', '/home/a b.md'],
  ['~/보도자료.md', '~/보도자료.md'],
  ["it's.md", "it's.md"],
  ['a b.md', 'a b.md'],
])('%j was dropped as %j', (typed, path) => {
  expect(droppedPath(typed)).toBe(path);
});
