// Regular expressions and rows from tables.

import { describe, expect, it } from 'vitest';
import { alternatives, type Form } from '../../src/text/alternatives.js';
import { readTable, wordsOf } from '../../src/text/table.js';

const row = (form: string, beside: Omit<Form, 'form'> = {}): Form => ({ form, ...beside });

describe('a form of a table', () => {
  it.each<[string, readonly (string | Form)[], string, string | undefined]>([
    ['the longest counts', ['부', '부터', '부터는'], '3월부터는', '부터는'],
    ['whatever their order', ['부터는', '부터', '부'], '3월부터는', '부터는'],
    ['signs stand for themselves', ['R&D', 'a.m.', '(주)'], '9 a.m.', 'a.m.'],
    ['and for nothing else', ['a.m.'], '9 aXmX', undefined],
    ['a space that may be missing', ['양_국'], '양국', '양국'],
    ['and may be there', ['양_국'], '양 국', '양 국'],
    ['not before another word', [row('개', { not_followed_by: '월 년' })], '3개월', undefined],
    ['but elsewhere', [row('개', { not_followed_by: '월 년' })], '3개국', '개'],
    ['only before', [row('일', { followed_by: '<blank><digit>' })], '일 3회', '일'],
    ['not before anything else', [row('일', { followed_by: '<blank><digit>' })], '일 평균', undefined],
    ['only behind', [row('초', { preceded_by: '월_ 연' })], '5월 초', '초'],
    ['not behind', [row('倍に', { not_preceded_by: '<digit>' })], '3倍に', undefined],
  ])('%s', (_, forms, text, found) => {
    expect(new RegExp(alternatives(forms), 'u').exec(text)?.[0]).toBe(found);
  });
});

describe('a table', () => {
  const load = () => 'korean\tkanji\tcontext_words\n시장\t市長\t취임 당선\n시장\t市場\t';

  it('gives the columns that are asked for', () => {
    expect(readTable(load, 'kanji', 'korean')).toEqual([
      { kanji: '市長', korean: '시장' },
      { kanji: '市場', korean: '시장' },
    ]);
  });

  it('has cells with several words, one or none', () => {
    expect(readTable(load, 'context_words').map((cells) => wordsOf(cells.context_words))).toEqual([
      ['취임', '당선'],
      [],
    ]);
  });

  it('says which column it does not have', () => {
    expect(() => readTable(load, 'hanja')).toThrow('no column hanja');
  });
});
