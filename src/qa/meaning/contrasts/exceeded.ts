// Compares which of two things exceeds the other: 転入者数は転出者数を上回る is not 전출자 수가 전입자 수를 웃돈다.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Anchor } from '../anchors.js';
import { sharedWords } from './topics.js';

/** The thing that exceeds or falls short, and the one that it is compared with. */
const clause: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<subject>[^,.]{2,40}?[은는이가])\s(?<object>[^,.]{2,40}?[을를])\s(?:[가-힣]+\s){0,2}?(?:(?<above>웃[도돌돈]|상회|넘[어는었을]|앞[지질섰]|능가|추월)|(?<below>밑[도돌돈]|하회))/,
  ja: /(?<subject>[^、。]{2,40}?[はが])、?(?<object>[^、。はが]{2,40}?を)(?:大きく|大幅に|わずかに|やや|初めて|毎年)?(?:(?<above>上回|超え|追い越|凌|しの)|(?<below>下回))/,
};

type Compared = { readonly subject: Span; readonly object: Span; readonly isAbove: boolean };

const comparedIn = ({ text, lang }: CheckText): Compared | undefined => {
  const found = clause[lang].exec(text);
  const { subject, object, above } = found?.groups ?? {};
  if (found === null || subject === undefined || object === undefined) return undefined;
  const { index } = found;
  const at = text.indexOf(object, index + subject.length);
  return {
    subject: { start: index, end: index + subject.length },
    object: { start: at, end: at + object.length },
    isAbove: above !== undefined,
  };
};

const mayExceed: Readonly<Record<Lang, RegExp>> = {
  ko: /웃[도돌돈]|상회|넘[어는었을]|앞[지질섰]|능가|추월|밑[도돌돈]|하회/,
  ja: /上回|超え|追い越|凌|しの|下回/,
};

const isIn = (one: Span, { start, end }: Span): boolean => start <= one.start && one.end <= end;

/**
 * A word of the thing that exceeds, if the target says that the other thing exceeds it; undefined if they agree.
 * @example 転入 for 転入者数は転出者数を大きく上回っている as 전출한 사람 수가 전입한 사람 수를 크게 웃돈다
 */
export const exchangedExcess = (unit: CheckUnit): Anchor | undefined => {
  const { source, target } = unit;
  if (!mayExceed[source.lang].test(source.text) || !mayExceed[target.lang].test(target.text))
    return undefined;
  const [ours, theirs] = [comparedIn(source), comparedIn(target)];
  if (ours === undefined || theirs === undefined || ours.isAbove !== theirs.isAbove) return undefined;
  const words = sharedWords(unit);
  const within = (own: 'subject' | 'object', other: 'subject' | 'object'): readonly Anchor[] =>
    words.filter((one) => isIn(one.source, ours[own]) && isIn(one.target, theirs[other]));
  if (within('subject', 'subject').length > 0 || within('object', 'object').length > 0) return undefined;
  const [moved] = within('subject', 'object');
  return within('object', 'subject').length > 0 ? moved : undefined;
};
