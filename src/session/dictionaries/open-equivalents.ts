// Opens suggestions for terms that the glossary lacks: joins dictionaries, bridge and glossary.

import { languageRules } from '../../analysis/languages.js';
import { Bridge } from '../../equivalents/bridge/bridge.js';
import type { CharacterModel } from '../../equivalents/bridge/character-model.js';
import { suggest } from '../../equivalents/suggest.js';
import type { Recall, Suggestion, TermLookup } from '../../equivalents/suggestion.js';
import { acceptedTerms, type Concept } from '../../model/concept.js';
import { type Lang, languages, otherLang } from '../../model/language.js';
import { Tokenizer } from '../../morphology/tokenizer.js';
import { targetTerms } from '../../text/counterparts.js';
import { normalForm } from '../../text/normalise.js';
import { openBridge, type Prepare } from './open-bridge.js';
import { openLetters } from './open-character-model.js';
import { type DictionaryProgress, findUnopened, openDictionary } from './open-dictionary.js';

export type { Suggestion } from '../../equivalents/suggestion.js';

/** Suggests equivalents, distinct, best first. */
export type Suggester = (text: string, to: Lang, limit?: number) => readonly Suggestion[];

/** The accepted targets of every term by its normalised form, its own counterpart first. */
const lookupIn = (concepts: readonly Concept[]): TermLookup => {
  const targets = { ko: new Map<string, string[]>(), ja: new Map<string, string[]>() };
  for (const concept of concepts) {
    for (const lang of languages) {
      for (const term of acceptedTerms(concept, lang)) {
        const others = targetTerms({ concept, term }, otherLang(lang)).map(({ text }) => text);
        const key = normalForm(term.text);
        const known = targets[lang].get(key) ?? [];
        targets[lang].set(key, known);
        for (const other of others) if (!known.includes(other)) known.push(other);
      }
    }
  }
  return (text, lang) => targets[lang].get(normalForm(text)) ?? [];
};

/** Sources of suggestions besides the dictionaries. */
export type EquivalentsOptions = {
  /** The concepts of the glossary; undefined for the bridge alone. */
  readonly concepts?: readonly Concept[];
  /** Equivalents from earlier translations. */
  readonly recall?: Recall;
  /** Replaces the model of the shipped glossary. */
  readonly letters?: CharacterModel;
  readonly onDictionary?: DictionaryProgress;
  /** Called before the bridge is compiled, which takes some seconds to a minute. */
  readonly onBridge?: Prepare;
};

/**
 * Opens all sources of suggestions; compiles the bridge if it is missing.
 * @throws Problem `dictionary-package-missing`, `dictionary-damaged`, `file-unwritable`, `disk-full`
 */
export const openEquivalents = async ({
  concepts = [],
  recall = () => [],
  letters,
  onDictionary = () => undefined,
  onBridge,
}: EquivalentsOptions = {}): Promise<Suggester> => {
  const [found] = findUnopened(['ko']);
  const { ko, ja } = await openBridge(onBridge);
  const korean = new Tokenizer(await openDictionary('ko', onDictionary, found?.finding));
  const koreanCuts = (query: string): ReadonlySet<number> => {
    const cuts = new Set([0]);
    for (const token of korean.tokenize(query)) {
      cuts.add(token.start).add(token.end);
      for (const offset of languageRules.ko.innerBoundaries(token)) cuts.add(token.start + offset);
    }
    return cuts;
  };
  const deps = {
    bridges: { ko: new Bridge(ko), ja: new Bridge(ja) },
    characters: letters ?? (await openLetters()),
    koreanCuts,
    lookup: lookupIn(concepts),
    recall,
  };
  return (text, to, limit) => suggest(text, to, deps, limit);
};
