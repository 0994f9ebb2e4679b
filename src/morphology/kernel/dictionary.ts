// Addresses of the parts of the dictionary. ../dictionary.ts explains their layout.

/** The trie: alternating base and parent. */
export let trie: StaticArray<i32> = changetype<StaticArray<i32>>(0);
/** Dense code of each code unit. */
export let codes: StaticArray<u16> = changetype<StaticArray<u16>>(0);
/** Properties of each code unit; see ../character-classes.ts. */
export let characters: StaticArray<u32> = changetype<StaticArray<u32>>(0);
/** Entries of the unknown-word templates, by category. */
export let unknown: StaticArray<i32> = changetype<StaticArray<i32>>(0);
/** Address of the connection costs, and the number of right ids. */
export let connections: usize = 0;
export let width: i32 = 0;
/** Ids of the start and the end of a sentence. */
export let leftOfEnd: i32 = 0;
export let rightOfBeginning: i32 = 0;

let entries: usize = 0;

/** The numbers of an entry for the lattice: four numbers of `Entries.numbers`. */
@unmanaged
export class Entry {
  left: i16;
  right: i16;
  cost: i16;
  /** Added if spaces precede the word. */
  spacePenalty: i16;
}

/** The entry with a number. */
export function entryAt(number: i32): Entry {
  return changetype<Entry>(entries + <usize>number * offsetof<Entry>());
}

/** Sets the addresses of the parts of the dictionary. */
export function setDictionary(
  trieAt: usize,
  codesAt: usize,
  charactersAt: usize,
  unknownAt: usize,
  entriesAt: usize,
  connectionsAt: usize,
  rights: i32,
  left: i32,
  right: i32,
): void {
  trie = changetype<StaticArray<i32>>(trieAt);
  codes = changetype<StaticArray<u16>>(codesAt);
  characters = changetype<StaticArray<u32>>(charactersAt);
  unknown = changetype<StaticArray<i32>>(unknownAt);
  entries = entriesAt;
  connections = connectionsAt;
  width = rights;
  leftOfEnd = left;
  rightOfBeginning = right;
}
