// Exact decimal numbers: 12.2조 is exactly 12,200,000,000,000.

/** `digits / 10^scale` in lowest terms (scale 0, or a last digit that is not zero). */
export type Decimal = { readonly digits: bigint; readonly scale: number };

const powers: readonly bigint[] = Array.from({ length: 20 }, (_, power) => 10n ** BigInt(power));

/** `10^power` as a bigint; `power` is an integer of at least 0. */
export const powerOfTen = (power: number): bigint => powers[power] ?? 10n ** BigInt(power);

/** The number `digits / 10^scale` in lowest terms. */
export const decimal = (digits: bigint, scale = 0): Decimal => {
  let reduced = digits;
  let places = scale;
  while (places > 0 && reduced % 10n === 0n) {
    reduced /= 10n;
    places--;
  }
  return { digits: reduced, scale: places };
};

/** Parses ASCII digits with an optional fraction (`1,175` and `12.2`); the caller has checked the form. */
export const parseDecimal = (text: string): Decimal => {
  const plain = text.replaceAll(',', '');
  const point = plain.indexOf('.');
  if (point < 0) return decimal(BigInt(plain));
  return decimal(BigInt(plain.slice(0, point) + plain.slice(point + 1)), plain.length - point - 1);
};

/** The sum of two numbers, exact and in lowest terms. */
export const plus = (a: Decimal, b: Decimal): Decimal => {
  const scale = Math.max(a.scale, b.scale);
  return decimal(a.digits * powerOfTen(scale - a.scale) + b.digits * powerOfTen(scale - b.scale), scale);
};

/** The product of a number and an integer, exact: 1.5 times 2 is 3. */
export const times = (a: Decimal, factor: bigint): Decimal => decimal(a.digits * factor, a.scale);

/** The number with the opposite sign. */
export const negated = (a: Decimal): Decimal => ({ digits: -a.digits, scale: a.scale });

/** Negative, zero or positive, as for `Array.sort`. */
export const compare = (a: Decimal, b: Decimal): number => {
  const difference = plus(a, negated(b)).digits;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Whether two numbers are equal (lowest terms make this exact). */
export const equal = (a: Decimal, b: Decimal): boolean => a.digits === b.digits && a.scale === b.scale;

/** The number as a JavaScript integer, or undefined if it has a fraction or is too large. */
export const toSmallInteger = (a: Decimal): number | undefined => {
  const value = Number(a.digits);
  return a.scale === 0 && Number.isSafeInteger(value) ? value : undefined;
};
