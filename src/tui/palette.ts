// Commands by name, whichever of the interface languages they are looked for in, and by the words that other programs have for them.

import { uiLangs } from '../i18n/locales.js';
import { loadTranslate, type Translate } from '../i18n/translate.js';
import type { Laid } from '../workspace/overlay.js';
import { folded } from '../workspace/segments/search.js';
import type { View } from './drawing/view.js';
import { type CommandWords, commands } from './key-bindings.js';
import { type KeyAction, keyTable } from './keys.js';

const actions: readonly KeyAction[] = keyTable.map(({ action }) => action);

/** Other words for what an action does: 병합 and merge for joining; none for the movements of the cursor. */
const synonymsIn = (t: Translate, action: KeyAction): string => t.dynamic(`tui.synonyms.${action}`) ?? '';

const namesIn = (t: Translate, action: KeyAction): string => folded(t(`tui.key.${action}`));

/** Loads the names of the actions and their synonyms in every language. */
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

// 書き出し is looked for where 書き出す stands, and 絞り込み where 絞り込む does: what follows the last kanji inflects.
const ending = /(?<=\p{Script=Han})\p{Script=Hiragana}{1,2}$/u;

// 内容を保存 has 保存 in it, and 병합하기 has 병합; of the letters of an English word any four could be in another.
const isInside = (synonym: string, word: string): boolean =>
  synonym.length >= (/^[a-z]/.test(synonym) ? 5 : 2) && word.includes(synonym);

/** The words of a query, folded for search and without Japanese endings. */
export const queryWords = (query: string): readonly string[] =>
  folded(query)
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(ending, ''));

/** Whether the names and synonyms of an action answer all words of a query. */
export const isNamed = ({ t, commandWords }: View, action: KeyAction, words: readonly string[]): boolean => {
  const known = commandWords?.get(action) ?? { text: `${action} ${namesIn(t, action)}`, synonyms: [] };
  return words.every(
    (word) => known.text.includes(word) || known.synonyms.some((synonym) => isInside(synonym, word)),
  );
};

/** The commands that answer a query: those that the interface itself calls so come first. */
export const foundCommands = (view: View, query: string): readonly KeyAction[] => {
  const words = queryWords(query);
  const found = commands.filter((action) => isNamed(view, action, words));
  const isCalled = (action: KeyAction): boolean =>
    words.every((word) => namesIn(view.t, action).includes(word));
  return [...found.filter(isCalled), ...found.filter((action) => !isCalled(action))];
};

/** The command that Enter would do. */
export const chosenCommand = (view: View, { field, chosen }: Laid<'palette'>): KeyAction | undefined => {
  const found = foundCommands(view, field.text);
  return found[Math.min(chosen, found.length - 1)];
};
