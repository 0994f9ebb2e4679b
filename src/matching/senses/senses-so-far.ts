// The senses that homographs of a document had so far by evidence; later occurrences without evidence get the same.

import type { ConceptId } from '../../model/ids.js';
import type { Match } from '../../model/match.js';
import type { DocumentContext } from './surroundings.js';

/** Records the senses of a document's homographs, segment by segment. */
export class SensesSoFar {
  private readonly used = new Map<string, ConceptId>();
  private readonly country: DocumentContext['country'];

  constructor(country?: DocumentContext['country']) {
    this.country = country;
  }

  /** The evidence of the document so far. */
  get context(): DocumentContext {
    return { country: this.country, used: this.used };
  }

  /** Records the matches of a segment. */
  see(matches: readonly Match[]): void {
    for (const { surface, ground, senses } of matches) {
      if (ground !== undefined && ground.kind !== 'usual' && ground.kind !== 'document') {
        this.used.set(surface, senses[0].concept.id);
      }
    }
  }
}
