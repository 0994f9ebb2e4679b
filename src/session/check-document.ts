// A document in work checked.

import type { DocumentId } from '../model/ids.js';
import { isLang } from '../model/language.js';
import { type CheckReport, checkPairs } from './check-pairs.js';
import type { Session } from './session.js';

/**
 * Checks what has been translated of a stored document; segments not begun are counted, not reported.
 * @throws Problem `document-missing`
 */
export const checkDocument = async (session: Session, id: DocumentId): Promise<CheckReport> => {
  const work = await (await session.termbase()).work();
  const { name, lang, to, units } = work.load(id);
  const begun = units.filter(({ state, target }) => state !== 'untouched' || target !== '');
  const pairs = begun
    // What already stands in the language of the translation has nothing to be compared with.
    .filter(({ segment }) => !isLang(segment.lang) || segment.lang !== to)
    .map(({ segment, target }) => ({ segment: segment.ordinal, lang, source: segment.text, target }));
  const findings = checkPairs(pairs, await session.matcher());
  return { name, pairs, unbegun: units.length - begun.length, findings };
};
