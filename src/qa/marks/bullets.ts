// Finds the bullets of a text: at the start of its lines, and ▲ … , ▲ … within them. Amounts (△1.2조, ▲3%) and redacted
// names (○○시) are no bullets.

import type { Span } from '../../model/span.js';
import type { CheckText } from '../check.js';

/** A bullet. `line` is the number of its line; `inline`: within a line. `weak`: a dash, which may be dropped. */
export type Bullet = Span & { readonly line: number; readonly inline: boolean; readonly weak: boolean };

const leading = /^([ \t\u3000]*)([○●◯〇◎□■◇◆▪▫•‣◦▶▷►▸☞☐✓✔❍❏❖▲△▼▽·ㆍ・･‧*＊\-–—‐－ㅇ])(?=(.?)(.?))/u;
const inlineMark = /[▲△▶▷►▸☞•]/gu;
const spacedOnly = /[*＊\-–—‐－ㅇ]/u;
const dash = /[*＊\-–—‐－]/u;
const isLetter = (character: string): boolean => /\p{L}|[「『“‘'"(（[［《〈]/u.test(character);

/** Whether a mark with these two characters behind it introduces words. */
const introduces = (mark: string, next: string, second: string): boolean => {
  if (next === mark) return false;
  if (/[ \t\u3000]/.test(next)) return second !== '' && !/[ \t\u3000]/.test(second);
  if (spacedOnly.test(mark)) return false;
  // ▲3% is an amount; ▲10개 사업 cannot be told from one without its sentence and is ignored.
  return isLetter(next) || (/[0-9０-９]/.test(next) && !/[▲△▼▽]/.test(mark));
};

/** ○월 ○일, △△부: a redacted letter. */
const isBlank = (mark: string, line: string): boolean =>
  /[○〇△◇□●]/u.test(mark) &&
  new RegExp(`^\\s*${mark}(?:${mark}|[월일시분명동년月日時分名年県市町村])`, 'u').test(line);

const inLine = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return /(?:[\s,，、。.:：;·(（ㆍ・]|[가-힣ぁ-んァ-ヺ一-龥])$/u.test(before);
};

/**
 * The bullets of a text in order.
 * @example '○ 주거\n△1.2조' has one bullet, ○ on line 0
 */
export const bulletsOf = ({ text }: Pick<CheckText, 'text'>): readonly Bullet[] => {
  const bullets: Bullet[] = [];
  let lineStart = 0;
  text.split('\n').forEach((content, line) => {
    let from = 0;
    const found = leading.exec(content);
    if (found !== null) {
      const [, indent = '', mark = '', next = '', second = ''] = found;
      from = indent.length + mark.length;
      if (introduces(mark, next, second) && !isBlank(mark, content)) {
        const start = lineStart + indent.length;
        bullets.push({ start, end: start + mark.length, line, inline: false, weak: dash.test(mark) });
      }
    }
    for (const { 0: mark, index } of content.matchAll(inlineMark)) {
      if (index < from || !inLine(content, index)) continue;
      if (!introduces(mark, content.charAt(index + 1), content.charAt(index + 2))) continue;
      const start = lineStart + index;
      bullets.push({ start, end: start + mark.length, line, inline: true, weak: false });
    }
    lineStart += content.length + 1;
  });
  return bullets;
};
