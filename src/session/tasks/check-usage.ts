// A text of one language checked by itself, and the checks of usage turned off and on.

import { basename } from 'node:path';
import { otherLang } from '../../model/language.js';
import { usageChecks, usageFindings } from '../../qa/usage/checks.js';
import { turn, turnedOff } from '../../qa/usage/turned-off.js';
import { readDocument } from '../files/read-document.js';
import { langOf } from '../files/segment-lang.js';
import type { Session } from '../session.js';
import type { CheckReport } from './check-report.js';

/**
 * Checks the language of a text: spacing, spelling, kana, notation, by the standards that the findings cite. Each segment is
 * judged in its own language.
 * @returns a report whose pairs have no source
 * @throws Problem of reading or of the format
 */
export const checkMonolingual = async (
  session: Session,
  path: string,
  encoding?: string,
): Promise<CheckReport> => {
  const document = await readDocument(path, encoding);
  const off = turnedOff(await (await session.termbase()).settings());
  const texts = document.segments.map((one, segment) => ({
    segment,
    text: one.text,
    lang: langOf(one, document.lang),
  }));
  const pairs = texts.map(({ segment, text, lang }) => ({
    segment,
    lang: otherLang(lang),
    source: '',
    target: text,
  }));
  return { name: basename(path), pairs, unbegun: 0, findings: usageFindings(texts, off) };
};

/** A check of usage, and whether it is on. */
export type UsageState = { readonly id: string; readonly isOn: boolean };

/** Turns checks of usage off or on for this database, and says how all of them stand. */
export const turnUsage = async (
  session: Session,
  ids: readonly string[],
  isOn: boolean,
): Promise<readonly UsageState[]> => {
  const settings = await (await session.termbase()).settings();
  for (const id of ids) turn(settings, id, isOn);
  const off = turnedOff(settings);
  return usageChecks.map(({ id }) => ({ id, isOn: !off.has(id) }));
};
