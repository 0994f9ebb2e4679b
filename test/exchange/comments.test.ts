// What a translator noted leaves with the document where both sides do, and never in the translation itself.

import { describe, expect, it } from 'vitest';
import { noFacts } from '../../src/exchange/document/format.js';
import { markdown } from '../../src/exchange/document/formats/markdown.js';
import { text } from '../../src/exchange/document/formats/text.js';
import { tsv } from '../../src/exchange/document/formats/tsv.js';
import { sampleDocument } from '../workspace/sample.js';

const plain = sampleDocument(['하나', '둘']);
const noted = {
  ...plain,
  units: plain.units.map((unit, ordinal) => (ordinal === 1 ? { ...unit, comment: '확인|필요' } : unit)),
};

describe('comments', () => {
  it('stand in a column of the table', () => {
    expect(markdown.write(noted, 'both', noFacts)).toContain('| 둘 |  | 확인\\|필요 |');
  });
  it('which is left out where there are none', () => {
    expect(markdown.write(plain, 'both', noFacts)).toContain('| 둘 |  |\n');
  });
  it('stand in the TSV', () => {
    expect(tsv.write(noted, 'both', noFacts)).toContain('둘\t\tuntouched\t확인|필요\n');
  });
  it('do not stand in the translation', () => {
    for (const format of [markdown, text, tsv])
      expect(format.write(noted, 'target', noFacts)).not.toContain('확인');
  });
});
