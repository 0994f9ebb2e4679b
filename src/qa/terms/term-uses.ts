// Determines the equivalent of each term unit by unit, for the checks of consistency.

import { type Concept, termsOf } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import type { Lang } from '../../model/language.js';
import type { Match, TermRef } from '../../model/match.js';
import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit, PlacedFault } from '../check.js';
import { onlySpelled } from './find-equivalents.js';

/** A translation of a term, by the name of the equivalent; `term` is its form in the source. */
export type Use = Required<Pick<PlacedFault, 'segment' | 'source'>> & {
  readonly term: string;
  readonly form: string;
  /** Its span; undefined if it was found only by letters, so that `text` must be searched. */
  readonly target: Span | undefined;
  readonly text: CheckText;
  readonly id: ConceptId;
};

const soleReading = ({ senses, nested, verdict }: Match): TermRef | undefined =>
  nested || verdict === 'ambiguous' || verdict === 'script' ? undefined : senses[0];

/** Only full names: an abbreviation or short form after the first mention is normal. */
const isFull = ({ term: { type, status } }: TermRef): boolean =>
  type !== 'abbreviation' && type !== 'short' && (status === 'preferred' || status === 'admitted');

const nothing: readonly string[] = [];
// Cached by concept, because a document repeats its concepts.
const choices: Readonly<Record<Lang, WeakMap<Concept, readonly string[]>>> = {
  ko: new WeakMap(),
  ja: new WeakMap(),
};

/** The full names of a concept in a language if there are several; with one there is no choice. */
const choiceOf = (concept: Concept, lang: Lang): readonly string[] => {
  let known = choices[lang].get(concept);
  if (known === undefined) {
    const full = termsOf(concept, lang).filter((term) => isFull({ concept, term }));
    const names = [...new Set(full.map(({ text }) => text))];
    known = names.length > 1 ? names : nothing;
    choices[lang].set(concept, known);
  }
  return known;
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The only translation of a concept in a text, if it is unambiguous. */
const renderingIn = ({ matches }: CheckText, id: ConceptId): Pick<Use, 'form' | 'target'> | undefined => {
  const renderings = matches.filter((match) => soleReading(match)?.concept.id === id);
  const [rendering] = renderings;
  const equivalent = rendering && soleReading(rendering);
  if (equivalent === undefined || renderings.length !== 1 || !isFull(equivalent)) return undefined;
  return { form: equivalent.term.text, target: spanOf(rendering as Match) };
};

/** The translations of a unit by source term, if unambiguous. */
export const usesIn = ({
  segment,
  source: { lang, matches },
  target,
}: CheckUnit): (readonly [string, Use])[] =>
  matches.flatMap((source) => {
    const reading = soleReading(source);
    const names = reading === undefined ? nothing : choiceOf(reading.concept, target.lang);
    if (reading === undefined || names.length === 0) return [];
    const { id } = reading.concept;
    // Nearly all terms have one translation throughout: if the letters show it, the translation need not be analysed.
    const spelled = onlySpelled(target, names);
    const rendering = spelled === undefined ? renderingIn(target, id) : { form: spelled, target: undefined };
    if (rendering === undefined) return [];
    const use = {
      segment,
      source: spanOf(source),
      term: source.surface,
      text: target.unread(),
      id,
      ...rendering,
    };
    return [[`${lang} ${id} ${reading.term.text}`, use] as const];
  });

/** A use whose span in the translation is known. */
export type ReadUse = Use & { readonly target: Span };

/** Finds a use by the matches. */
export const readUse = (use: Use): readonly ReadUse[] => {
  const { target, text, id } = use;
  const read = target === undefined ? renderingIn(text, id) : use;
  return read?.target === undefined ? [] : [{ ...use, form: read.form, target: read.target }];
};
