// A desk with the shipped glossary, the real dictionaries and a sample document, all in one thread and in memory.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { documentId } from '../../src/model/ids.js';
import { otherLang } from '../../src/model/language.js';
import type { WorkDocument } from '../../src/model/unit.js';
import { checks } from '../../src/qa/checks.js';
import { prepareUnit } from '../../src/qa/prepare-unit.js';
import { checkUnit } from '../../src/qa/run-checks.js';
import { openMatcher } from '../../src/session/dictionaries/matcher.js';
import { openNames } from '../../src/session/dictionaries/open-names.js';
import { loadSeed } from '../../src/session/files/load-seed.js';
import { langOf } from '../../src/session/files/segment-lang.js';
import { segmentInsertables } from '../../src/session/worker/segment-insertables.js';
import type { Backend } from '../../src/workspace/backend.js';
import { segmentedBytes } from '../document/marked-segments.js';
import { fakeDesk } from '../tui/fake-desk.js';
import { aTermbase } from './termbases.js';

const concepts = await loadSeed();
const matcher = await openMatcher(concepts, () => {});
const names = await openNames(undefined, () => {});
const termbase = await aTermbase(':memory:', concepts);

const read = (path: string, position: number): WorkDocument => {
  const { text, format, lang, segments } = segmentedBytes(readFileSync(path), path);
  return {
    id: documentId(1),
    path,
    name: basename(path),
    format,
    lang,
    to: otherLang(lang),
    text,
    units: segments.map((segment) => ({ segment, target: '', state: 'untouched' })),
    position,
  };
};

/** The desk with a sample opened at a segment (zero-based). */
export const realDesk = (path: string, position: number): Backend => {
  const document = read(path, position);
  const { lang, units } = document;
  const matchesOf = (ordinal: number) => {
    const segment = units[ordinal]?.segment;
    return segment && matcher.match(segment.text, langOf(segment, lang));
  };
  const findings: Backend['findings'] = async (segment, target) => {
    const source = units[segment]?.segment.text ?? '';
    return target === '' ? [] : checkUnit(checks, prepareUnit({ segment, lang, source, target }, matcher));
  };
  return {
    ...fakeDesk(document),
    matches: async (ordinal) => matchesOf(ordinal)?.matches ?? [],
    insertables: async (ordinal) => {
      const found = matchesOf(ordinal);
      return found === undefined
        ? { insertables: [], words: [] }
        : segmentInsertables(found.analysis, found.matches, names, { given: new Map(), listed: [] });
    },
    memory: async () => [],
    findings,
    inspect: async (now) => {
      const within = await Promise.all(now.map(({ target }, segment) => findings(segment, target)));
      return { within: within.flat(), across: [] };
    },
    lookup: termbase.lookup,
  };
};
