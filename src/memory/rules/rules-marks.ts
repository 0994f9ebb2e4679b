// Marks that may be present, different or missing without a change of meaning, in both languages.

import { type Rule, rule } from '../unit.js';

const bullet = /[○●□■◦▪▫◇◆•※ㅇ\-*·]+/uy;

/** A mark that begins a list item. */
const leadingBullet: Rule = {
  starts: '○●□■◦▪▫◇◆•※ㅇ-*·',
  read: ({ text, isBreak }, at) => {
    if (at > 0) return undefined;
    bullet.lastIndex = 0;
    const length = bullet.exec(text)?.[0].length ?? 0;
    // ㅇ and - are marks only before a space.
    return length > 0 && length < text.length && isBreak(length)
      ? { length, keys: ['bullet'], kind: 'mark', optional: true }
      : undefined;
  },
};

export const markRules: readonly Rule[] = [
  leadingBullet,
  rule('.。．', /[.。．]$/, 'full stop', 'mark', true),
  rule(',、，､·', /[,、，､·]/, 'comma', 'mark', true),
  rule('"\'「」『』〈〉《》<>【】', /["'「」『』〈〉《》<>【】]/, 'quotation mark', 'mark', true),
  rule('~-', /[~-]/, 'dash', 'mark'),
];
