// The cells of a sheet as plain text, readings in brackets behind what they stand over.

import { type SheetLine, sheetRows } from '../../src/exchange/termbase/sheet/sheet-rows.js';
import type { Concept } from '../../src/model/concept.js';
import { rubyParts } from '../../src/text/japanese/ruby.js';

const cell = (lines: readonly SheetLine[]): string =>
  lines
    .map(({ pieces }) =>
      pieces
        .flatMap(({ text, reading }) =>
          reading === '' ? [{ text, reading }] : (rubyParts(text, reading) ?? [{ text, reading }]),
        )
        .map(({ text, reading }) => (reading === '' ? text : `${text}（${reading}）`))
        .join(''),
    )
    .join('\n');

/** What a reader of HTML or XML finds in the cells: neither can say the characters that are none (U+FFFE, U+FFFF). */
export const sheetTexts = (concepts: readonly Concept[]): readonly (readonly string[])[] =>
  sheetRows(concepts).map(({ ko, ja, note }) =>
    [ko, ja, note].map((lines) => cell(lines).replace(/[\ufffe\uffff]/g, '\ufffd')),
  );
