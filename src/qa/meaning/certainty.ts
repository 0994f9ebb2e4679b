// Finds what one text says is possible and the other reports as done: 발생할 우려가 있다 as 発生した.

import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit } from '../check.js';
import { valueWords } from './values.js';

/** A sentence that reports an act or event as past. */
const reported: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:[았었했였됐렸졌켰냈]다|[았었했였됐렸졌켰냈]습니다)\s?[.]?\s*$/,
  ja: /(?:した|った|れた|えた|きた|めた|けた|げた|じた|ました)。?\s*$/,
};
/** Words that leave open whether it happened, beside those of the table. */
const open: Readonly<Record<Lang, RegExp>> = {
  ko: /[ㄹ을할될]\s?것|겠|듯|예정|계획|방침|우려|염려|위험|가능|전망|예상|추정|추산|기대|관측|아직|미정|검토|조율|협의|조정|논의|착수|시작/,
  ja: /う。|よう|予定|計画|方針|おそれ|恐れ|危険|リスク|心配|懸念|可能|見込|見通|予想|推定|期待|推計|かね|まだ|未定|検討|調整|協議|議論|着手|始め|開始/,
};

const lastWords = 16;
/** Values of what is not done yet: only possible (우려가 있다), or still considered (調整に入った). */
const left: ReadonlySet<string> = new Set(['certainty possible', 'decision under review']);

/** The word of possibility at the end of a single sentence. */
const possibleAtEnd = (side: CheckText): Span | undefined =>
  valueWords(side, 'modality').find(
    ({ facet, value, end }) => left.has(`${facet} ${value}`) && side.text.length - end <= lastWords,
  );

const reportedIn = ({ text, lang }: CheckText): Span | undefined => {
  if (open[lang].test(text)) return undefined;
  const found = reported[lang].exec(text);
  return found === null ? undefined : { start: found.index, end: text.trimEnd().length };
};

/** The possibility of one text and the report of the other; only if each is a single sentence. */
export const reportedAsDone = (
  unit: CheckUnit,
): { readonly source: Span; readonly target: Span } | undefined => {
  const { source, target } = unit;
  if (source.sentences.length > 1 || target.sentences.length > 1) return undefined;
  const possible = possibleAtEnd(source);
  const done = possible && reportedIn(target);
  if (possible !== undefined && done !== undefined) return { source: possible, target: done };
  const supposed = possibleAtEnd(target);
  const was = supposed && reportedIn(source);
  return supposed !== undefined && was !== undefined ? { source: was, target: supposed } : undefined;
};
