// A section of a TBX entry – the concept, a language, a term – as a list of statements.

import { type NoteKey, readKeyed } from './keyed-note.js';
import { exactly, tidy } from './text.js';
import type { TbxNode } from './tree.js';

/** One statement: its data category, the same in either style; `of` is the category that it qualifies in a group. */
export type Statement = {
  readonly category: string;
  readonly text: string;
  readonly lang: string;
  readonly of: string | undefined;
};

/** The content of a section: statements by category, and our own notes. */
export type Section = {
  readonly said: readonly Statement[];
  readonly keyed: Readonly<Partial<Record<NoteKey, string>>>;
};

const languageSections = new Set(['langSec', 'langSet']);
const termSections = new Set(['termSec', 'tig', 'ntig']);

/** The language sections of an entry. */
export const languagesOf = (entry: TbxNode): readonly TbxNode[] =>
  entry.children.filter(({ name }) => languageSections.has(name));

/** The term sections of a language. */
export const termsOf = (language: TbxNode): readonly TbxNode[] =>
  language.children.filter(({ name }) => termSections.has(name));

// The category as attribute: <descrip type="definition">; as tag: <basic:definition>. Weblate writes explanations in a
// <descrip> without type.
const categoryOf = ({ name, attributes }: TbxNode): string =>
  name === 'term' || name === 'note' ? name : (attributes.type ?? (name === 'descrip' ? 'note' : name));

const ours = (node: TbxNode): ReturnType<typeof readKeyed> =>
  node.name === 'note' ? readKeyed(node.text) : undefined;

const one = (node: TbxNode, of?: string, exact?: string): Statement => ({
  category: categoryOf(node),
  text: exactly(tidy(node.text), exact),
  lang: node.attributes.lang ?? '',
  of,
});

const groupOf = ({ children }: TbxNode): readonly Statement[] => {
  const [head, ...rest] = children;
  if (head === undefined) return [];
  const exact = rest.map(ours).find((note) => note?.key === 'exact')?.value;
  const of = categoryOf(head);
  return [
    one(head, undefined, exact),
    ...rest.filter((node) => ours(node) === undefined).map((node) => one(node, of)),
  ];
};

/** Reads the content of a section, without the sections inside it and without `transacGrp` (the change log). */
export const readSection = (node: TbxNode): Section => {
  const said: Statement[] = [];
  const keyed: Partial<Record<NoteKey, string>> = {};
  const take = (children: readonly TbxNode[]): void => {
    for (const child of children) {
      const { name } = child;
      const note = ours(child);
      if (languageSections.has(name) || termSections.has(name) || name === 'transacGrp') continue;
      if (note !== undefined) keyed[note.key] ??= note.value;
      // Version 2 groups a term with its own notes.
      else if (name === 'termGrp') take(child.children);
      else if (name.endsWith('Grp')) said.push(...groupOf(child));
      else said.push(one(child));
    }
  };
  take(node.children);
  return { said, keyed };
};
