// Enumerations of a text and their members: 고령자, 장애인 및 외국인; 国、県及び市.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { boundedMemo } from '../../../text/memo.js';

/** Nouns that end with the kana of a verb. */
const deverbal =
  '見通し|見直し|仕組み|取り?組み|受け?入れ|手続き|取り?扱い|支払い|申し?込み|引き?継ぎ|立ち?入り|貸し?出し|問い合わせ|備え|届け出';
/** A member of nouns only; の or spaces may join some. */
const member: Readonly<Record<Lang, string>> = {
  ko: '[가-힣A-Za-z0-9]{1,12}(?:\\s[가-힣]{2,6}){0,2}',
  ja: `(?:${deverbal}|(?!及び|並びに)の(?=[\\p{Script=Han}ァ-ヺ])|(?!及び|並びに)[\\p{Script=Han}々ァ-ヺーA-Za-z0-9]|[いえきけしてみめりれ](?=\\p{Script=Han})){1,14}`,
};
const separator: Readonly<Record<Lang, string>> = {
  ko: '(?:,\\s|[·ㆍ・]|\\s(?:및|그리고)\\s|(?<=[가-힣])[와과]\\s(?!같|달리|함께|더불|관련|관계|무관|비슷|다르|다른))',
  ja: '(?:[、・，]|及び|並びに|および|ならびに|と|や)',
};
const lists: Readonly<Record<Lang, RegExp>> = {
  ko: new RegExp(`${member.ko}(?:${separator.ko}${member.ko})+`, 'gu'),
  ja: new RegExp(`${member.ja}(?:${separator.ja}${member.ja})+`, 'gu'),
};
const separators: Readonly<Record<Lang, RegExp>> = {
  ko: new RegExp(separator.ko, 'gu'),
  ja: new RegExp(separator.ja, 'gu'),
};

/** A clause before a comma is no member: 검토하고, 마쳤으며, 오늘. */
const noMember: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:[하되이있없했었았]고|며|[해에면아어여라]서|[하되이으다라려]면|지만|으나|도록|하여|되어|에|으로|은|는|을|를|까지|부터|오늘|또한|아울러|특히|한편|다만|다)$/,
  ja: /^(?:本日|今回|現在|今後|特|例|昨年|今年|来年|先般|今般|同日|当日|翌日|以下)$/,
};

/** The topic, place or object before the first member, which is none of it: 구성원은 지사, 시장; 지역에 식량, 식수. */
const opening =
  /^(?:[가-힣]{0,7}(?![와과])[가-힣]\s)?[가-힣]{1,8}(?:[은는]|에|에서|에는|에서는|에게|에게는|으로|(?<![마가])을|를)\s(?=[가-힣])/;

const beforeMembers = (text: string, lang: Lang): number => {
  const found = lang === 'ko' ? (opening.exec(text)?.[0].length ?? 0) : 0;
  return found <= text.search(separators[lang]) ? found : 0;
};

/** The last member ends at its particle: 외국인의 대피. */
const lastMember = /^(?:[^\s]+\s){0,2}?[^\s]+[의을를은는이가에로](?=\s)|^.+(?=(?:이다|입니다|이며|이고)$)/;

const membersOf = (text: string, start: number, lang: Lang): readonly Span[] => {
  const members: Span[] = [];
  let from = beforeMembers(text, lang);
  for (const { 0: mark, index } of text.matchAll(separators[lang])) {
    if (index < from) continue;
    members.push({ start: start + from, end: start + index });
    from = index + mark.length;
  }
  const last = text.slice(from);
  const end = (lang === 'ko' ? lastMember.exec(last)?.[0].length : undefined) ?? last.length;
  return [...members, { start: start + from, end: start + from + end }];
};

/** 전북특별자치도의 출범으로 |특별자치시: what a list that begins behind a particle has before it. */
const before = /^.*[가-힣](?:으로|에서|에게|[을를])\s/;
const withoutClause = (text: string, member: Span, lang: Lang): Span => {
  const clause = lang === 'ko' ? before.exec(text.slice(member.start, member.end))?.[0].length : undefined;
  return clause === undefined ? member : { start: member.start + clause, end: member.end };
};

const find = (text: string, lang: Lang): readonly (readonly Span[])[] =>
  Array.from(text.matchAll(lists[lang]), ({ 0: found, index }) => {
    const all = membersOf(found, index, lang);
    const members = all.map((one, i) => (i < all.length - 1 ? withoutClause(text, one, lang) : one));
    const begins = members.findLastIndex((one, i) => one !== all[i]);
    const last = members.findLastIndex(
      (one, i) => i < members.length - 1 && noMember[lang].test(text.slice(one.start, one.end)),
    );
    return members.slice(Math.max(begins, last + 1));
  }).filter((members) => members.length > 1);

const found = {
  ko: boundedMemo(64, (text: string) => find(text, 'ko')),
  ja: boundedMemo(64, (text: string) => find(text, 'ja')),
};

/**
 * The enumerations of a text, each with its members in order.
 * @example listsIn('大邱、光州、釜山の3市で開く。', 'ja') // one list: 大邱, 光州, 釜山
 */
export const listsIn = (text: string, lang: Lang): readonly (readonly Span[])[] => found[lang](text);
