// What holds for every amount, every day and every text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/language.js';
import { daysInMonth, weekdayHolds, weekdayOf } from '../../src/quantities/calendar.js';
import { decimal } from '../../src/quantities/decimal.js';
import { eraHolds } from '../../src/quantities/eras.js';
import { parseQuantities } from '../../src/quantities/parse-quantities.js';
import type { CalendarDate, Currency, QuantityValue } from '../../src/quantities/quantity.js';
import { dateOf } from '../../src/quantities/recognise/dates.js';
import { sameQuantity } from '../../src/quantities/same-quantity.js';
import type { DateStyle } from '../../src/quantities/write/write-calendar.js';
import { type QuantityStyle, writeQuantity } from '../../src/quantities/write/write-quantity.js';

const readAgain = (text: string, lang: Lang): QuantityValue | undefined => {
  const found = parseQuantities(text, lang);
  return found.length === 1 && found[0]?.start === 0 && found[0].end === text.length
    ? found[0].value
    : undefined;
};

const expectSame = (value: QuantityValue, lang: Lang, style: QuantityStyle = {}): void => {
  const text = writeQuantity(value, lang, style);
  const again = readAgain(text, lang);
  if (again === undefined || sameQuantity(value, again) !== 'same') {
    expect.fail(
      `${text} (${lang}) was read as ${again === undefined ? 'something else' : sameQuantity(value, again)}`,
    );
  }
};

const langs = fc.constantFrom<Lang>('ko', 'ja');
const approximation = fc.constantFrom('exact', 'about', 'over' as const);
const limit = fc.constantFrom('none', 'at-least', 'at-most', 'within', 'less-than' as const);
const size = fc.bigInt({ min: 1n, max: 10n ** 20n - 1n });
const numberStyle = fc.constantFrom('mixed', 'digits', 'shortest' as const);

describe('written and read again', () => {
  it('sums of money', () => {
    const currency = fc.constantFrom<Currency>('KRW', 'JPY', 'USD', 'EUR', 'CNY', 'GBP');
    const sum = fc.record({ value: size, currency, approximation, limit, minus: fc.boolean() });
    fc.assert(
      fc.property(sum, langs, numberStyle, ({ value, minus, ...rest }, lang, number) => {
        const sign = minus && rest.approximation === 'exact' ? -value : value;
        expectSame({ kind: 'money', value: decimal(sign), ...rest }, lang, { number });
      }),
      { numRuns: 4000 },
    );
  });

  it('counts, measures and shares, with decimals', () => {
    const units = fc.constantFrom(
      'person',
      'case',
      'place',
      'household',
      'percent',
      'point',
      'm2',
      'ha',
      'km',
      't' as const,
    );
    const amount = fc.record({ value: size, scale: fc.nat({ max: 3 }), unit: units, approximation, limit });
    fc.assert(
      fc.property(amount, langs, numberStyle, ({ value, scale, unit, ...rest }, lang, number) => {
        const decimalValue = decimal(value, scale);
        expectSame({ kind: 'amount', value: decimalValue, units: [unit], ordinal: 'none', ...rest }, lang, {
          number,
        });
      }),
      { numRuns: 4000 },
    );
  });

  it('ordinals, fractions and days of the week', () => {
    const unit = fc.constantFrom('number', 'chapter', 'article', 'round' as const);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), unit, langs, (value, name, lang) => {
        const amount = { kind: 'amount', value: decimal(BigInt(value)), units: [name] } as const;
        expectSame({ ...amount, ordinal: 'prefix', approximation: 'exact', limit: 'none' }, lang);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 2, max: 1000 }),
        langs,
        (part, whole, lang) => {
          const fraction = { numerator: BigInt(part), denominator: BigInt(whole) };
          expectSame({ kind: 'fraction', ...fraction, approximation: 'exact', limit: 'none' }, lang);
        },
      ),
    );
    for (const weekday of [0, 1, 2, 3, 4, 5, 6] as const) {
      for (const lang of ['ko', 'ja'] as const) expectSame({ kind: 'weekday', weekday }, lang);
    }
  });

  it('dates that say less than a day, and fiscal years', () => {
    const year = fc.integer({ min: 1868, max: 2100 });
    const month = fc.integer({ min: 1, max: 12 });
    const day = fc.integer({ min: 1, max: 28 });
    const partial = fc.oneof(
      fc.record({ year }),
      fc.record({ year, month }),
      fc.record({ month, day }),
      fc.record({ month }),
      fc.record({ year, fiscal: fc.constant(true) }),
    );
    fc.assert(
      fc.property(partial, langs, (parts, lang) => {
        expectSame({ kind: 'date', fiscal: false, ...parts }, lang);
      }),
      { numRuns: 1000 },
    );
  });

  it('spans of time and times of day', () => {
    const unit = fc.constantFrom('year', 'month', 'week', 'day', 'hour', 'minute' as const);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), unit, fc.boolean(), langs, (value, name, nth, lang) => {
        const parts = [{ value: decimal(BigInt(value)), unit: name }];
        const counted = nth && (name === 'year' || name === 'day');
        expectSame(
          { kind: 'duration', parts, nth: counted, throughout: false, approximation: 'exact', limit: 'none' },
          lang,
        );
      }),
    );
    fc.assert(
      fc.property(
        fc.nat({ max: 23 }),
        fc.nat({ max: 59 }),
        fc.constantFrom('24', '12', 'digital' as const),
        langs,
        (hour, minute, clock, lang) => {
          expectSame({ kind: 'time', hour, minute, approximation: 'exact' }, lang, { clock });
        },
      ),
    );
  });
});

