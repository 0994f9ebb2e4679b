// A desk that remembers what is asked of it, and a store on it that is driven by what a terminal sends.

import type { UiLang } from '../../src/i18n/locale.js';
import { loadTranslate, type Translate } from '../../src/i18n/translate.js';
import type { WorkDocument } from '../../src/model/unit.js';
import { createKeyDecoder } from '../../src/tui/key-decoder.js';
import { perform } from '../../src/tui/perform.js';
import { createStore, type Store } from '../../src/tui/store.js';
import { themeFor } from '../../src/tui/theme.js';
import type { Desk } from '../../src/workspace/desk.js';
import { concepts, matchesIn, sampleDocument } from '../workspace/sample.js';

export type FakeDesk = Desk & {
  readonly saved: (readonly [ordinal: number, target: string, state: string])[];
  readonly positions: number[];
  readonly asked: number[];
  /** While true, nothing can be stored. */
  broken: boolean;
};

export const fakeDesk = (document: WorkDocument = sampleDocument()): FakeDesk => {
  const desk: FakeDesk = {
    document,
    saved: [],
    positions: [],
    asked: [],
    broken: false,
    save: (...saved) => {
      if (desk.broken) throw new Error('disk full');
      desk.saved.push(saved);
    },
    savePosition: (ordinal) => void desk.positions.push(ordinal),
    matches: async (ordinal) => {
      desk.asked.push(ordinal);
      return matchesIn(document.units[ordinal]?.segment.text ?? '');
    },
    editOutside: (text) => text,
    lookup: (query, limit) =>
      concepts
        .flatMap((concept) => {
          const term = concept.terms.find(({ text }) => text.includes(query));
          if (term === undefined) return [];
          const how = term.text === query ? ('exact' as const) : ('inside' as const);
          return [{ concept, matched: { lang: term.lang, text: term.text, how } }];
        })
        .slice(0, limit),
  };
  return desk;
};

export type Driven = { readonly store: Store; readonly press: (chunk: string) => void };

/** A store, and a function that sends it what a terminal would. */
export const driven = async (
  desk: Desk,
  size = { columns: 80, rows: 24 },
  lang: UiLang = 'en',
  colours = true,
): Promise<Driven> => {
  const t: Translate = await loadTranslate(lang);
  const store = createStore(desk, { t, theme: themeFor(colours), size });
  const decoder = createKeyDecoder();
  return {
    store,
    press: (chunk) => {
      for (const press of [...decoder.push(chunk), ...decoder.flush()]) perform(store, press);
    },
  };
};
