import { expect, test } from 'vitest';
import { slugId } from '../../src/exchange/termbase/concept-slug.js';
import { aConcept, aTerm } from '../helpers/concepts.js';

const concept = (ko: string, domain = 'finance') =>
  aConcept('', [aTerm('ko', ko), aTerm('ja', '税')], { domain });

test.each([
  ['지방소멸대응기금', 'finance', 'finance-jibangsomyeoldaeeunggigeum'],
  ['세제 개편', '', 'own-seje-gaepyeon'],
  ['AI 정부', 'digital', 'digital-ai-jeongbu'],
])('%s → %s', (ko, domain, id) => expect(slugId(concept(ko, domain), () => false)).toBe(id));

test('a taken id gets a mark that is the same every time', () => {
  const second = slugId(concept('세금'), (id) => id === 'finance-segeum');
  expect(second).toMatch(/^finance-segeum-[0-9a-f]{8}$/);
  expect(slugId(concept('세금'), (id) => id === 'finance-segeum')).toBe(second);
  expect(slugId(concept('세금'), (id) => id === 'finance-segeum' || id === second)).not.toBe(second);
});
