import { expect, test } from 'vitest';
import { stemsOf } from '../../src/text/korean/stems.js';

test.each([
  ['총무성은', ['총무성']],
  ['총무성에서는', ['총무성에서', '총무성']],
  ['협의회와의', ['협의회와', '협의회']],
  ['총무성은'.normalize('NFD'), ['총무성']],
  ['総務省については', ['総務省について', '総務省']],
  ['ふるさと納税の', ['ふるさと納税']],
  ['총무성 의', ['총무성']],
])('%s → %j', (text, stems) => expect(stemsOf(text)).toEqual(expect.arrayContaining(stems)));

test('a text that ends in no particle has none', () => {
  expect(stemsOf('총무성')).toEqual([]);
  expect(stemsOf('도의')).toEqual([]);
});
