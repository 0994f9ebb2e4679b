// Days that have become names: 3·1절, 三一節, 5·18 민주화운동, 9·11 테러. Their numbers are part of the name.

import loadEvents from '../../../data/language/named-day-events.tsv';
import type { Span } from '../../model/span.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import { matchAt } from '../recogniser.js';

/** A named day, with the span of its numbers. */
export type NamedDay = Span & { readonly month: number; readonly day: number };

const kanji = '一二三四五六七八九十';
const pattern = once(() => {
  const events = alternatives(readTable(loadEvents, 'noun').map(({ noun }) => noun));
  return `(?:(\\d{1,2})[·.ㆍ・･](\\d{1,2})|([${kanji}]{1,2})[·・](\\s?[${kanji}]{1,3})|([${kanji}])([${kanji}]{1,2}))(?=\\s?${events})`;
});
const sticky = once(() => new RegExp(pattern(), 'y'));
const everywhere = once(() => new RegExp(`(?<![\\d.${kanji}])${pattern()}`, 'g'));
const start = new RegExp(`[\\d${kanji}]`);

/** End of the numbers of a named day (3·1절) that begins at `at`, or `at` itself. */
export const pastNamedDay = (text: string, at: number): number => {
  if (!start.test(text.charAt(at)) || start.test(text.charAt(at - 1))) return at;
  return at + (matchAt(sticky(), text, at)?.[0].length ?? 0);
};

/** 八 8, 十九 19, 一八 18, 二五 25. */
const numberOf = (letters: string): number => {
  if (/^\d/.test(letters)) return Number(letters);
  const digits = Array.from(letters, (letter) => kanji.indexOf(letter) + 1);
  return digits.reduce(
    (sum, digit) => (digit === 10 ? Math.max(sum, 1) * 10 : sum < 10 ? sum * 10 + digit : sum + digit),
    0,
  );
};

/**
 * The named days of a text in order.
 * @example namedDays('5·18 민주화운동') // at 0–4 month 5, day 18
 */
export const namedDays = (text: string): readonly NamedDay[] =>
  Array.from(text.matchAll(everywhere()), (found) => {
    const [month = '', day = ''] = found.slice(1).filter((part) => part !== undefined);
    const { 0: whole, index } = found;
    return { start: index, end: index + whole.length, month: numberOf(month), day: numberOf(day) };
  });
