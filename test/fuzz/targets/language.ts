// What becomes of a text: analysed, matched, its quantities and names found, checked against a translation.

import { parseQuantities } from '../../../src/quantities/parse-quantities.js';
import { openMatcher } from '../../../src/session/dictionaries/matcher.js';
import { checkPairs } from '../../../src/session/tasks/check-pairs.js';
import { affairsMinistry, interiorMinistry } from '../../helpers/concepts.js';
import { samples } from '../samples.js';
import type { Target } from '../target.js';

/** Code units of a pair: a segment is hardly ever longer. */
const longest = 4000;

/** Loads both dictionaries. */
export const languageTargets = async (): Promise<readonly Target[]> => {
  const matcher = await openMatcher([interiorMinistry, affairsMinistry], () => {});
  const texts = samples.txt.slice(0, 1);
  return [
    {
      name: 'check of a pair',
      weight: 2,
      extension: '.txt',
      good: texts,
      read: (bytes) => {
        const text = Buffer.from(bytes).toString('utf8').slice(0, longest);
        const [source = '', target = source] = text.split('\n');
        checkPairs(
          [
            { segment: 0, lang: 'ko', source, target },
            { segment: 1, lang: 'ja', source: target, target: source },
          ],
          matcher,
          [],
          new Set(),
        );
      },
    },
    {
      name: 'quantities',
      weight: 4,
      extension: '.txt',
      good: texts,
      read: (bytes) => {
        const text = Buffer.from(bytes).toString('utf8').slice(0, longest);
        parseQuantities(text, 'ko');
        parseQuantities(text, 'ja');
      },
    },
  ];
};
