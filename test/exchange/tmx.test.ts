import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeXml } from '../../src/container/decode-xml.js';
import type { ReadUnit } from '../../src/exchange/memory/format.js';
import { readTmx } from '../../src/exchange/memory/tmx-read.js';
import { writeTmx } from '../../src/exchange/memory/tmx-write.js';
import type { MemoryPair } from '../../src/model/memory-match.js';

const read = (text: string, piece = 7): readonly ReadUnit[] => {
  const reader = readTmx({ name: 'memory.tmx' });
  const units: ReadUnit[] = [];
  for (let at = 0; at < text.length; at += piece) units.push(...reader.write(text.slice(at, at + piece)));
  reader.end();
  return units;
};

const decoded = async (bytes: Uint8Array, piece = 5): Promise<string> => {
  const pieces: Uint8Array[] = [bytes.subarray(0, 64)];
  for (let at = 64; at < bytes.length; at += piece) pieces.push(bytes.subarray(at, at + piece));
  let text = '';
  for await (const part of decodeXml(pieces, 'memory.tmx')) text += part;
  return text;
};

// Each folder case: a TMX file, and what is to be made of it, one line a unit.
const golden = new URL('../golden/tmx/', import.meta.url);
const show = (unit: ReadUnit): string =>
  'fault' in unit
    ? `${unit.line}\t${unit.fault}`
    : [
        unit.line,
        unit.pair.from,
        unit.pair.ko,
        unit.pair.ja,
        unit.pair.document,
        unit.pair.translator,
        unit.pair.at,
      ]
        .map((cell) => String(cell).replaceAll('\n', '\\n'))
        .join('\t');

describe('golden files', () => {
  test.each(readdirSync(golden).filter((name) => name.endsWith('.tmx')))('%s', async (name) => {
    const text = await decoded(readFileSync(new URL(name, golden)));
    const expected = readFileSync(new URL(name.replace('.tmx', '.expected.tsv'), golden), 'utf8');
    expect(`${read(text).map(show).join('\n')}\n`).toBe(expected);
  });
});

describe('encodings', () => {
  const text = '<?xml version="1.0" encoding="UTF-16"?>\n<tmx><!-- 한국어 日本語 𠮷 --></tmx>';
  const utf16 = (mark: boolean, big: boolean): Uint8Array => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  const rows: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8 whatever it declares', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE with a mark', utf16(true, false)],
    ['UTF-16BE with a mark', utf16(true, true)],
    ['UTF-16LE without', utf16(false, false)],
    ['UTF-16BE without', utf16(false, true)],
  ];
  test.each(rows)('%s', async (_, bytes) => expect(await decoded(bytes)).toBe(text));

  test('EUC-KR as declared, with the syllables it has only as CP949', async () => {
    const start = Buffer.from('<?xml version="1.0" encoding="EUC-KR"?><a>');
    expect(await decoded(Buffer.concat([start, Buffer.from([0xb0, 0xa1, 0x81, 0x41])]))).toMatch(/<a>가갂$/);
  });
  test('bytes that are not what they say are refused', async () => {
    await expect(
      decoded(Buffer.concat([Buffer.from('<tmx>'), Buffer.from([0xff, 0xfe, 0xff])])),
    ).rejects.toMatchObject({
      code: 'document-encoding-unknown',
    });
  });
});

describe('a broken file is named with its line', () => {
  test.each([
    ['an unclosed element', '<tmx>\n<body>\n<tu>'],
    ['an unknown entity', '<tmx>\n<body>\n&ouml;'],
    ['no XML at all', 'ko\tja\n'],
  ])('%s', (_, text) => expect(() => read(text)).toThrow('xml-unreadable'));

  test('an entity of the document is never expanded', () => {
    const bomb = '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx><body>&b;</body></tmx>';
    expect(() => read(bomb)).toThrow('xml-unreadable');
  });
});

test('what is written is read back', () => {
  const text = fc
    .string({ unit: 'binary', maxLength: 20 })
    .map((one) => `x${one.replace(/[^\P{C}\t\n\r]|[\ufffe\uffff]/gu, '')}`);
  const pair: fc.Arbitrary<MemoryPair> = fc.record({
    ko: text,
    ja: text,
    from: fc.constantFrom('ko' as const, 'ja' as const),
    document: text,
    meeting: text,
    translator: fc.stringMatching(/^[ -~가-힣]{1,9}$/u).map((one) => one.trim()),
    at: fc.constantFrom('', '2026-06-05T09:00:00.000Z'),
    before: text,
    after: text,
  });
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 5 }), (pairs) => {
      const units = read([...writeTmx(pairs)].join(''), 1000);
      expect(units.map((unit) => ('pair' in unit ? unit.pair : unit))).toEqual(pairs);
    }),
    { numRuns: 200 },
  );
});
