// Preferences: the settings that change what a work session does, and their stored values.

import type { DocumentId } from '../model/ids.js';

/** Settings of the translator by name, kept across sessions. */
export type SettingsBackend = {
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, value: string) => void;
};

/** Values of the setting `propagation`. */
export const propagations = ['ask', 'yes', 'no'] as const;

/** The answer to the propagation prompt: here and in the rest of the document, here only, never in this document. */
export type PropagationAnswer = 'always' | 'here' | 'never';

/** The translator's preferences. */
export type Preferences = {
  /** Whether untouched segments with the same source receive a confirmed translation. */
  readonly propagation: (typeof propagations)[number];
  /** Whether the memory's proposal is inserted on arriving at an untouched segment. */
  readonly autoInsert: boolean;
  /** Whether this document is pretranslated when it opens. */
  readonly pretranslate: boolean;
  /** Whether comments and memos of documents that are added are segments too. */
  readonly comments: boolean;
};

/** The default preferences. */
export const usualPreferences: Preferences = {
  propagation: 'ask',
  autoInsert: false,
  pretranslate: false,
  comments: false,
};

/** Name of the setting that pretranslates one document; each document has its own. */
export const pretranslateName = (id: DocumentId): string => `pretranslate.${id}`;

/** Name and values of the setting that makes segments of the comments and memos of documents that are added. */
export const commentsSetting = { name: 'comments', values: ['left-out', 'translated'] } as const;

/** Whether comments and memos of documents that are added are segments, by the stored value of the setting. */
export const wantsComments = ({ read }: Pick<SettingsBackend, 'read'>): boolean =>
  read(commentsSetting.name) === 'translated';

/** The preferences for a document, from stored settings. */
export const storedPreferences = ({ read }: SettingsBackend, id: DocumentId): Preferences => ({
  propagation: propagations.find((one) => one === read('propagation')) ?? usualPreferences.propagation,
  autoInsert: read('auto-insert') === 'on',
  pretranslate: read(pretranslateName(id)) === 'on',
  comments: wantsComments({ read }),
});
