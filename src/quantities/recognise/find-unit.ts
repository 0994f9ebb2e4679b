// Finds the unit after a number, and rejects words that only begin like one (3분야 is not three minutes).

import loadLookalikes from '../../../data/language/unit-lookalikes.tsv';
import type { Lang } from '../../model/language.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import { type UnitId, units } from '../units.js';

/** Text that must not follow a counter, because the counter is then the beginning of another word. */
const guardsOf = (lang: Lang): ReadonlyMap<string, string> =>
  new Map(
    readTable(loadLookalikes, 'language', 'form', 'not_followed_by')
      .filter(({ language }) => language === lang)
      .map(({ form, not_followed_by }) => [form, not_followed_by]),
  );

/** A Latin unit ends at the end of its word; a counter must not begin another word. */
const pattern = (form: string, guard: string | undefined): string =>
  alternatives([{ form, not_followed_by: guard ?? '' }]) + (/[A-Za-z]$/.test(form) ? '(?![A-Za-z])' : '');

const tableOf = (lang: Lang) => {
  const meanings = new Map<string, UnitId[]>();
  for (const unit of units().values()) {
    for (const form of unit[lang]) meanings.set(form, [...(meanings.get(form) ?? []), unit.id]);
  }
  const guards = guardsOf(lang);
  const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length);
  return {
    meanings,
    form: new RegExp(longestFirst.map((form) => pattern(form, guards.get(form))).join('|'), 'y'),
  };
};

const tables = { ko: once(() => tableOf('ko')), ja: once(() => tableOf('ja')) };

/** The unit that begins exactly at `at` of the folded text, with all meanings of its form. */
export const unitAt = (
  text: string,
  at: number,
  lang: Lang,
): { readonly end: number; readonly units: readonly UnitId[] } | undefined => {
  const { form, meanings } = tables[lang]();
  form.lastIndex = at;
  const found = form.exec(text)?.[0];
  return found === undefined ? undefined : { end: at + found.length, units: meanings.get(found) ?? [] };
};
