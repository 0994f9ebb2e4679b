// Numbers in each language's official notation: 12조 2,000억 and 12兆2,000億.

import type { Lang } from '../../model/language.js';
import { type Decimal, powerOfTen } from '../decimal.js';

/** `mixed`: magnitudes from 10,000 on (2만 3,456); `digits`: 23,456; `shortest`: 12.2조 if that is exact. */
export type NumberStyle = 'mixed' | 'digits' | 'shortest';

const magnitudes = [
  { power: 16, ko: '경', ja: '京' },
  { power: 12, ko: '조', ja: '兆' },
  { power: 8, ko: '억', ja: '億' },
  { power: 4, ko: '만', ja: '万' },
] as const;

/** Writes a number in digits with separators: 1234567 → 1,234,567. A fraction is written in full. */
export const plainNumber = ({ digits, scale }: Decimal): string => {
  const all = digits.toString().padStart(scale + 1, '0');
  const whole = scale === 0 ? all : all.slice(0, -scale);
  const fraction = scale === 0 ? '' : `.${all.slice(-scale)}`;
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + fraction;
};

const mixed = ({ digits, scale }: Decimal, lang: Lang): string => {
  const unit = powerOfTen(scale);
  const groups: string[] = [];
  let rest = digits;
  for (const { power, [lang]: mark } of magnitudes) {
    const size = powerOfTen(power) * unit;
    if (rest < size) continue;
    groups.push(plainNumber({ digits: rest / size, scale: 0 }) + mark);
    rest %= size;
  }
  if (rest > 0n || groups.length === 0) groups.push(plainNumber({ digits: rest, scale }));
  return groups.join(lang === 'ko' ? ' ' : '');
};

const shortest = (value: Decimal, lang: Lang): string => {
  const unit = powerOfTen(value.scale);
  const mark = magnitudes.find(({ power }) => value.digits >= powerOfTen(power) * unit);
  if (mark === undefined) return plainNumber(value);
  let { digits } = value;
  let scale = value.scale + mark.power;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale--;
  }
  // 8.8조 is readable, 1.1175조 is not.
  if (scale <= 1) return plainNumber({ digits, scale }) + mark[lang];
  return value.scale > 0 ? plainNumber(value) : mixed(value, lang);
};

/** Writes the absolute value of a number in a language and style. */
export const writeNumber = (value: Decimal, lang: Lang, style: NumberStyle = 'mixed'): string => {
  const size = value.digits < 0n ? { ...value, digits: -value.digits } : value;
  if (style === 'digits') return plainNumber(size);
  if (style === 'shortest') return shortest(size, lang);
  // In 1만 2,345.67 the unit of the fraction would be ambiguous.
  return size.scale > 0 ? plainNumber(size) : mixed(size, lang);
};
