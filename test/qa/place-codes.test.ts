// What one key does about codes that are missing, doubled or crossed.

import { expect, test } from 'vitest';
import { placeCodes } from '../../src/qa/place-codes.js';
import { readCodes, withCodes } from '../../src/text/coded-text.js';
import { coded } from '../document/coded.js';

const shown = ({ text, codes }: ReturnType<typeof coded>): string => {
  let from = 0;
  let line = '';
  for (const { number, side, at } of codes) {
    line +=
      text.slice(from, at) +
      (side === 'close' ? `{/${number}}` : side === 'open' ? `{${number}}` : `{${number}=}`);
    from = at;
  }
  return line + text.slice(from);
};

const sourceOf = (line: string) => {
  const { text, codes } = coded(line);
  const inline = codes.flatMap(({ number, side, at }) => {
    if (side === 'close') return [];
    const end = codes.find((one) => one.number === number && one.side === 'close')?.at ?? at;
    const paired = side === 'open';
    return [
      { number, kind: paired ? ('look' as const) : ('note' as const), paired, shown: '', start: at, end },
    ];
  });
  return { text, codes: inline };
};

test.each([
  [
    'a pair around what stands in both',
    '예산은 {1}12.5{/1}%이다.',
    '予算は12.5％だ。',
    '予算は{1}12.5{/1}％だ。',
  ],
  ['a pair whose words are nowhere', '가장 {1}중요한{/1} 과제', '最も重要な課題', '最も重要な課題'],
  ['a pair whose words stand twice', '{1}ICT{/1}를 쓴다.', 'ICTでICTを使う。', 'ICTでICTを使う。'],
  ['a note behind its words', 'ODA{1=}를 논의했다.', '両国はODAを議論した。', '両国はODA{1=}を議論した。'],
  ['a note before the full stop', '제도{1=}를 논의했다.', '制度を議論した。', '制度を議論した{1=}。'],
  ['a note twice', '제도{1=}이다.', '制{1=}度{1=}だ。', '制{1=}度だ。'],
  ['a code of another segment', '제도이다.', '制{7=}度だ。', '制度だ。'],
  ['pairs that cross', '{1}가{/1}와 {2}나{/2}', '{1}アと{2}イ{/1}ウ{/2}', '{1}アと{/1}{2}イウ{/2}'],
])('%s', (_, source, target, fixed) => {
  expect(shown(placeCodes(sourceOf(source), coded(target)))).toBe(fixed);
});

test('codes as characters, and back', () => {
  for (const line of ['最も{1}重要な{/1}課題{2=}だ。', '{1}{2=}{/1}', '課題', '{12}𠮷{/12}']) {
    const { text, codes } = coded(line);
    expect(readCodes(withCodes({ text, codes }))).toEqual({ text, codes });
  }
});
