// Names the relation that the function words behind a phrase say: 시장보다, 市長より; 시장이 아니라, 市長ではなく.

import type { Lang } from '../../../model/language.js';
import { boundedMemo } from '../../../text/memo.js';
import type { Phrase } from './phrases.js';

/** The relation of a phrase to its predicate, or to the noun behind it. */
export type Mark =
  | 'subject'
  | 'object'
  | 'to'
  | 'from'
  | 'at'
  | 'owner'
  | 'with'
  | 'as'
  | 'than'
  | 'not'
  | 'source'
  | 'agent'
  | 'until'
  | 'before'
  | 'after'
  | 'without'
  | 'none';

/** The meaning of the function words of a phrase. */
export type Marked = { readonly mark: Mark; readonly isTopic: boolean; readonly isOnly: boolean };

type Rules = readonly (readonly [Mark, RegExp])[];

const thingRules: Readonly<Record<Lang, Rules>> = {
  ko: [
    ['not', /^[이가은는]?\s?(?:아니(?:라|고|며)|아닌)/],
    ['source', /^에\s?(?:따르면|의하면)/],
    ['agent', /^에\s?의[해한하]/],
    ['without', /^\s?없이/],
    ['before', /^\s?(?:이전|직전|전)(?:에|까지|$)|^에\s?앞서/],
    ['after', /^\s?(?:이후|직후|후|뒤)(?:에|$)/],
    ['than', /^(?:에서|에게|으?로)?보다/],
    ['from', /^(?:으?로부터|에게서|한테서|에서부터|부터)/],
    ['until', /^까지/],
    ['at', /^에서/],
    ['to', /^(?:에게|한테|께|에)(?:는|도|만|나)?$|^에\s?대[해하]여?(?:서는?)?$/],
    ['as', /^으?로/],
    ['owner', /^의$/],
    ['with', /^(?:와|과|하고|이?나|\s?및|\s?또는|\s?혹은)/],
    ['object', /^[을를]/],
    ['subject', /^(?:[이가]|께서)/],
  ],
  ja: [
    ['not', /^(?:では|で|じゃ)な(?:く|い)/],
    ['source', /^によ(?:ると|れば)/],
    ['agent', /^に(?:よって|より|よる)/],
    ['before', /^の?(?:以前|前)/],
    ['after', /^の?(?:以後|以降|後|のち)/],
    ['than', /^(?:で|に|の|へ)?より/],
    ['from', /^から/],
    ['until', /^まで/],
    ['at', /^で(?!き)/],
    ['to', /^(?:に|へ)(?:は|も|の)?$|^に対し/],
    ['as', /^と(?:して|し)/],
    ['owner', /^の$/],
    ['with', /^(?:と|や|及び|並びに|又は|若しくは)/],
    ['object', /^を/],
    ['subject', /^が/],
  ],
};
const actRules: Readonly<Record<Lang, Rules>> = {
  ko: [
    ['before', /(?:기|기\s|한\s|된\s)전/],
    ['after', /(?:\s(?:후|뒤|다음|이후)|[고]\s?나서)/],
  ],
  ja: [
    ['before', /(?:る|た)?前/],
    ['after', /た(?:後|のち|上で)|て(?:から|以降)/],
  ],
};
const denied: Readonly<Record<Lang, RegExp>> = {
  ko: /^[이가은는]?\s?아[니닌닙]/,
  ja: /^(?:では|で|じゃ)(?:な|あり?ませ)/,
};
const topic: Readonly<Record<Lang, RegExp>> = { ko: /[은는도]$/, ja: /[はも]$/ };
const only: Readonly<Record<Lang, RegExp>> = { ko: /만(?:[이을은]|으로|$)/, ja: /のみ|だけ/ };
const notJust = /뿐|만\s?아니|だけで|のみなら/;

const read = (kind: Phrase['kind'], tail: string, lang: Lang): Marked => {
  const said = tail.trim();
  const isOnly = only[lang].test(said) && !notJust.test(said);
  if (kind === 'state' && denied[lang].test(said) && !notJust.test(said))
    return { mark: 'not', isTopic: false, isOnly };
  if (kind !== 'thing') {
    const found = actRules[lang].find(([, pattern]) => pattern.test(tail));
    return { mark: found?.[0] ?? 'none', isTopic: false, isOnly: false };
  }
  if (notJust.test(said)) return { mark: 'none', isTopic: false, isOnly: false };
  const plain = isOnly ? said.replace(only[lang], '') : said;
  const found = thingRules[lang].find(([, pattern]) => pattern.test(plain));
  const isTopic = topic[lang].test(said) && found?.[0] !== 'not';
  return { mark: found?.[0] ?? (isTopic || isOnly ? 'subject' : 'none'), isTopic, isOnly };
};

/** Few tails recur in all texts: 을, は, 하였다. */
const mostTails = 1 << 12;
const marksIn = (lang: Lang) =>
  boundedMemo(mostTails, (key: string): Marked => {
    const at = key.indexOf(' ');
    return read(key.slice(0, at) as Phrase['kind'], key.slice(at + 1), lang);
  });
const marks = { ko: marksIn('ko'), ja: marksIn('ja') } as const;

/**
 * The relation that the tail of a phrase says.
 * @example markOf({ kind: 'thing', tail: 'から', … }, 'ja') // { mark: 'from', isTopic: false, isOnly: false }
 */
export const markOf = ({ kind, tail }: Phrase, lang: Lang): Marked => marks[lang](`${kind} ${tail}`);
