// Inline codes put into a translation by key.

import { describe, expect, it } from 'vitest';
import type { InlineCode } from '../../src/model/inline-code.js';
import { drawnCodes } from '../../src/text/coded-text.js';
import type { Action } from '../../src/workspace/action.js';
import { nextCode } from '../../src/workspace/editing/insert-code.js';
import { reduce } from '../../src/workspace/reduce.js';
import { type State, startState } from '../../src/workspace/state.js';
import { sampleDocument } from './sample.js';

// 가장 중요한 과제이다: 중요한 is bold, and a note stands behind 과제.
const codes: readonly InlineCode[] = [
  { number: 1, kind: 'look', paired: true, start: 3, end: 6, shown: '' },
  { number: 2, kind: 'note', paired: false, start: 9, end: 9, shown: '1' },
];
const begin = (): State =>
  reduce(startState({ ...sampleDocument(['가장 중요한 과제이다.']), position: 0 }), {
    kind: 'codes',
    ordinal: 0,
    codes,
  });
const type = (text: string): Action => ({ kind: 'type', text });
const code: Action = { kind: 'insert-code' };
const tab: Action = { kind: 'complete' };
const typed = (...actions: readonly Action[]): string =>
  drawnCodes(actions.reduce(reduce, begin()).editor.text);

describe('codes', () => {
  it.each<[string, readonly Action[], string]>([
    [
      'one after the other',
      [type('最も'), code, type('重要な'), code, type('課題'), code, type('である。')],
      '最も<重要な>課題^である。',
    ],
    [
      'by Tab, where nothing is to be completed',
      [type('最も'), tab, type('重要な'), tab, type('課題'), tab],
      '最も<重要な>課題^',
    ],
    [
      'around what is selected',
      [type('重要な'), { kind: 'edit', edit: 'select-all' }, code, type('課題')],
      '<重要な>課題',
    ],
    ['with the source', [{ kind: 'copy-source' }], '가장 <중요한> 과제^이다.'],
    ['no more than there are', [{ kind: 'copy-source' }, code, code], '가장 <중요한> 과제^이다.'],
    ['deleted and put in again', [type('最も'), code, { kind: 'edit', edit: 'backspace' }, code], '最も<'],
  ])('%s', (_, actions, text) => {
    expect(typed(...actions)).toBe(text);
  });

  it.each<[string, readonly Action[], ReturnType<typeof nextCode>]>([
    ['the first mark', [], { number: 1, part: 'open' }],
    ['the second mark', [code], { number: 1, part: 'close' }],
    [
      'both around what is selected',
      [type('重要な'), { kind: 'edit', edit: 'select-all' }],
      { number: 1, part: 'both' },
    ],
    ['a code of one mark', [code, code], { number: 2, part: 'single' }],
    ['nothing', [code, code, code], undefined],
  ])('tells what the key inserts next: %s', (_, actions, next) => {
    expect(nextCode(actions.reduce(reduce, begin()))).toEqual(next);
  });

  it('says when there is none, and when all are there', () => {
    const plain = startState(sampleDocument(['하나']));
    expect(reduce(plain, code).notice).toMatchObject({ kind: 'no-codes' });
    expect([{ kind: 'copy-source' } as const, code].reduce(reduce, begin()).notice).toMatchObject({
      kind: 'all-codes',
    });
  });

  it('codes alone are no translation', () => {
    const left = [code, { kind: 'confirm', stay: true } as const].reduce(reduce, begin());
    expect(left.units[0]).toMatchObject({ state: 'untouched', target: '' });
  });

  it('are undone as typing is', () => {
    expect(typed(type('最も'), code, { kind: 'undo' })).toBe('最も');
  });
});
