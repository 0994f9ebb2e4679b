// Opens the character n-gram model of the shipped glossary and trains it first if it is missing or outdated.

import type { CharacterModel } from '../../equivalents/bridge/character-model.js';
import { packCharacterModel, unpackCharacterModel } from '../../equivalents/bridge/character-model-file.js';
import { acceptedTerms, type Concept } from '../../model/concept.js';
import { findCompiled, keepCompiled } from '../files/compiled-files.js';
import { seedFolder } from '../files/places.js';
import { seedStamp } from '../files/seed-files.js';

/** File name of the model. */
export const lettersFile = 'letters-ja.dic';
// Increase this with every change of the training.
const learnerVersion = 1;

// In a definition the terms stand between hiragana; の is part of many terms.
const written = /[\p{Script=Han}\p{Script=Katakana}々ーの]{2,}/gu;

/** Training texts: each form of the Japanese terms once, and the words of the definitions. */
export const japaneseTexts = (concepts: readonly Concept[]): readonly string[] => [
  ...new Set(concepts.flatMap((concept) => acceptedTerms(concept, 'ja').map(({ text }) => text))),
  ...concepts.flatMap(({ definition }) => definition.ja.match(written) ?? []),
];

/** Opens the model. Training takes a tenth of a second, so a folder that cannot be written does no harm. */
export const openLetters = async (): Promise<CharacterModel> => {
  const stamp = `letters ${learnerVersion} ${seedStamp(seedFolder) ?? ''}`;
  const found = findCompiled(lettersFile, (bytes) => unpackCharacterModel(bytes, stamp));
  if (found !== undefined) return found.content;
  const [{ learnCharacterModel }, { loadSeed }] = await Promise.all([
    import('../../equivalents/bridge/compile/learn-character-model.js'),
    import('../files/load-seed.js'),
  ]);
  const learnt = learnCharacterModel(japaneseTexts(await loadSeed()));
  await keepCompiled(lettersFile, packCharacterModel(learnt, stamp)).catch(() => undefined);
  return learnt;
};
