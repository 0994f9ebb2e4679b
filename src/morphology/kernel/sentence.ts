// The text under analysis for MeCab's rules: code units, and the classes of its characters.

import { categories } from './character-classes';
import { characters } from './dictionary';
import { allocate } from './memory';

/** The text's UTF-16 code units, followed by a 0, which is no low surrogate. */
export let units: StaticArray<u16> = changetype<StaticArray<u16>>(0);
/** Its length in code units. */
export let length: i32 = 0;

/** Packed properties of the character that begins at each unit; MeCab treats everything beyond the BMP as code 0. */
let properties: StaticArray<u32> = changetype<StaticArray<u32>>(0);
/** Capacity in code units. */
export let room: i32 = 0;
let hasPairs: bool = false;
/** End of the last run of characters, cached so that long runs take linear time. */
let runEnd: i32 = 0;

function isHigh(unit: u32): bool {
  return unit >> 10 === 0x36;
}

function isLow(unit: u32): bool {
  return unit >> 10 === 0x37;
}

/** Grows the capacity to `needed` code units. Returns whether it had to grow. */
export function reserveText(needed: i32): bool {
  if (needed < room) return false;
  room = 2 * needed + 1024;
  units = changetype<StaticArray<u16>>(allocate(2 * <usize>room));
  properties = changetype<StaticArray<u32>>(allocate(4 * <usize>room));
  return true;
}

/** Reads the text that was written to `units`. */
export function readText(ofLength: i32): void {
  length = ofLength;
  runEnd = 0;
  hasPairs = false;
  for (let i = 0; i < length; i++) {
    const unit = units[i];
    properties[i] = characters[unit];
    if (isLow(unit) && i > 0 && isHigh(units[i - 1])) {
      properties[i - 1] = characters[0];
      hasPairs = true;
    }
  }
  units[length] = 0;
}

/** Code units of the character at a position: 1 or 2. */
export function widthAt(at: i32): i32 {
  return hasPairs && isHigh(units[at]) && isLow(units[at + 1]) ? 2 : 1;
}

/** Packed properties of the character at a position. */
export function propertyAt(at: i32): u32 {
  return properties[at];
}

/** End of the chain of characters from `at` on, each of which shares a category with the previous one. */
function endOfKin(at: i32, property: u32): i32 {
  let previous = property;
  let here = at;
  while (here < length) {
    const next = properties[here];
    if (!categories(previous & next)) break;
    previous = next;
    here += widthAt(here);
  }
  return here;
}

/** First position from `at` on that is no space. */
export function skipSpaces(at: i32): i32 {
  const space = characters[0x20];
  return categories(properties[at] & space) ? endOfKin(at, space) : at;
}

/** End of the run of characters from `at` on, each of which shares a category with the previous one. */
export function endOfRun(at: i32): i32 {
  if (at >= runEnd) runEnd = endOfKin(at + widthAt(at), properties[at]);
  return runEnd;
}

/** Number of characters between two positions. */
export function charactersBetween(start: i32, end: i32): i32 {
  if (!hasPairs) return end - start;
  let count = 0;
  for (let at = start; at < end; at += widthAt(at)) count++;
  return count;
}
