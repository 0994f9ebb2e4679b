// Every token and every feature as the C++ programs give them.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language.js';
import { plain } from '../analysis/dictionaries.js';

const golden = (name: string): Buffer => readFileSync(new URL(`../golden/tokens/${name}`, import.meta.url));

describe.each(languages)('tokens of %s', (lang) => {
  const lines = golden(`${lang}.txt`).toString('utf8').split('\n').slice(0, -1);
  const wanted = gunzipSync(golden(`${lang}.mecab.gz`))
    .toString('utf8')
    .split('EOS\n')
    .slice(0, -1);

  test('there is an answer for each line', () => {
    expect(lines.length).toBeGreaterThan(200);
    expect(wanted).toHaveLength(lines.length);
  });

  test.each(lines.map((line, i) => [line, wanted[i]]))('%j', (line, answer) => {
    const tokens = plain[lang].tokenize(line as string);
    expect(tokens.map(({ surface, featureString }) => `${surface}\t${featureString}\n`).join('')).toBe(
      answer,
    );
  });
});
