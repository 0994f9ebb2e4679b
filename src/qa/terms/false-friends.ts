// Finds false friends: words with the same hanja as a word of the source that mean something else (工夫 as 공부, 회부 as 回付), and
// words that are taken for a neighbour in sense (警視庁 as 경찰청).

import loadFriends from '../../../data/language/false-friends.tsv';
import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { formFilter } from '../../text/form-filter.js';
import { once } from '../../text/once.js';
import { readTable, wordsOf } from '../../text/table.js';
import type { CheckUnit } from '../check.js';
import type { Contradiction } from '../meaning/values.js';

type Friend = {
  readonly form: string;
  /** The words of the other language that it is taken for. */
  readonly takenFor: readonly string[];
  /** How the other language says it. */
  readonly means: readonly string[];
  /** Words of the source of which one must stand beside it. */
  readonly beside: readonly string[];
  /** Words of the source that the other word may translate. */
  readonly unless: readonly string[];
};

const spaced = (cell: string): readonly string[] => wordsOf(cell).map((word) => word.replaceAll('_', ' '));

const filterOf = (lang: Lang): ((text: string) => ReadonlySet<Friend>) =>
  formFilter(
    readTable(loadFriends, 'language', 'form', 'taken_for', 'means', 'beside', 'unless')
      .filter(({ language }) => language === lang)
      .map((row) => {
        const form = row.form.replaceAll('_', ' ');
        const friend: Friend = {
          form,
          takenFor: spaced(row.taken_for),
          means: spaced(row.means),
          beside: spaced(row.beside),
          unless: spaced(row.unless),
        };
        return [form, friend] as const;
      }),
  );
const filters = { ko: once(() => filterOf('ko')), ja: once(() => filterOf('ja')) } as const;

const hangul = /[가-힣]/;
/** The first place of a word; in Hangul at the beginning of a word only: 용심 is not in 이용심의. */
const placeOf = (text: string, word: string): Span | undefined => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!hangul.test(word.charAt(0)) || !hangul.test(text.charAt(at - 1)))
      return { start: at, end: at + word.length };
  return undefined;
};

const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/**
 * The words of the source in whose place the target has their false friend.
 * @example falseFriends for 職員の工夫次第で as 직원의 공부에 따라: 工夫 beside 공부
 */
export const falseFriends = ({ source, target }: CheckUnit): readonly Contradiction[] =>
  [...filters[source.lang]()(source.text)].flatMap((friend): readonly Contradiction[] => {
    const { form, takenFor, means, beside, unless } = friend;
    const word = takenFor.find((one) => placeOf(target.text, one) !== undefined);
    if (word === undefined || has(source.text, unless)) return [];
    if (beside.length > 0 && !has(source.text, beside)) return [];
    if (has(target.text.replaceAll(word, ' '), means)) return [];
    const [own, other] = [placeOf(source.text, form), placeOf(target.text, word)];
    if (own === undefined || other === undefined) return [];
    const shown = { facet: 'false friend', value: '' };
    return [{ source: { ...shown, ...own, text: form }, target: { ...shown, ...other, text: word } }];
  });
