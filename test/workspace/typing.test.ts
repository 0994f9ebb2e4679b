// Typing with help: undo, selection, completion, particles. `|` is the insertion point.

import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/language.js';
import type { Action } from '../../src/workspace/action.js';
import { completion } from '../../src/workspace/editing/insert-term.js';
import { reduce } from '../../src/workspace/reduce.js';
import { type State, startState } from '../../src/workspace/state.js';
import { aidsIn, matchesIn, sampleDocument } from './sample.js';

const begin = (texts: readonly string[], from: Lang): State => {
  const document = {
    ...sampleDocument(texts),
    lang: from,
    to: from === 'ko' ? ('ja' as const) : ('ko' as const),
  };
  return texts.reduce<State>(
    (state, text, ordinal) =>
      reduce(state, { kind: 'analysed', ordinal, matches: matchesIn(text, from), insertables: aidsIn(text) }),
    startState({ ...document, position: 0 }),
  );
};
const korean = (): State => begin(['총무성은 행정안전부와', '둘', '둘', '셋'], 'ko');
const japanese = (): State => begin(['総務省は行政安全部と故郷愛寄付制度', '二'], 'ja');
const doing = (actions: readonly Action[], state = korean()): State => actions.reduce(reduce, state);
const shown = ({ editor: { text, cursor } }: State): string =>
  `${text.slice(0, cursor)}|${text.slice(cursor)}`;

const type = (text: string): Action => ({ kind: 'type', text });
const typing = (text: string): Action[] => [...text].map(type);
const undo: Action = { kind: 'undo' };
const redo: Action = { kind: 'redo' };
const next: Action = { kind: 'go', to: 'next' };
const confirm: Action = { kind: 'confirm', stay: false };
const complete: Action = { kind: 'complete' };
const backspace: Action = { kind: 'edit', edit: 'backspace' };
const selectAll: Action = { kind: 'edit', edit: 'select-all' };
const term = (number: number): Action => ({ kind: 'insert-term', number });
const move = (to: 'left' | 'right' | 'word-left' | 'text-start', select = false): Action => ({
  kind: 'move',
  to,
  select,
});

describe('undo', () => {
  it.each<[string, readonly Action[], string]>([
    ['a word at a time', [...typing('ab cd'), undo], 'ab|'],
    ['and the word before', [...typing('ab cd'), undo, undo], '|'],
    ['and again', [...typing('ab cd'), undo, undo, redo], 'ab|'],
    ['what was deleted, in one go', [type('総務省'), backspace, backspace, undo], '総務省|'],
    ['an inserted term', [type('a'), term(1), undo], 'a|'],
    ['a paste', [type('ab'), selectAll, { kind: 'cut' }, { kind: 'paste' }, { kind: 'paste' }, undo], 'ab|'],
    ['typing after an undo ends the way forward', [type('a'), undo, type('b'), redo], 'b|'],
    ['in the segment that was left, before the eyes', [type('a'), confirm, undo], '|'],
    ['nothing', [undo], '|'],
  ])('%s', (_, actions, expected) => {
    expect(shown(doing(actions))).toBe(expected);
  });

  it('goes to where it was done', () => {
    expect(doing([type('a'), next, next, type('b'), undo, undo])).toMatchObject({ current: 0 });
  });
});

describe('selection', () => {
  it.each<[string, readonly Action[], string]>([
    ['typing replaces it', [type('総務省'), move('left', true), type('庁')], '総務庁|'],
    ['Backspace takes it away', [type('総務省'), move('word-left', true), backspace], '総務|'],
    ['left goes to its beginning', [type('総務省'), selectAll, move('left')], '|総務省'],
    ['right goes to its end', [type('総務省'), selectAll, move('right')], '総務省|'],
    ['cut and paste', [type('総務'), selectAll, { kind: 'cut' }, type('の'), { kind: 'paste' }], 'の総務|'],
    [
      'copy and paste elsewhere',
      [type('総務'), selectAll, { kind: 'copy' }, next, { kind: 'paste' }],
      '総務|',
    ],
    [
      'Ctrl+C copies it and does not leave',
      [type('x'), selectAll, { kind: 'ask-leave' }, { kind: 'ask-leave' }],
      'x|',
    ],
    ['a term takes its place', [type('ab'), move('left', true), term(1)], 'a総務省|'],
    [
      'from the source',
      [
        { kind: 'open', overlay: 'pick' },
        move('right', true),
        move('right', true),
        type('x'),
        { kind: 'copy' },
        { kind: 'close' },
        { kind: 'paste' },
      ],
      '총무|',
    ],
  ])('%s', (_, actions, expected) => {
    const state = doing(actions);
    expect(shown(state)).toBe(expected);
    expect(state.ended).toBe('no');
  });
});

