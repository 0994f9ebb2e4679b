// Japanese places and what belongs to them: IPADIC cuts 東京|都庁 and 京都|市内, where 東京都 and 京都市 stand as well, and
// leaves 大阪府立大学 whole.

import loadCompounds from '../../data/language/japanese-place-compounds.tsv';
import type { Token } from '../model/token.js';
import { alternatives } from '../text/alternatives.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';

const kinds = '都道府県市区町村郡';
// What may follow a place's 都, 道, 府 …: 都庁, 府民, 市内. Not so 市場, 区間, 道路.
const patterns = once(() => {
  const belongings = alternatives(readTable(loadCompounds, 'form'));
  return {
    belonging: new RegExp(`^[${kinds}]${belongings}`, 'u'),
    institution: new RegExp(`^.{2,3}?[${kinds}](?=${belongings})`, 'u'),
  };
});

const isPlace = ({ features }: Token): boolean => features[2] === '地域';
const isInstitution = ({ features }: Token): boolean => features[2] === '組織';

/** Borders that such compounds have besides their own: 東京都|庁, 大阪府|立大学. */
export const placeBorders = (tokens: readonly Token[]): number[] => {
  const borders: number[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const { surface, start } = token;
    const place = isInstitution(token) ? patterns().institution.exec(surface)?.[0] : undefined;
    if (place !== undefined) borders.push(start + place.length);
    if (before?.end === start && isPlace(before) && patterns().belonging.test(surface))
      borders.push(start + 1);
    before = token;
  }
  return borders;
};
