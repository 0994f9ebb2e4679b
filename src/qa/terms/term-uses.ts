// Which equivalent renders which term, unit by unit: what the checks of consistency compare.

import { type Concept, termsOf } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import type { Lang } from '../../model/language.js';
import type { Match, TermRef } from '../../model/match.js';
import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit, PlacedFault } from '../check.js';
import { onlySpelled } from './find-equivalents.js';

/** A rendering of a term, by the name of the equivalent; `term` is how the source has it. */
export type Use = Required<Pick<PlacedFault, 'segment' | 'source'>> & {
  readonly term: string;
  readonly form: string;
  /** Where it stands; to be found in `text` where it has only been spelled out. */
  readonly target: Span | undefined;
  readonly text: CheckText;
  readonly id: ConceptId;
};

const soleReading = ({ senses, nested, verdict }: Match): TermRef | undefined =>
  nested || verdict === 'ambiguous' || verdict === 'script' ? undefined : senses[0];

/** Full names only: an abbreviation or a short form after the first mention is how texts go. */
const isFull = ({ term: { type, status } }: TermRef): boolean =>
  type !== 'abbreviation' && type !== 'short' && (status === 'preferred' || status === 'admitted');

const nothing: readonly string[] = [];
// By concept; a document speaks of the same ones over and over.
const choices: Readonly<Record<Lang, WeakMap<Concept, readonly string[]>>> = {
  ko: new WeakMap(),
  ja: new WeakMap(),
};

/** The full names of a concept in a language where there are several; of one there is nothing to choose. */
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

/** The one rendering of a concept in a text, where it is clear which it is. */
const renderingIn = ({ matches }: CheckText, id: ConceptId): Pick<Use, 'form' | 'target'> | undefined => {
  const renderings = matches.filter((match) => soleReading(match)?.concept.id === id);
  const [rendering] = renderings;
  const equivalent = rendering && soleReading(rendering);
  if (equivalent === undefined || renderings.length !== 1 || !isFull(equivalent)) return undefined;
  return { form: equivalent.term.text, target: spanOf(rendering as Match) };
};

/** The renderings of a unit by source term, where it is clear which equivalent renders it. */
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
    // Nearly all terms are rendered alike all through: where the letters show it, nobody need read the translation.
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

/** A use whose place in the translation is known. */
export type ReadUse = Use & { readonly target: Span };

/** A use as the matches have it. */
export const readUse = (use: Use): readonly ReadUse[] => {
  const { target, text, id } = use;
  const read = target === undefined ? renderingIn(text, id) : use;
  return read?.target === undefined ? [] : [{ ...use, form: read.form, target: read.target }];
};