describe('completion', () => {
  it.each<[string, string, string | undefined]>([
    ['one kanji', '総', '総務省'],
    ['more of it', '行政安', '行政安全部'],
    ['behind other words', 'と行政', '行政安全部'],
    ['the whole is complete', '総務省', undefined],
    ['a kanji inside a word begins none', '服総', undefined],
    ['nothing typed', '', undefined],
    ['no term begins so', '省', undefined],
  ])('%s', (_, text, expected) => {
    expect(completion(doing([type(text)]))?.text).toBe(expected);
  });

  it.each<[string, string, string | undefined]>([
    ['one syllable', '총', '총무성'],
    ['not inside a word', '이총', undefined],
    ['behind a space', '이 총', '총무성'],
  ])('into Korean: %s', (_, text, expected) => {
    expect(completion(doing([type(text)], japanese()))?.text).toBe(expected);
  });

  it('Tab puts it in', () => {
    expect(shown(doing([type('と行政'), complete]))).toBe('と行政安全部|');
  });
});

describe('조사', () => {
  it.each<[string, readonly Action[], string]>([
    ['뒤에 있는 조사를 맞춘다', [type('는 밝혔다'), move('text-start'), term(1)], '총무성|은 밝혔다'],
    ['다음 대응어로 바꾸어도', [type('와'), move('text-start'), term(1)], '총무성|과'],
    ['조사가 아니면 그대로', [type('에서'), move('text-start'), term(1)], '총무성|에서'],
    ['빈칸을 치면 고친다', [term(1), type('는'), type(' ')], '총무성은 |'],
    ['한 글자씩 쳐도', [term(2), ...typing('으로는 ')], '행정안전부로는 |'],
    ['마침표 앞에서도', [term(3), type('을'), type('.')], '고향사랑기부제를.|'],
    ['맞으면 그대로', [term(3), type('를'), type(' ')], '고향사랑기부제를 |'],
    ['서술격 조사는 그대로', [term(3), ...typing('이며 ')], '고향사랑기부제이며 |'],
    ['취소하면 친 그대로', [term(1), type('는'), type(' '), undo, undo], '총무성는|'],
    ['완성한 용어 뒤에서도', [type('총'), complete, type('가'), type(' ')], '총무성이 |'],
    ['용어를 이어 넣을 때도', [term(1), type('와'), type(' '), term(2)], '총무성과 행정안전부|'],
  ])('%s', (_, actions, expected) => {
    expect(shown(doing(actions, japanese()))).toBe(expected);
  });

  it('확정할 때도 고친다', () => {
    expect(doing([term(1), type('는'), confirm], japanese()).units[0]?.target).toBe('총무성은');
  });
});

describe('the same source', () => {
  const spread = doing([next, type('二'), confirm]);
  it('is asked for once', () => {
    expect(spread.overlay).toEqual({ kind: 'propagate', ordinal: 1, repetitions: [2] });
  });
  it.each<[string, readonly Action[], string]>([
    ['always', [{ kind: 'propagate', answer: 'always' }], '二'],
    ['only here', [{ kind: 'propagate', answer: 'here' }], '二'],
    ['never', [{ kind: 'propagate', answer: 'never' }], ''],
    ['not now', [{ kind: 'close' }], ''],
    ['Enter goes on and answers nothing', [confirm], ''],
    ['undone', [{ kind: 'propagate', answer: 'here' }, undo], ''],
    ['redone', [{ kind: 'propagate', answer: 'here' }, undo, redo], '二'],
  ])('%s', (_, actions, target) => {
    expect(doing(actions, spread).units[2]?.target).toBe(target);
  });
  it.each<[string, Action, object]>([
    ['typing on: no letter is lost', type('三'), { editor: { text: '三' } }],
    ['a key of the document: none is lost either', { kind: 'copy-source' }, { editor: { text: '둘' } }],
    ['going on', next, { current: 3 }],
  ])('goes away, not answered for good: %s', (_, action, expected) => {
    expect(doing([action], spread)).toMatchObject({
      ...expected,
      overlay: { kind: 'none' },
      preferences: { propagation: 'ask' },
    });
  });
  it.each<[string, Action, 'ask' | 'yes' | 'no', 'asked' | 'done' | 'nothing']>([
    ['not now', { kind: 'close' }, 'ask', 'asked'],
    ['only here', { kind: 'propagate', answer: 'here' }, 'ask', 'asked'],
    ['always', { kind: 'propagate', answer: 'always' }, 'yes', 'done'],
    ['never', { kind: 'propagate', answer: 'never' }, 'no', 'nothing'],
  ])('%s: what comes of the next one', (_, answer, propagation, then) => {
    // The twin is empty again, and its source confirmed once more.
    const empty: readonly Action[] = [
      { kind: 'edit', edit: 'select-all' },
      { kind: 'edit', edit: 'delete' },
    ];
    const again = doing([answer, ...empty, { kind: 'go', to: 'previous' }, confirm], spread);
    expect(again.preferences.propagation).toBe(propagation);
    expect(again.overlay.kind).toBe(then === 'asked' ? 'propagate' : 'none');
    expect(again.units[2]?.target).toBe(then === 'done' ? '二' : '');
  });
  it('waits while help is open', () => {
    const away = doing([{ kind: 'open', overlay: 'help' }, { kind: 'close' }], spread);
    expect(away.overlay).toEqual(spread.overlay);
  });
});

