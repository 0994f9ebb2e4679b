// Japanese places and what belongs to them: IPADIC cuts 東京|都庁 and 京都|市内, where 東京都 and 京都市 stand as well, and
// leaves 大阪府立大学 whole.

import type { Token } from '../model/token.js';

const kinds = '都道府県市区町村郡';
// What may follow a place's 都, 道, 府 …: 都庁, 府民, 市内. Not so 市場, 区間, 道路.
const belongings =
  '(?:庁舎?|議会?|議員|知事|副知事|民|立|内|外|下|長|役所|役場|営|政|税|警|域|区|会|側|債|職員|全域)';
const belonging = new RegExp(`^[${kinds}]${belongings}`, 'u');
const institution = new RegExp(`^.{2,3}?[${kinds}](?=${belongings})`, 'u');

const isPlace = ({ features }: Token): boolean => features[2] === '地域';
const isInstitution = ({ features }: Token): boolean => features[2] === '組織';

/** Borders that such compounds have besides their own: 東京都|庁, 大阪府|立大学. */
export const placeBorders = (tokens: readonly Token[]): number[] => {
  const borders: number[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const { surface, start } = token;
    const place = isInstitution(token) ? institution.exec(surface)?.[0] : undefined;
    if (place !== undefined) borders.push(start + place.length);
    if (before?.end === start && isPlace(before) && belonging.test(surface)) borders.push(start + 1);
    before = token;
  }
  return borders;
};
