// Where words meet inside what IPADIC has whole (`possible`), and where its cut is doubted.

import { expect, test } from 'vitest';
import { createAnalyser } from '../../src/analysis/analyser.js';
import { plain } from './dictionaries.js';

const { analyse } = createAnalyser((lang) => plain[lang]);

/** The text with `|` at possible borders and `?` at doubtful ones. */
const shown = (text: string): string => {
  const { secondOpinion } = analyse(text, 'ja');
  return Array.from(text, (unit, at) => {
    const possible = secondOpinion?.possible.includes(at) ? '|' : '';
    return possible + (secondOpinion?.doubtful.includes(at) ? '?' : '') + unit;
  }).join('');
};

test.each([
  ['東京都庁', '東京都|庁', '都庁は東京都の庁'],
  ['京都市内', '京都市|内', ''],
  ['大阪府立大学', '大阪府|立大学', '府立は大阪府の立てた'],
  ['横浜市場', '横浜市場', '市場の市は横浜市の市ではない'],
  ['県議会', '県|議会', ''],
  ['県知事', '県|知事', ''],
  ['市町村', '市町村', '一語'],
  ['都道府県', '都道府県', '一語'],
  ['地方自治体', '地方|自治体', ''],
  ['大学校舎', '大?学校?舎', '大学と校舎'],
  ['大規模改修', '大規模改修', '改修の前の大規模'],
  ['行政機関', '行政機関', ''],
])('%s → %s %s', (text, expected) => expect(shown(text)).toBe(expected));
