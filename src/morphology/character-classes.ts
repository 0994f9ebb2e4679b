// Character properties of MeCab's char.def, packed as in its char.bin. kernel/character-classes.ts unpacks them.

/** Properties of the categories that a code unit can belong to. */
export type CharacterProperty = {
  /** Bit set of all categories of the character. */
  readonly types: number;
  /** Category whose unknown-word templates apply. */
  readonly category: number;
  /** Longest run, in characters, that becomes an unknown word in addition to the whole run (0: none). */
  readonly length: number;
  /** Whether a run of the same category is one unknown word. */
  readonly group: boolean;
  /** Whether unknown words are proposed even if the lexicon has words. */
  readonly invoke: boolean;
};

/** MeCab's bit layout: 18 bits of types, 8 of category, 4 of length, 1 group, 1 invoke. */
export const packProperty = (p: CharacterProperty): number =>
  (p.types | (p.category << 18) | (p.length << 26) | (Number(p.group) << 30) | (Number(p.invoke) << 31)) >>>
  0;

/** The bits of a packed property that hold the categories of a character. */
export const typeMask = 0x3ffff;
