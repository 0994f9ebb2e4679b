// What Korean writes in several ways without a change of meaning: contractions, style, particles of the same role.

import { markRules } from './rules-marks.js';
import { type Reading, type Rule, rule, type Source } from './unit.js';

const last = (syllable: string): number => (syllable.charCodeAt(0) - 0xac00) % 28;
const isSyllable = (unit: string): boolean => unit >= '가' && unit <= '힣';
const withLast = (syllable: string, final: number): string =>
  String.fromCharCode(syllable.charCodeAt(0) - last(syllable) + final);
const finals = { none: 0, nieun: 4, mieum: 16, bieup: 17, doubleSiot: 20 } as const;

const endsSentence = ({ text }: Source, at: number): boolean => /^[.。!?"'」』)]*$/u.test(text.slice(at));
const endsWord = ({ text, isBreak }: Source, at: number): boolean =>
  isBreak(at) || /^[.,·()[\]"'~:;!?「」『』〈〉《》<>-]/u.test(text.slice(at, at + 1));

/** 합니다, 한다, 하다, 함: the same statement in another style. 입니다, 이다, 임. */
const present: Rule = {
  starts: undefined,
  read: (source, at) => {
    const { text } = source;
    const syllable = text.charAt(at);
    const next = text.charAt(at + 1);
    if (!isSyllable(syllable)) return undefined;
    const said = (length: number, stem: string): Reading => ({
      length,
      keys: [stem, '다'],
      kind: 'function',
    });
    const plain = withLast(syllable, finals.none);
    // A noun that ends in ㅁ (포함, 책임) is told from 함 and 임 by nothing but its place at the end.
    if (last(syllable) === finals.mieum && /[하되이]/u.test(plain) && endsSentence(source, at + 1))
      return at === 0 ? undefined : said(1, plain);
    if (last(syllable) === finals.bieup && next === '니' && text.charAt(at + 2) === '다')
      return said(3, plain);
    if (next !== '다' || !endsWord(source, at + 2)) return undefined;
    return last(syllable) === finals.nieun || /[하되이]/u.test(syllable) ? said(2, plain) : undefined;
  },
};

const statementEnd = /습니다|어요|음(?=[.]?$)|다/uy;

/** 했습니다, 했어요, 했음 are 했다. */
const past: Rule = {
  starts: '습어음다',
  read: ({ text }, at) => {
    const before = text.charAt(at - 1);
    if (at === 0 || !(isSyllable(before) && (last(before) === finals.doubleSiot || before === '없')))
      return undefined;
    statementEnd.lastIndex = at;
    const found = statementEnd.exec(text)?.[0];
    return found === undefined ? undefined : { length: found.length, keys: ['다'], kind: 'function' };
  },
};

/** A particle at the end of a word. */
const particle = (starts: string, forms: RegExp, key: string, optional = false): Rule => {
  const sticky = new RegExp(forms.source, 'uy');
  return {
    starts,
    read: (source, at) => {
      // 많은 and 많이, 같은 and 같이 are no pairs of particles.
      if (at === 0 || source.isBreak(at) || /[많같높깊]/u.test(source.text.charAt(at - 1))) return undefined;
      sticky.lastIndex = at;
      const length = sticky.exec(source.text)?.[0].length ?? 0;
      return length > 0 && endsWord(source, at + length)
        ? { length, keys: [key], kind: 'function', optional }
        : undefined;
    },
  };
};

/** 및, or 안 before a verb: words of their own. */
const word = (form: string, key: string, kind: 'function' | 'negation'): Rule => ({
  starts: form,
  read: ({ text, isBreak }, at) =>
    text.startsWith(form, at) && (at === 0 || isBreak(at)) && isBreak(at + form.length)
      ? { length: form.length, keys: [key], kind }
      : undefined,
});

export const koreanRules: readonly Rule[] = [
  rule('지아', /지?아니하였/, ['지', 'not', '었'], 'negation'),
  rule('지치', /[지치]않았/, ['지', 'not', '었'], 'negation'),
  rule('지치', /[지치](?:아니한다|않는다)/, ['지', 'not', '다'], 'negation'),
  rule('지치', /[지치](?:아니하|않)/, ['지', 'not'], 'negation'),
  rule('않아', /않|아니/, 'not', 'negation'),
  rule('못', /못/, 'cannot', 'negation'),
  rule('없', /없/, 'none', 'negation'),
  rule('지', /지말/, ['지', 'do not'], 'negation'),
  word('안', 'not', 'negation'),
  // With the honorific -시- the same is said: 하셨다 is 했다, 참석하십니다 참석합니다.
  rule('하했', /하였|했|하셨|하시었/, '했'),
  rule('되됐', /되었|됐|되셨|되시었/, '됐'),
  rule('이였', /이었|였|이셨|이시었/, '였'),
  rule('하', /하십니다|하신다/, ['하', '다']),
  rule('되', /되십니다|되신다/, ['되', '다']),
  rule('하', /하시(?=[고며면는지어]|므로)/, '하'),
  rule('하', /하신(?![가-힣])/, '한'),
  rule('으', /으셨/, '었'),
  rule('았었', /[았었]/, '었'),
  rule('하해', /하여(?!금)|해/, '해'),
  rule('되돼', /되어|돼/, '돼'),
  past,
  present,
  particle('에께한', /에게|께(?!서)|한테/, 'to someone'),
  particle('께은는이가', /께서|은|는|이|가/, 'subject'),
  particle('을를', /을|를/, 'object', true),
  particle('으로', /으로|로/, 'by'),
  particle('와과', /와|과/, 'and'),
  particle('의', /의/, 'of', true),
  word('및', 'and', 'function'),
  ...markRules,
];
