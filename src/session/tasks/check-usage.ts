// Checks a text of one language alone, and turns usage checks on and off.

import { basename } from 'node:path';
import { otherLang } from '../../model/language.js';
import { usageChecks, usageFindings } from '../../qa/usage/checks.js';
import { turn, turnedOff } from '../../qa/usage/turned-off.js';
import { readDocument } from '../files/read-document.js';
import { langOf } from '../files/segment-lang.js';
import type { Session } from '../session.js';
import type { CheckReport } from './check-report.js';

/**
 * Checks the language of a text: spacing, spelling, kana, notation, by the standards that the findings cite. Each
 * segment is checked in its own language.
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

/** A usage check, and whether it is on. */
export type UsageState = { readonly id: string; readonly isOn: boolean };

/** Turns usage checks off or on for this database and returns the state of all of them. */
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
