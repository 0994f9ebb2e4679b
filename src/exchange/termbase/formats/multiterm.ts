// MultiTerm XML, the export format of MultiTerm.

import { decodeXmlLeniently, repairXml } from '../../../container/repair-xml.js';
import { readConcept } from '../../multiterm/read-concept.js';
import { readConcepts } from '../../multiterm/read-concepts.js';
import type { TermFormat } from '../format.js';

export const multiterm = {
  id: 'multiterm',
  extensions: ['mtf'],
  read: (bytes) =>
    readConcepts(repairXml(decodeXmlLeniently(bytes))).map((concept) => ({
      line: concept.line,
      said: readConcept(concept),
    })),
} as const satisfies TermFormat;
