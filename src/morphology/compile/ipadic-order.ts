// The order of entries with the same surface, which decides between paths of equal cost. MeCab keeps the order in which
// it read the CSV files of IPADIC; kuromoji read them by name. This is the order of Debian's mecab-ipadic-utf8.

import type { RawEntry, RawWord } from './raw-dictionary.js';

/** The first features of each file's entries, in the order in which the files were read. */
const files: readonly RegExp[] = [
  /^名詞,一般,/,
  /^動詞,/,
  /^名詞,ナイ形容詞語幹,/,
  /^助動詞,/,
  /^記号,/,
  /^名詞,代名詞,/,
  /^名詞,固有名詞,地域,/,
  /^接続詞,/,
  /^名詞,(?:非自立|特殊|接続詞的|動詞非自立的|引用文字列),/,
  /^名詞,固有名詞,一般,/,
  /^接頭詞,/,
  /^名詞,固有名詞,人名,/,
  /^副詞,/,
  /^連体詞,/,
  /^名詞,サ変接続,/,
  /^名詞,形容動詞語幹,/,
  /^名詞,副詞可能,/,
  /^その他,/,
  /^名詞,固有名詞,組織,/,
  /^フィラー,/,
  /^助詞,(?!格助詞,連語,)/,
  /^感動詞,/,
  /^形容詞,/,
  /^名詞,接尾,/,
  /^名詞,数,/,
  /^助詞,格助詞,連語,/,
];

const fileOf = ({ features }: RawEntry): number => files.findIndex((start) => start.test(features));

/** Yields the same words with their entries in MeCab's order. */
export function* inMecabOrder(words: Iterable<RawWord>): Generator<RawWord> {
  for (const { surface, entries } of words) {
    if (entries.length < 2) yield { surface, entries };
    else yield { surface, entries: [...entries].sort((a, b) => fileOf(a) - fileOf(b)) };
  }
}
