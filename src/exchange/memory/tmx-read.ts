// Reads TMX: level 1 (plain text) and level 2 (the text without its markup codes).

import { xmlReader } from '../../container/xml.js';
import type { ReadUnit, UnitReader, UnitSource } from './format.js';
import { pairsOf, type TmxUnit, type TmxVariant } from './tmx-unit.js';

// The content of these elements is code of the original format; hi is the only inline element with text content.
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/** Reads a TMX file. Its `write` throws Problem `xml-unreadable`. */
export const readTmx = ({ name: fileName }: UnitSource): UnitReader => {
  let ready: ReadUnit[] = [];
  let headerLang = '';
  let unit: TmxUnit | undefined;
  let variant: TmxVariant | undefined;
  let property: string | undefined;
  let collected = '';
  let inSegment = false;
  let depthOfCode = 0;
  const parser = xmlReader({
    open: (name, attributes, line) => {
      if (inSegment) {
        if (codes.has(name)) depthOfCode += 1;
        return;
      }
      if (name === 'header') headerLang = attributes.srclang ?? '';
      else if (name === 'tu') unit = { line, attributes, properties: new Map(), variants: [] };
      else if (name === 'tuv') {
        // TMX 1.1 had no prefix on the language attribute.
        variant = { lang: attributes['xml:lang'] ?? attributes.lang ?? '', text: '', attributes };
        unit?.variants.push(variant);
      } else if (name === 'prop') {
        property = attributes.type ?? '';
        collected = '';
      } else if (name === 'seg') {
        inSegment = true;
        collected = '';
      }
    },
    text: (text) => {
      if (depthOfCode === 0 && (inSegment || property !== undefined)) collected += text;
    },
    close: (name) => {
      if (inSegment && name !== 'seg') {
        if (codes.has(name)) depthOfCode -= 1;
      } else if (name === 'seg') {
        inSegment = false;
        if (variant !== undefined) variant.text = collected;
      } else if (name === 'prop') {
        if (property !== undefined) unit?.properties.set(property, collected);
        property = undefined;
      } else if (name === 'tuv') variant = undefined;
      else if (name === 'tu' && unit !== undefined) {
        for (const read of pairsOf(unit, headerLang, fileName)) ready.push(read);
        unit = undefined;
      }
    },
  });
  return {
    write: (chunk) => {
      ready = [];
      parser.write(chunk);
      return ready;
    },
    end: parser.end,
  };
};
