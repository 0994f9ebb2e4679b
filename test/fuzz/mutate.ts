// Good files changed: bits and pieces of bytes, tags of XML, and the files inside an archive.

import { unzipSync, zipSync } from 'fflate';
import { oneOf, type Random } from './random.js';

type Change = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

// What has a meaning to one of the readers.
const tokens = [
  ...[
    '<',
    '>',
    '&',
    '&#0;',
    '&#x110000;',
    '&lt;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?xml',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
  ],
  ...[
    '"',
    "'",
    '""',
    '\0',
    '\ufeff',
    '\u202e',
    '\u200b',
    '\u3164',
    '\u009b',
    '\u001b]0;a\u0007',
    '\ud800',
    '\u{2f800}',
    'ㄱ',
    '가\u0301',
  ],
  ...[
    '1) ',
    '억',
    '제1조',
    '（',
    '2026. 6. 5.',
    '令和6年',
    '①',
    '○ ',
    '·',
    '%',
    '-',
    '第',
    '조',
    '3만5천',
    '1,234.5',
    '0'.repeat(40),
  ],
  ...[
    '\t',
    '\n',
    '\r',
    '\r\n',
    ',',
    ';',
    '=1+1',
    '\\n',
    '> ',
    '- ',
    '    ',
    '![[',
    '](',
    '**',
    '`',
    '|',
    '|-|',
    '# ',
    '***\n',
    '---\n',
  ],
  ...[
    '<p>',
    '</p>',
    '<table>',
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '<w:tbl>',
    '<hp:p>',
    '<text:p>',
    '<tu>',
    '<seg>',
    '<target>',
    '<bpt/>',
  ],
  ...[
    '__proto__',
    'constructor',
    'ko',
    'ja',
    'id',
    '-1',
    'NaN',
    '1e999',
    '../../a',
    'null',
    '{}',
    '[]',
    '한국',
    '日本',
  ],
].map((token) => Buffer.from(token));

const place = (bytes: Buffer, random: Random): number => random(bytes.length + 1);

const bits: Change = (bytes, random) => {
  const copy = Buffer.from(bytes);
  for (let left = 1 + random(8); left > 0 && copy.length > 0; left -= 1) {
    const at = random(copy.length);
    copy[at] = random(2) === 0 ? random(256) : (copy[at] ?? 0) ^ (1 << random(8));
  }
  return copy;
};
const cut: Change = (bytes, random) => bytes.subarray(0, place(bytes, random));
const insert: Change = (bytes, random) => {
  const at = place(bytes, random);
  const piece = oneOf(random, tokens);
  // Now and then many of them.
  const times = random(20) === 0 ? 1 << random(13) : 1 + random(3);
  return Buffer.concat([
    bytes.subarray(0, at),
    ...Array.from({ length: times }, () => piece),
    bytes.subarray(at),
  ]);
};
const repeat: Change = (bytes, random) => {
  const from = place(bytes, random);
  const piece = bytes.subarray(from, from + random(200));
  const at = place(bytes, random);
  const times = random(20) === 0 ? 1 << random(9) : 2;
  return Buffer.concat([
    bytes.subarray(0, at),
    ...Array.from({ length: times }, () => piece),
    bytes.subarray(at),
  ]);
};
const remove: Change = (bytes, random) => {
  const from = place(bytes, random);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + random(60))]);
};
const splice: Change = (bytes, random, other) =>
  Buffer.concat([bytes.subarray(0, place(bytes, random)), other.subarray(place(other, random))]);
const word: Change = (bytes, random) => {
  if (bytes.length < 4) return bytes;
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(
    oneOf(random, [0, 1, 0xffff, 0x7fffffff, 0xffffffff, bytes.length]),
    random(bytes.length - 3),
  );
  return copy;
};

const tag = /<[^<>]*>/g;

/** Changes the tree of an XML or HTML file. */
const tree: Change = (bytes, random) => {
  const text = bytes.toString('utf8');
  const tags = [...text.matchAll(tag)];
  if (tags.length === 0) return bits(bytes, random, bytes);
  const one = oneOf(random, tags);
  const two = oneOf(random, tags);
  const [from, to] = [Math.min(one.index, two.index), Math.max(one.index, two.index)];
  const piece = text.slice(from, to);
  const after = one.index + one[0].length;
  const changed = [
    () => text.slice(0, one.index) + text.slice(after),
    () => text.slice(0, from) + text.slice(to),
    () => text.slice(0, to) + piece + text.slice(to),
    () => text.slice(0, after) + one[0].repeat(random(20) === 0 ? 1 << random(11) : 1) + text.slice(after),
    () => text.slice(0, one.index) + two[0] + text.slice(after),
    () =>
      text.slice(0, one.index) + one[0].replace(/"[^"]*"/, `"${oneOf(random, tokens)}"`) + text.slice(after),
    () => text.slice(0, one.index) + one[0].replace(/ [^ =]+=/, ' x=') + text.slice(after),
    () => text.slice(0, after) + oneOf(random, tokens) + text.slice(after),
  ];
  return Buffer.from(oneOf(random, changed)());
};

const bytewise: readonly Change[] = [bits, cut, insert, insert, repeat, remove, splice, word];
const textual: readonly Change[] = [...bytewise, tree, tree, tree, tree];

const changed = (bytes: Buffer, random: Random, other: Buffer, changes: readonly Change[]): Buffer => {
  let result = bytes;
  for (let left = 1 + random(3); left > 0; left -= 1) result = oneOf(random, changes)(result, random, other);
  return result;
};

/** Changes one of the files in an archive, its name, or what files there are. */
const inside: Change = (bytes, random) => {
  const files: Record<string, Uint8Array> = unzipSync(bytes);
  const names = Object.keys(files);
  const name = oneOf(random, names);
  const content = Buffer.from(files[name] ?? []);
  const other = Buffer.from(files[oneOf(random, names)] ?? []);
  const how = random(20);
  if (how === 0) delete files[name];
  else if (how === 1) files[`${name}${random(9)}`] = content;
  else if (how === 2) files[name] = other;
  else if (how === 3) files[name] = bytes;
  else files[name] = changed(content, random, other, textual);
  return Buffer.from(zipSync(files, { level: oneOf(random, [0, 6]) }));
};

/** A changed file. `other` is another good file of the same kind. */
export const mutated = (good: Buffer, other: Buffer, random: Random): Buffer => {
  const isArchive = good.subarray(0, 4).equals(Buffer.from('PK\x03\x04'));
  if (isArchive && random(4) > 0) return inside(good, random, other);
  const isMarkup = good.includes('</');
  return changed(Buffer.from(good), random, other, isMarkup ? textual : bytewise);
};
