// Days that have become names: 3·1절, 三一節, 5·18 민주화운동, 9·11 테러. Their numbers are letters of the name.

import { matchAt } from './recogniser.js';

const events =
  '절|운동|혁명|민주|항쟁|전쟁|사태|사건|선언|만세|의거|테러|대지진|참사|광복|節|運動|革命|民主|抗争|戦争|事件|宣言|独立|テロ|大?震災|大?地震';
const named = new RegExp(
  `(?:\\d{1,2}[·.]\\d{1,2}|[一二三四五六七八九十]{1,2}·?[一二三四五六七八九十]{1,2})(?=\\s?(?:${events}))`,
  'y',
);
const start = /[\d一二三四五六七八九十]/;

/** Where a named day that begins at `at` ends, or `at` itself. */
export const pastNamedDay = (text: string, at: number): number => {
  if (!start.test(text.charAt(at)) || start.test(text.charAt(at - 1))) return at;
  return at + (matchAt(named, text, at)?.[0].length ?? 0);
};
