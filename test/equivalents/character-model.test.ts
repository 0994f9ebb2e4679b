// The character n-gram model: what it prefers, that it is a probability, and that it comes back from its file.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabet, characterCost } from '../../src/equivalents/bridge/character-model.js';
import {
  packCharacterModel,
  unpackCharacterModel,
} from '../../src/equivalents/bridge/character-model-file.js';
import { learnCharacterModel } from '../../src/equivalents/bridge/compile/learn-character-model.js';

const terms = [
  '市場経済',
  '株式市場',
  '市長選挙',
  '大阪市長',
  '副知事',
  '副議長',
  '部長会議',
  '総務部',
  '国の責務',
];
const model = learnCharacterModel(terms);

describe('of two texts the more usual one costs less', () => {
  it.each([
    ['市場取引', '市長取引', '市場 begins words, 市長 does so less often than it ends them'],
    ['京都市長', '京都市場', '市長 stands at the end'],
    ['副部長', '府部長', 'a letter that was seen before one that was not'],
    ['総務部', '総務副', 'a text that was seen whole'],
    ['国の予算', '国乃予算', 'の follows 国'],
  ])('%s, not %s: %s', (usual, other) => {
    expect(characterCost(model, usual)).toBeLessThan(characterCost(model, other));
  });
});

it('spaces do not count', () => {
  expect(characterCost(model, '総務 部')).toBe(characterCost(model, '総務部'));
});

it('what all texts of up to three letters weigh together is less than one, and what was seen weighs much of it', () => {
  const letters = [...new Set(terms.join(''))];
  const longer = (texts: readonly string[]): string[] =>
    texts.flatMap((text) => letters.map((one) => text + one));
  const one = longer(['']);
  const two = longer(one);
  const weight = [...one, ...two, ...longer(two)].reduce(
    (sum, text) => sum + Math.exp(-characterCost(model, text)),
    0,
  );
  expect(weight).toBeLessThan(1);
  expect(weight).toBeGreaterThan(0.1);
});

it('an empty model knows nothing and prefers nothing', () => {
  const empty = learnCharacterModel([]);
  expect(characterCost(empty, '市場')).toBeCloseTo(characterCost(empty, '市長'), 6);
});

describe('its file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 20 }), (texts) => {
        const learnt = learnCharacterModel(texts);
        expect(unpackCharacterModel(packCharacterModel(learnt, 'stamp'), 'stamp')).toEqual(learnt);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['learnt from something else', packCharacterModel(model, 'other')],
    ['cut short', packCharacterModel(model, 'stamp').subarray(0, 40)],
    ['empty', new Uint8Array()],
  ])('is not read where it is %s', (_, bytes) => {
    expect(unpackCharacterModel(bytes, 'stamp')).toBeUndefined();
  });
});

it('letters that were never seen share what is left among all there are', () => {
  expect(characterCost(learnCharacterModel([]), '市')).toBeCloseTo(2 * Math.log(alphabet), 4);
});