const everyDay = function* (): Generator<CalendarDate & { year: number; month: number; day: number }> {
  for (let year = 1868; year <= 2100; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= daysInMonth(month, year); day++) {
        yield { kind: 'date', year, month, day, weekday: weekdayOf(year, month, day), fiscal: false };
      }
    }
  }
};

const styles: readonly (readonly [Lang, DateStyle])[] = [
  ['ko', 'dotted'],
  ['ko', 'long'],
  ['ja', 'long'],
  ['ko', 'era'],
  ['ko', 'dotted'],
];

describe('every day from 1868 to 2100', () => {
  it('is written and read again in each style', () => {
    let count = 0;
    for (const date of everyDay()) {
      const text = writeQuantity(date, 'ja', { date: 'era' });
      const era = readAgain(text, 'ja');
      if (era?.kind !== 'date' || sameQuantity(date, era) !== 'same') expect.fail(text);
      // Meiji counts from 25 January 1868; the days before it are written without an era.
      if (eraHolds(era) !== (date.year === 1868 && date.month === 1 && date.day < 25 ? undefined : true)) {
        expect.fail(text);
      }
      // Every day in its era, and in one of the other styles by turns.
      const [lang, style] = styles[count++ % styles.length] ?? ['ko', 'long'];
      expectSame(date, lang, { date: style });
    }
    expect(count).toBe(85_102);
  }, 60_000);

  it('has the weekday of JavaScript’s own calendar', () => {
    for (const { year, month, day, weekday } of everyDay()) {
      if (new Date(Date.UTC(year, month - 1, day)).getUTCDay() !== weekday)
        expect.fail(`${year}-${month}-${day}`);
    }
    expect(weekdayHolds(dateOf({ year: 2026, month: 6, day: 5, weekday: 5 }))).toBe(true);
    expect(weekdayHolds(dateOf({ year: 2026, month: 6, day: 5, weekday: 4 }))).toBe(false);
    expect(weekdayHolds(dateOf({ month: 6, day: 5, weekday: 4 }))).toBeUndefined();
  });

  it('ranges keep their ends', () => {
    const day = fc.record({
      year: fc.integer({ min: 1990, max: 2060 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(
        day,
        day,
        langs,
        fc.constantFrom('long', 'dotted', 'era' as const),
        (from, to, lang, date) => {
          fc.pre(from.year !== to.year || from.month !== to.month || from.day !== to.day);
          expectSame({ kind: 'range', from: dateOf(from), to: dateOf(to) }, lang, { date });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('any text', () => {
  const alphabet = Array.from(
    '0123456789,.~-()％１２　 만억조천백십일이삼제여약년월일시분명원엔개회차세한두네万億兆千百十一二三第年月日時分人円余約△▲\'"가はの금金%:/',
  );
  const noise = fc.string({
    unit: fc.oneof(fc.constantFrom(...alphabet), fc.string({ minLength: 1, maxLength: 1 })),
    maxLength: 60,
  });

  it('is parsed without an exception, in order, without overlaps', () => {
    fc.assert(
      fc.property(noise, langs, (text, lang) => {
        let end = 0;
        for (const found of parseQuantities(text, lang)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '1',
    '1,',
    '1,111',
    '1 ',
    '12.',
    '만',
    '十',
    '二〇',
    '一',
    '제',
    '1~',
    '1년 ',
    '6. ',
    '(',
    '2026. ',
    '약 ',
    '열두 ',
    '\u1100\u1161',
  ])('is read however often it recurs: %s', (piece) => {
    const text = piece.repeat(16_000 / piece.length);
    for (const lang of ['ko', 'ja'] as const) {
      for (const { start, end } of parseQuantities(text, lang)) expect(end).toBeGreaterThan(start);
    }
  });

  it('is read alike in NFD and full width', () => {
    const [nfd] = parseQuantities('2026년 6월 5일(금)'.normalize('NFD'), 'ko');
    expect(nfd?.end).toBe('2026년 6월 5일(금)'.normalize('NFD').length);
    const [wide] = parseQuantities('１２兆２，０００億円', 'ja');
    expect(wide).toMatchObject({ start: 0, end: 10 });
  });
});
