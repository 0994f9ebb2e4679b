// Reads the entries of a TBX file as trees: version 3 in both styles, and version 2 (`martif`).

import { readXml } from '../../container/xml-events.js';
import { Problem } from '../../model/problem.js';

/** An element by its local name. `text` is its own text and that of inline markup. */
export type TbxNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** One-based line of the file. */
  readonly line: number;
  readonly children: TbxNode[];
  text: string;
};

/** The entries, and the language of texts that name none. */
export type TbxFile = { readonly lang: string; readonly entries: readonly TbxNode[] };

const roots = new Set(['tbx', 'martif']);
const entryNames = new Set(['conceptEntry', 'termEntry']);
// Markup with text content, and markup with code of another format.
const inline = new Set(['hi', 'foreign']);
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'sc', 'ec']);

/** Reads the entries of a file. @throws Problem `xml-malformed`, `tbx-root` */
export const readEntries = (text: string): TbxFile => {
  const entries: TbxNode[] = [];
  const open: TbxNode[] = [];
  let lang: string | undefined;
  let depthOfCode = 0;
  readXml(text, {
    open: ({ name, attributes }, line) => {
      if (lang === undefined) {
        if (!roots.has(name)) throw new Problem('tbx-root', { root: name });
        lang = attributes.lang ?? '';
      }
      const parent = open.at(-1);
      if (parent === undefined && !entryNames.has(name)) return;
      if (codes.has(name)) depthOfCode += 1;
      if (codes.has(name) || inline.has(name)) return;
      const node: TbxNode = { name, attributes, line, children: [], text: '' };
      (parent?.children ?? entries).push(node);
      open.push(node);
    },
    text: (piece) => {
      const node = open.at(-1);
      if (node !== undefined && depthOfCode === 0) node.text += piece;
    },
    close: (name) => {
      if (open.length === 0 || inline.has(name)) return;
      if (codes.has(name)) depthOfCode -= 1;
      else open.pop();
    },
  });
  return { lang: lang ?? '', entries };
};
