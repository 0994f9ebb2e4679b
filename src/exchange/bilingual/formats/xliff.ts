// XLIFF 1.2 (trans-unit) and 2.x (unit with segments): texts without their inline codes.

import { decodeText } from '../../../container/encoding.js';
import { readXml } from '../../../container/xml-events.js';
import { isLang, type Lang } from '../../../model/language.js';
import { Problem } from '../../../model/problem.js';
import type { BilingualFormat, BilingualPair } from '../format.js';

// Their content is a code of the original format; x, sc, ec and cp are empty. g, pc and mrk hold text.
const codes = new Set(['ph', 'bpt', 'ept', 'it']);
// Proposals and notes hold sources and targets of their own.
const asides = new Set([
  'alt-trans',
  'matches',
  'glossary',
  'seg-source',
  'note',
  'notes',
  'header',
  'originalData',
]);
const units = new Set(['trans-unit', 'segment']);
const holders = new Set(['trans-unit', 'unit', 'group', 'file']);

const langNamed = (tag: string | undefined): Lang | undefined => {
  const lang = tag?.toLowerCase().split(/[-_]/)[0];
  return isLang(lang) ? lang : undefined;
};

const read = (text: string): readonly BilingualPair[] => {
  const pairs: BilingualPair[] = [];
  let lang: Lang | undefined;
  let unit: { source: string; target: string; line: number } | undefined;
  let side: 'source' | 'target' | undefined;
  let skipped = 0;
  // Whether each unit, group or file that is open is to be translated; what says nothing inherits.
  const translated: boolean[] = [];
  readXml(text, {
    open: ({ name, attributes }, line) => {
      if (asides.has(name) || codes.has(name)) skipped += 1;
      if (skipped > 0) return;
      lang = langNamed(attributes['source-language'] ?? attributes.srcLang) ?? lang;
      if (holders.has(name)) {
        translated.push(
          attributes.translate === undefined ? (translated.at(-1) ?? true) : attributes.translate !== 'no',
        );
      }
      if (units.has(name)) unit = { source: '', target: '', line };
      if (name === 'source' || name === 'target') side = name;
    },
    close: (name) => {
      if (skipped > 0) {
        if (asides.has(name) || codes.has(name)) skipped -= 1;
        return;
      }
      if (name === 'source' || name === 'target') side = undefined;
      if (units.has(name) && unit !== undefined) {
        if (lang === undefined) throw new Problem('bilingual-languages', { line: unit.line });
        const { source, target, line } = unit;
        if (translated.at(-1) !== false)
          pairs.push({ lang, source: source.trim(), target: target.trim(), line });
        unit = undefined;
      }
      if (holders.has(name)) translated.pop();
    },
    text: (piece) => {
      if (skipped === 0 && side !== undefined && unit !== undefined) unit[side] += piece;
    },
  });
  return pairs;
};

export const xliff = {
  id: 'xliff',
  extensions: ['xlf', 'xliff'],
  read: (bytes) => read(decodeText(bytes).text),
} as const satisfies BilingualFormat;
