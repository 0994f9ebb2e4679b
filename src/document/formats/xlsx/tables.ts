// Tables of a workbook: the header cell gives a column its name, which formulas may use.

import { escapeXml } from '../../../container/xml.js';
import { readXml } from '../../../container/xml-events.js';
import { attributeSpan } from '../../office/tag.js';
import { renderEdits } from '../../skeleton/render.js';

/** A column name in a part, with its position. */
type Column = { readonly name: string; readonly start: number; readonly end: number };

// In an attribute a line break is written so.
const decoded = (name: string): string => name.replace(/_x000[aA]_/g, '\n');
const encoded = (name: string): string => escapeXml(name).replaceAll('\n', '_x000a_');

/** The column names of a table, or the field names of a pivot table's source. */
export const columnsOf = (source: string): readonly Column[] => {
  const columns: Column[] = [];
  readXml(source, {
    open: ({ name, attributes, start, end }) => {
      if (name !== 'tableColumn' && name !== 'cacheField') return;
      const place = attributeSpan(source, { start, end }, 'name');
      if (place !== undefined) columns.push({ name: decoded(attributes.name ?? ''), ...place });
    },
    close: () => {},
    text: () => {},
  });
  return columns;
};

/** Returns a table with its columns renamed. */
export const renameColumns = (source: string, names: ReadonlyMap<string, string>): string =>
  renderEdits(
    source,
    columnsOf(source).flatMap(({ name, start, end }) => {
      const renamed = names.get(name);
      return renamed === undefined ? [] : [{ start, end, pieces: [encoded(renamed)] }];
    }),
  );
