// Expressions with the same meaning: 하였 and 했, 아니하였 and 않았; でした and であった, いたします and します.

import loadExpressions from '../../../data/language/equal-expressions.tsv';
import type { Lang } from '../../model/language.js';
import { alternatives } from '../../text/alternatives.js';
import { type Row, readTable, wordsOf } from '../../text/table.js';
import { type Rule, rule } from '../unit.js';

const columns = [
  'language',
  'form',
  'keys',
  'kind',
  'preceded_by',
  'not_preceded_by',
  'followed_by',
  'not_followed_by',
] as const;
type Expression = Row<(typeof columns)[number]>;

/** Adjacent rows with the same keys, which one rule reads. */
const groupsOf = (rows: readonly Expression[]): readonly (readonly [Expression, ...Expression[]])[] => {
  const groups: [Expression, ...Expression[]][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group?.[0].keys === row.keys && group[0].kind === row.kind) group.push(row);
    else groups.push([row]);
  }
  return groups;
};

/** Rules for expressions with the same meaning in a language, in the order of `data/language`'s table. */
export const equalExpressions = (lang: Lang): readonly Rule[] =>
  groupsOf(readTable(loadExpressions, ...columns).filter(({ language }) => language === lang)).map(
    (group) => {
      const [{ keys, kind }] = group;
      const starts = group.map(({ form }) => form.charAt(0)).join('');
      return rule(
        starts,
        new RegExp(alternatives(group), 'u'),
        wordsOf(keys),
        kind === 'negation' ? 'negation' : 'function',
      );
    },
  );
