// XML that never ends: both readers stop in the middle.

import { describe, expect, test } from 'vitest';
import { xmlReader } from '../../src/container/xml.js';
import { readXml } from '../../src/container/xml-events.js';

/** Reads a text with one of the readers; counts the elements and the characters told. */
const readers = {
  whole: (text: string) => {
    const seen = { elements: 0, characters: 0 };
    const events = {
      open: () => {
        seen.elements += 1;
      },
      close: () => {},
      text: (piece: string) => {
        seen.characters += piece.length;
      },
    };
    return { seen, read: () => readXml(text, events) };
  },
  pieces: (text: string) => {
    const seen = { elements: 0, characters: 0 };
    const reader = xmlReader({
      open: () => {
        seen.elements += 1;
      },
      close: () => {},
      text: (piece) => {
        seen.characters += piece.length;
      },
    });
    const read = (): void => {
      for (let at = 0; at < text.length; at += 1000) reader.write(text.slice(at, at + 1000));
      reader.end();
    };
    return { seen, read };
  },
} as const;

const million = 1_000_000;

describe.each(['whole', 'pieces'] as const)('%s', (kind) => {
  test.each([
    ['20,000 elements in one another', '<p>'.repeat(20_000), 'xml-too-deep'],
    ['a text of 9 million characters', `<a>${'가'.repeat(9 * million)}</a>`, 'xml-too-long'],
    ['an attribute of 9 million', `<a b="${'가'.repeat(9 * million)}"/>`, 'xml-too-long'],
    ['a comment of 9 million', `<a><!--${'가'.repeat(9 * million)}--></a>`, 'xml-too-long'],
    ['9 million ] in CDATA', `<a><![CDATA[${']'.repeat(9 * million)}]]></a>`, 'xml-too-long'],
    ['9 million spaces before the end', `<a/>${' '.repeat(9 * million)}`, 'xml-too-long'],
  ])('%s: stopped', (_, text, code) => {
    const { seen, read } = readers[kind](text);
    expect(read).toThrow(code);
    expect(seen.elements).toBeLessThanOrEqual(500);
  });

  test('what a document may have is read: 400 deep, a text of 3 million, 20 million in all', () => {
    const text = `<a>${'<p>'.repeat(400)}${'</p>'.repeat(400)}${`<p>${'나'.repeat(3 * million)}</p>`.repeat(7)}</a>`;
    const { seen, read } = readers[kind](text);
    read();
    expect(seen).toEqual({ elements: 408, characters: 21 * million });
  });
});
