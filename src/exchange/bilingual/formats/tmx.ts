// TMX: units with both languages, the source's first, with their inline codes.

import { decodeXmlLeniently, repairXml } from '../../../container/repair-xml.js';
import { readXml } from '../../../container/xml-events.js';
import { isLocaleOf, nearestIn } from '../../locale.js';
import { collect, type FoundUnit } from '../collect.js';
import type { BilingualFormat } from '../format.js';
import { InlineReader, withCodes } from '../inline-reader.js';

type Variant = { readonly lang: string; readonly reader: InlineReader };
type Unit = {
  readonly line: number;
  readonly srclang: string;
  readonly variants: Variant[];
  comment: string;
};

const inKorean = ({ lang }: Variant): boolean => isLocaleOf(lang, 'ko');
const inJapanese = ({ lang }: Variant): boolean => isLocaleOf(lang, 'ja');

/**
 * The unit's source and target; for a unit in other languages its first two variants, whose language names are refused
 * later.
 */
const unitOf = (unit: Unit): FoundUnit => {
  const ko = nearestIn(unit.variants, 'ko')[0];
  const ja = nearestIn(unit.variants, 'ja')[0];
  const named = unit.variants.find(({ lang }) => lang.toLowerCase() === unit.srclang.toLowerCase());
  const first = named ?? unit.variants.find((one) => inKorean(one) || inJapanese(one)) ?? unit.variants[0];
  const isOurs = ko !== undefined && ja !== undefined;
  const source = isOurs ? (first !== undefined && inJapanese(first) ? ja : ko) : first;
  const target = isOurs ? (source === ja ? ko : ja) : unit.variants.find((one) => one !== source);
  return {
    ...withCodes(
      source?.reader.keyed ?? { text: '', found: [] },
      target?.reader.keyed ?? { text: '', found: [] },
    ),
    line: unit.line,
    from: source?.lang ?? '',
    to: target?.lang ?? '',
    ...(unit.comment.trim() !== '' && { comment: unit.comment.trim() }),
  };
};

const readUnits = (text: string): readonly FoundUnit[] => {
  const units: FoundUnit[] = [];
  let header = '';
  let unit: Unit | undefined;
  let variant: Variant | undefined;
  let isSegment = false;
  let isNote = false;
  readXml(repairXml(text), {
    open: ({ name, attributes }, line) => {
      if (isSegment) variant?.reader.start(name, attributes);
      else if (name === 'header') header = attributes.srclang ?? '';
      else if (name === 'tu')
        unit = { line, srclang: attributes.srclang ?? header, variants: [], comment: '' };
      else if (name === 'tuv') {
        variant = { lang: attributes.lang ?? '', reader: new InlineReader() };
        unit?.variants.push(variant);
      } else if (name === 'seg') isSegment = true;
      else if (name === 'note') isNote = true;
    },
    close: (name) => {
      if (name === 'seg') isSegment = false;
      else if (isSegment) variant?.reader.end(name);
      else if (name === 'note') isNote = false;
      else if (name === 'tu' && unit !== undefined) {
        // A memory may contain texts without a translation; that is not an error.
        if (unit.variants.length > 1) units.push(unitOf(unit));
        unit = undefined;
      }
    },
    text: (piece) => {
      if (isSegment) variant?.reader.characters(piece);
      else if (isNote && unit !== undefined) unit.comment += piece;
    },
  });
  return units;
};

export const tmx = {
  id: 'tmx',
  extensions: ['tmx'],
  read: (bytes) => collect(readUnits(decodeXmlLeniently(bytes))),
} as const satisfies BilingualFormat;
