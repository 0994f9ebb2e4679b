// Unpacks character properties; ../character-classes.ts defines their layout.

/** Bits of the categories a character belongs to. */
export function categories(property: u32): u32 {
  return property & 0x3ffff;
}

/** Category whose unknown-word templates apply. */
export function categoryOf(property: u32): u32 {
  return (property >> 18) & 0xff;
}

/** Longest run, in characters, that becomes an unknown word in addition to the whole run. */
export function lengthOf(property: u32): u32 {
  return (property >> 26) & 0xf;
}

/** Whether a run of the same category is one unknown word. */
export function isGrouped(property: u32): bool {
  return (property & 0x40000000) !== 0;
}

/** Whether unknown words are proposed even if the lexicon has words. */
export function isInvoked(property: u32): bool {
  return property >> 31 !== 0;
}
