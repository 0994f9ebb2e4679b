// Finds commands by their names in any interface language, and by the words that other programs use for them.

import { uiLangs } from '../i18n/locales.js';
import { loadTranslate, type Translate } from '../i18n/translate.js';
import type { Laid } from '../workspace/overlay.js';
import { folded } from '../workspace/segments/search.js';
import type { View } from './drawing/view.js';
import { type CommandWords, commands } from './key-bindings.js';
import { type KeyAction, keyTable } from './keys.js';

const actions: readonly KeyAction[] = keyTable.map(({ action }) => action);

/** Synonyms of an action: 병합 and merge for joining. Cursor movements have none. */
const synonymsIn = (t: Translate, action: KeyAction): string => t.dynamic(`tui.synonyms.${action}`) ?? '';

const namesIn = (t: Translate, action: KeyAction): string => folded(t(`tui.key.${action}`));

/** Loads the names and synonyms of the actions in every language. */
export const loadCommandWords = async (): Promise<CommandWords> => {
  const all = await Promise.all(uiLangs.map(loadTranslate));
  return new Map(
    actions.map((action) => {
      const synonyms = folded(all.map((t) => synonymsIn(t, action)).join(' '));
      return [
        action,
        {
          text: [action, ...all.map((t) => namesIn(t, action)), synonyms].join(' '),
          synonyms: synonyms.split(' '),
        },
      ];
    }),
  );
};

// Allows for inflection after the last kanji: 書き出し finds 書き出す, 絞り込み finds 絞り込む.
const ending = /(?<=\p{Script=Han})\p{Script=Hiragana}{1,2}$/u;

// 内容を保存 contains 保存, and 병합하기 contains 병합. A Latin synonym needs five letters, because a shorter one may be
// part of another word.
const isInside = (synonym: string, word: string): boolean =>
  synonym.length >= (/^[a-z]/.test(synonym) ? 5 : 2) && word.includes(synonym);

/** Splits a query into words, folded for search and without Japanese inflection. */
export const queryWords = (query: string): readonly string[] =>
  folded(query)
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(ending, ''));

/** Whether the names and synonyms of an action match all words of a query. */
export const isNamed = ({ t, commandWords }: View, action: KeyAction, words: readonly string[]): boolean => {
  const known = commandWords?.get(action) ?? { text: `${action} ${namesIn(t, action)}`, synonyms: [] };
  return words.every(
    (word) => known.text.includes(word) || known.synonyms.some((synonym) => isInside(synonym, word)),
  );
};

/**
 * Returns the commands that match a query: first those whose name in the interface language contains it, then those with
 * a name or synonym that contains it (単語登録: new term), then those with a synonym that is only part of it (登録: confirm).
 */
export const foundCommands = (view: View, query: string): readonly KeyAction[] => {
  const words = queryWords(query);
  const found = commands.filter((action) => isNamed(view, action, words));
  const rank = (action: KeyAction): number => {
    if (words.every((word) => namesIn(view.t, action).includes(word))) return 0;
    const { text = '' } = view.commandWords?.get(action) ?? {};
    return words.every((word) => text.includes(word)) ? 1 : 2;
  };
  return found.toSorted((one, other) => rank(one) - rank(other));
};

/** The command that Enter runs. */
export const chosenCommand = (view: View, { field, chosen }: Laid<'palette'>): KeyAction | undefined => {
  const found = foundCommands(view, field.text);
  return found[Math.min(chosen, found.length - 1)];
};