describe('replacing in all translations', () => {
  const three = doing([type('総務庁は'), next, type('総務庁が'), next, type('総務省'), next]);
  const replacing: Action[] = [
    { kind: 'open', overlay: 'replace' },
    type('総務庁'),
    { kind: 'accept' },
    type('総務省'),
    { kind: 'accept' },
  ];
  const targets = (state: State): string => state.units.map(({ target }) => target).join();

  it.each<[string, readonly Action[], string]>([
    ['all at once', replacing, '総務省は,総務省が,総務省,'],
    ['undone at once', [...replacing, undo], '総務庁は,総務庁が,総務省,'],
    ['redone', [...replacing, undo, redo], '総務省は,総務省が,総務省,'],
    [
      'by a regular expression',
      [
        { kind: 'open', overlay: 'replace' },
        { kind: 'regex' },
        type('総務(.)'),
        { kind: 'field', step: 1 },
        type('$1'),
        { kind: 'accept' },
      ],
      '庁は,庁が,省,',
    ],
    [
      'but for those left out in the list',
      [
        ...replacing.slice(0, 4),
        { kind: 'field', step: 1 },
        { kind: 'choose', step: 1 },
        type(' '),
        { kind: 'accept' },
      ],
      '総務省は,総務庁が,総務省,',
    ],
    [
      'one taken in again; a space of a Japanese input method, too',
      [
        ...replacing.slice(0, 4),
        { kind: 'field', step: 1 },
        type('\u3000'),
        { kind: 'choose', step: -1 },
        type(' '),
        { kind: 'accept' },
      ],
      '総務省は,総務省が,総務省,',
    ],
    [
      'none where all are left out',
      [...replacing.slice(0, 4), { kind: 'field', step: 1 }, type(' '), type(' '), { kind: 'accept' }],
      '総務庁は,総務庁が,総務省,',
    ],
    [
      'letters in the list are no text',
      [...replacing.slice(0, 4), { kind: 'field', step: 1 }, type('x'), { kind: 'accept' }],
      '総務省は,総務省が,総務省,',
    ],
  ])('%s', (_, actions, expected) => {
    expect(targets(doing(actions, three))).toBe(expected);
  });
  it('places of one translation one by one', () => {
    const twice = doing([type('庁と庁と庁'), next]);
    const done = doing(
      [
        { kind: 'open', overlay: 'replace' },
        type('庁'),
        { kind: 'accept' },
        type('省'),
        { kind: 'field', step: 1 },
        { kind: 'choose', step: 1 },
        type(' '),
        { kind: 'accept' },
      ],
      twice,
    );
    expect(done.units[0]?.target).toBe('省と庁と省');
    expect(done.notice).toMatchObject({ kind: 'replaced', values: { count: 1 } });
  });
  it('begins with what is selected in the translation, not with what is chosen in the source', () => {
    const picked = doing([
      { kind: 'open', overlay: 'pick' },
      { kind: 'move', to: 'line-end', select: true },
      { kind: 'open', overlay: 'replace' },
    ]);
    expect(picked.overlay).toMatchObject({
      kind: 'replace',
      active: 0,
      fields: [{ text: '' }, { text: '' }],
    });
  });
  it.each<[string, string, string, string, boolean]>([
    ['with the particle that fits', '장수명화', '수명 연장', '수명 연장과 관리', false],
    ['by a regular expression, too', '장(.)명화', '$1명 연장', '수명 연장과 관리', true],
    ['of which $& is all', '장수명화', '$& 연장', '장수명화 연장과 관리', true],
  ])('in Korean %s', (_, find, put, expected, regex) => {
    const korean = doing([type('장수명화와 관리')], begin(['長寿命化と管理'], 'ja'));
    const way: Action[] = regex ? [{ kind: 'regex' }] : [];
    const replaced = doing(
      [
        { kind: 'open', overlay: 'replace' },
        ...way,
        type(find),
        { kind: 'accept' },
        type(put),
        { kind: 'accept' },
      ],
      korean,
    );
    expect(replaced.units[0]?.target).toBe(expected);
  });
});

