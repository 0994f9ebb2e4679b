// A section of a TBX entry – the concept, a language, a term – as a list of what it says.

import { type NoteKey, readKeyed } from './keyed-note.js';
import { exactly, tidy } from './text.js';
import type { TbxNode } from './tree.js';

/** One thing said: its data category, the same in either style; `of` is the category that it is said of in a group. */
export type Said = {
  readonly category: string;
  readonly text: string;
  readonly lang: string;
  readonly of: string | undefined;
};

/** Contents of a section: by categories, and in the notes that are ours. */
export type Section = {
  readonly said: readonly Said[];
  readonly keyed: Readonly<Partial<Record<NoteKey, string>>>;
};

const languageSections = new Set(['langSec', 'langSet']);
const termSections = new Set(['termSec', 'tig', 'ntig']);

/** The sections of an entry's languages. */
export const languagesOf = (entry: TbxNode): readonly TbxNode[] =>
  entry.children.filter(({ name }) => languageSections.has(name));

/** The sections of a language's terms. */
export const termsOf = (language: TbxNode): readonly TbxNode[] =>
  language.children.filter(({ name }) => termSections.has(name));

// As attribute: <descrip type="definition">; as tag: <basic:definition>. Weblate explains in a <descrip> of no type.
const categoryOf = ({ name, attributes }: TbxNode): string =>
  name === 'term' || name === 'note' ? name : (attributes.type ?? (name === 'descrip' ? 'note' : name));

const ours = (node: TbxNode): ReturnType<typeof readKeyed> =>
  node.name === 'note' ? readKeyed(node.text) : undefined;

const one = (node: TbxNode, of?: string, exact?: string): Said => ({
  category: categoryOf(node),
  text: exactly(tidy(node.text), exact),
  lang: node.attributes.lang ?? '',
  of,
});

const groupOf = ({ children }: TbxNode): readonly Said[] => {
  const [head, ...rest] = children;
  if (head === undefined) return [];
  const exact = rest.map(ours).find((note) => note?.key === 'exact')?.value;
  const of = categoryOf(head);
  return [
    one(head, undefined, exact),
    ...rest.filter((node) => ours(node) === undefined).map((node) => one(node, of)),
  ];
};

/** Own contents of a section, without the sections inside it and without `transacGrp` (the changes). */
export const readSection = (node: TbxNode): Section => {
  const said: Said[] = [];
  const keyed: Partial<Record<NoteKey, string>> = {};
  const take = (children: readonly TbxNode[]): void => {
    for (const child of children) {
      const { name } = child;
      const note = ours(child);
      if (languageSections.has(name) || termSections.has(name) || name === 'transacGrp') continue;
      if (note !== undefined) keyed[note.key] ??= note.value;
      // Version 2 packs a term with its own notes.
      else if (name === 'termGrp') take(child.children);
      else if (name.endsWith('Grp')) said.push(...groupOf(child));
      else said.push(one(child));
    }
  };
  take(node.children);
  return { said, keyed };
};
