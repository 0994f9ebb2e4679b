// Checks Korean particles behind text that is not Hangul, by its pronunciation: ODA를 (오디에이), 3을 (삼), 8%를 (팔
// 퍼센트), 총무성(総務省)은. 한글 맞춤법, 조사; 외래어 표기법. Text with several pronunciations (OPEC, small letters) is
// skipped.

import type { Span } from '../../model/span.js';
import { josaFor } from '../../text/korean/josa.js';

/** A particle that does not agree with the pronunciation before it. */
export type MisreadParticle = Span & { readonly found: string; readonly right: string; readonly fix: string };

const particle = /(?<=([A-Z0-9%％)）」』’”》〉]))(은|는|이|가|을|를|과|와|으로|로|이라고|라고)(?=[\s,.]|$)/gu;
const mayHaveOne = /[A-Z0-9%％)）」』’”》〉](?:은|는|이|가|을|를|과|와|으?로|이?라고)/;

const longestWord = 40;
/**
 * Four or more capitals with a vowel may be pronounced as a word: OPEC, KAIST, APEC. Behind S, T and the like a word ends
 * in a vowel as its letters do (MOIS: 모이스, 엠오아이에스).
 */
const isReadAsWord = (word: string): boolean =>
  /(?:^|[^A-Za-z])[A-Z]*[a-z][A-Za-z]*$/.test(word) ||
  /[AEIOU][A-Z]*[^AEIOUSTDFVZXHJ\W]$/.test(/[A-Z]{4,}$/.exec(word)?.[0] ?? '');

const bracketed = /[(（]([^()（）]*)[)）]$/;
/** 3가 is also the third part of a street, 2과 a division, 1로 a road. */
const mayBeNoun = (word: string, form: string): boolean => /[0-9]$/.test(word) && /^[가과로이]$/.test(form);

const quoting = /^이?라고$/;
const quoted = /[‘“「『]([^‘“「『’”」』]{1,10})[’”」』]$/;
/** “간다”라고 quotes a sentence, ‘행정’이라고 a noun. */
const quotesNoun = (word: string): boolean => {
  const [, inside = ''] = quoted.exec(word) ?? [];
  return /[가-힣]$/.test(inside) && !/[다요까자라오네군지죠.?!]$/.test(inside);
};

/** Whether a particle fits the text in brackets, or the text has several pronunciations. */
const agrees = (inside: string, form: string): boolean => {
  const right = josaFor(inside, form);
  return right === form || (right === undefined && /[A-Za-z0-9]$/.test(inside));
};

const rightFor = (word: string, form: string): string | undefined => {
  if (quoting.test(form)) {
    if (!quotesNoun(word)) return undefined;
    const copula = josaFor(word, '을') === '을' ? '이라고' : '라고';
    return copula === form ? undefined : copula;
  }
  const right = josaFor(word, form);
  if (right === undefined || right === form) return undefined;
  // Some writers let the particle agree with the text in brackets.
  const inside = bracketed.exec(word)?.[1];
  if (inside !== undefined && (isReadAsWord(inside) || agrees(inside, form))) return undefined;
  return right;
};

/**
 * The particles of a Korean text that do not agree with the pronunciation before them.
 * @example misreadParticles('ODA을 지원') // at 3–4 the fix 를
 */
export const misreadParticles = (text: string): readonly MisreadParticle[] => {
  if (!mayHaveOne.test(text)) return [];
  return Array.from(text.matchAll(particle)).flatMap(
    ({ 2: form = '', index }): readonly MisreadParticle[] => {
      const line = text.slice(Math.max(0, index - longestWord), index);
      const word = /\S*$/.exec(line)?.[0] ?? '';
      const whole = /[)）’”」』》〉]$/.test(word) ? line : word;
      if (isReadAsWord(word) || mayBeNoun(word, form)) return [];
      const right = rightFor(whole, form);
      if (right === undefined) return [];
      return [
        { start: index, end: index + form.length, found: word + form, right: word + right, fix: right },
      ];
    },
  );
};
