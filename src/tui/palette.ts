// Commands by name, whichever of the interface languages they are looked for in.

import { uiLangs } from '../i18n/locales.js';
import { loadTranslate } from '../i18n/translate.js';
import type { Laid } from '../workspace/overlay.js';
import { folded } from '../workspace/segments/search.js';
import type { View } from './drawing/view.js';
import { type CommandWords, commands } from './key-bindings.js';
import type { KeyAction } from './keys.js';

/** Loads the names of the commands in every language, and the other words for them (병합 for 합치기). */
export const loadCommandWords = async (): Promise<CommandWords> => {
  const all = await Promise.all(uiLangs.map(loadTranslate));
  return new Map(
    commands.map((action) => {
      const names = all.flatMap((t) => [t(`tui.key.${action}`), t.dynamic(`tui.also.${action}`) ?? '']);
      return [action, folded([action, ...names].join(' '))];
    }),
  );
};

// 書き出し is looked for where 書き出す stands, and 絞り込み where 絞り込む does: what follows the last kanji inflects.
const ending = /(?<=\p{Script=Han})\p{Script=Hiragana}{1,2}$/u;

/** The commands that answer a query: those whose names have all its words, but for Japanese endings. */
export const foundCommands = ({ t, commandWords }: View, query: string): readonly KeyAction[] => {
  const words = folded(query)
    .split(/\s+/u)
    .map((word) => word.replace(ending, ''));
  const named = (action: KeyAction): string =>
    commandWords?.get(action) ?? folded(`${action} ${t(`tui.key.${action}`)}`);
  return commands.filter((action) => words.every((word) => named(action).includes(word)));
};

/** The command that Enter would do. */
export const chosenCommand = (view: View, { field, chosen }: Laid<'palette'>): KeyAction | undefined => {
  const found = foundCommands(view, field.text);
  return found[Math.min(chosen, found.length - 1)];
};
