// How the files of documents are read: as their users named it, once for each document.

import type { DocumentId } from '../../model/ids.js';
import type { SettingsStore } from '../../store/settings-store.js';
import { wantsComments } from '../../workspace/preferences.js';

/** Increase this when files are read differently: documents in work are then read again. */
const version = 3;

/** How a document's file is read. */
export type ReadingRules = {
  /** Encoding of a text file; undefined if it is detected. */
  readonly encoding: string | undefined;
  /** Whether the document's comments are segments too. */
  readonly comments: boolean;
};

/** Name of the setting with the encoding that the user named for a document's file. */
const encodingName = (id: DocumentId): string => `encoding.${id}`;

/** Name of the setting that tells whether a document's comments are segments: `on` or `off`. */
const commentsName = (id: DocumentId): string => `comments.${id}`;

/** Whether the comments of documents that are added are segments, as the translator has set it. */
const areUsual = ({ read }: SettingsStore): boolean =>
  wantsComments({ read: (name) => read(`setting.${name}`) });

/** The rules that are named now, or were once; for a new document those of the settings. */
export const rulesFor = (
  settings: SettingsStore,
  known: DocumentId | undefined,
  { encoding, comments }: { readonly [K in keyof ReadingRules]?: ReadingRules[K] | undefined },
): ReadingRules =>
  known === undefined
    ? { encoding, comments: comments ?? areUsual(settings) }
    : {
        encoding: encoding ?? settings.read(encodingName(known)),
        comments: comments ?? settings.read(commentsName(known)) === 'on',
      };

/** The rules as a part of a stamp: `3`, `3 cp949`, `3 comments`. */
export const shownRules = ({ encoding, comments }: ReadingRules): string =>
  [version, ...(encoding === undefined ? [] : [encoding]), ...(comments ? ['comments'] : [])].join(' ');

/** Keeps the rules for a document. */
export const keepRules = (
  settings: SettingsStore,
  id: DocumentId,
  { encoding, comments }: ReadingRules,
): void => {
  if (encoding !== undefined) settings.write(encodingName(id), encoding);
  // Nothing kept means that they are left out.
  if (comments || settings.read(commentsName(id)) !== undefined)
    settings.write(commentsName(id), comments ? 'on' : 'off');
};
