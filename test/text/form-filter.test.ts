import { expect, test } from 'vitest';
import { formFilter } from '../../src/text/form-filter.js';

const found = (form: string, text: string): boolean => formFilter([[form, form]])(text).has(form);

test('a form is found by all letters before its first mark', () => {
  expect(found('올해', '또 올해 6월')).toBe(true);
  expect(found('인구감소', '인구가 줄었다')).toBe(false);
  expect(found('수_없', '할 수 없다')).toBe(true);
  expect(found('도', '도는')).toBe(true);
});

test('a mark before the letters of a form does not hide it', () => {
  expect(found('<space>시에도', '실시 시에도 적용')).toBe(true);
  expect(found('<space>시에도', '시에서')).toBe(false);
});