describe('the list narrowed to a state', () => {
  const filter: Action = { kind: 'filter' };
  it.each<[string, readonly Action[], number]>([
    ['next among the untouched', [next, type('x'), { kind: 'go', to: 'first' }, filter, next], 2],
    ['none left', [type('x'), next, type('x'), next, type('x'), filter, next], 3],
    ['states that no segment is in are passed over: all again', [filter, filter, next], 1],
  ])('%s', (_, actions, current) => {
    expect(doing(actions).current).toBe(current);
  });
});

describe('a search by regular expression', () => {
  const search: Action[] = [{ kind: 'open', overlay: 'search' }, { kind: 'regex' }];
  it.each<[string, string, number]>([
    ['goes where it fits', '^셋$', 3],
    ['stays where it is none yet', '(', 0],
  ])('%s', (_, query, current) => {
    expect(doing([...search, type(query)]).current).toBe(current);
  });
});

describe('numbers and names by one key', () => {
  const dated = (): State => begin(['2026년 제22회 회의에서 윤호중 장관은'], 'ko');
  const quantity: Action = { kind: 'insert-insertable', insertable: 'quantity' };
  const name: Action = { kind: 'insert-insertable', insertable: 'name' };
  it.each<[string, readonly Action[], string]>([
    ['the first of the segment', [quantity], '2026年|'],
    ['again at once: the one beside it, behind it', [quantity, quantity], '2026年第22回|'],
    ['its other form in its place', [quantity, quantity, quantity], '2026年22回|'],
    ['and round again', [quantity, quantity, quantity, quantity], '2026年第22回|'],
    ['after something else: what is missing yet', [quantity, type('の'), quantity], '2026年の第22回|'],
    ['what stands there in another form is not missing', [type('22回'), quantity], '22回2026年|'],
    ['nothing missing: the first', [type('2026年22回'), quantity], '2026年22回2026年|'],
    ['a name', [name], 'ユン・ホジュン|'],
    ['its other form', [name, name], '尹昊重|'],
    ['a name after a number begins anew', [quantity, name, name], '2026年尹昊重|'],
    ['in the place of a selection', [type('x'), selectAll, quantity], '2026年|'],
    ['undone one by one', [type('a'), quantity, quantity, undo], 'a2026年|'],
  ])('%s', (_, actions, expected) => {
    expect(shown(doing(actions, dated()))).toBe(expected);
  });
  it('where words part two numbers in the source, the next takes the place of the first', () => {
    const parted = begin(['2026년에 열린 제22회 회의'], 'ko');
    expect(shown(doing([quantity, quantity], parted))).toBe('第22回|');
  });
  it('a space parts two numbers in Korean', () => {
    const state = { ...dated(), to: 'ko' as const };
    expect(shown(doing([quantity, quantity], state))).toBe('2026年 第22回|');
  });
  it('says where there is none', () => {
    expect(doing([quantity]).notice?.kind).toBe('no-quantity');
    expect(doing([name]).notice?.kind).toBe('no-name');
  });
  it.each<[string, Action]>([
    ['quantities', quantity],
    ['names', name],
    ['terms', { kind: 'insert-term', number: 1 }],
    ['the memory', { kind: 'insert-memory' }],
  ])('says of %s that they are still searched for, as long as they are', (_, action) => {
    const fresh = startState(sampleDocument(['제22회 회의']));
    expect(doing([action], fresh).notice?.kind).toBe('still-searching');
  });
});
