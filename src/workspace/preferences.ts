// Preferences: the settings that change what a work session does, and their stored values.

import type { DocumentId } from '../model/ids.js';
import type { SettingsBackend } from './backend.js';

/** Values of the setting `propagation`. */
export const propagations = ['ask', 'yes', 'no'] as const;

/** The answer about segments with the same source: here and for all that follow in this document, here only, never in it. */
export type PropagationAnswer = 'always' | 'here' | 'never';

/** What the translator prefers. */
export type Preferences = {
  /** Whether untouched segments with the same source take a confirmed translation over. */
  readonly propagation: (typeof propagations)[number];
  /** Whether the memory's proposal is put in on arriving at a segment that nobody has worked on. */
  readonly autoInsert: boolean;
  /** Whether this document is pretranslated when it is opened. */
  readonly pretranslate: boolean;
};

/** Preferences where nothing was set. */
export const usualPreferences: Preferences = { propagation: 'ask', autoInsert: false, pretranslate: false };

/** The name of the setting whether a document is pretranslated, which is each document's own. */
export const pretranslateName = (id: DocumentId): string => `pretranslate.${id}`;

/** What was set, for a document. */
export const storedPreferences = ({ read }: SettingsBackend, id: DocumentId): Preferences => ({
  propagation: propagations.find((one) => one === read('propagation')) ?? usualPreferences.propagation,
  autoInsert: read('auto-insert') === 'on',
  pretranslate: read(pretranslateName(id)) === 'on',
});
