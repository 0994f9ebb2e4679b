// Trains the character n-gram model with Witten–Bell smoothing (Witten and Bell 1991, method C): a context reserves as
// much for unseen characters as it has seen different ones.

import { alphabet, type CharacterModel, edges, keyOf, longestGram, unitsOf } from '../character-model.js';

type Context = { total: number; readonly after: Map<number, number> };

const count = (texts: Iterable<string>): Map<number, Context> => {
  const contexts = new Map<number, Context>();
  for (const text of texts) {
    const units = unitsOf(text);
    for (let at = 1; at < units.length; at++) {
      const unit = units[at] ?? edges.end;
      for (let from = Math.max(0, at + 1 - longestGram); from <= at; from++) {
        const key = keyOf(units, from, at);
        const context = contexts.get(key) ?? { total: 0, after: new Map<number, number>() };
        contexts.set(key, context);
        context.total++;
        context.after.set(unit, (context.after.get(unit) ?? 0) + 1);
      }
    }
  }
  return contexts;
};

const lengthOf = (key: number): number => (key === 0 ? 0 : key < 0x10000 ? 1 : 2);

/** Trains a model on texts, each with its start and end markers. */
export const learnCharacterModel = (texts: Iterable<string>): CharacterModel => {
  const contexts = count(texts);
  const grams = new Map<number, number>();
  // Shorter contexts come first, because longer ones build on them.
  const rising = [...contexts].sort((a, b) => lengthOf(a[0]) - lengthOf(b[0]));
  const shorter = (key: number, unit: number): number => {
    const rest = lengthOf(key) === 2 ? key % 0x10000 : 0;
    return grams.get(rest * 0x10000 + unit) ?? 0;
  };
  for (const [key, { total, after }] of rising) {
    const kinds = after.size;
    for (const [unit, seen] of after) {
      const below = lengthOf(key) === 0 ? 1 / alphabet : shorter(key, unit);
      grams.set(key * 0x10000 + unit, (seen + kinds * below) / (total + kinds));
    }
  }
  const keys = Float64Array.from(new Set([...grams.keys(), ...contexts.keys()])).sort();
  return {
    keys,
    cost: Float32Array.from(keys, (key) => -Math.log(grams.get(key) ?? 1)),
    backOff: Float32Array.from(keys, (key) => {
      const context = contexts.get(key);
      return context === undefined ? 0 : Math.log((context.total + context.after.size) / context.after.size);
    }),
  };
};
