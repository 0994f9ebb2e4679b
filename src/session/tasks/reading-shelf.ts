// Documents that are opened only to read: where the database takes nothing, they stay in memory.

import type { Database } from '../../store/database.js';
import type { SettingsStore } from '../../store/settings-store.js';
import type { WorkStore } from '../../store/work/work-store.js';
import type { WorkDeps } from './read-work.js';

/**
 * The stores with which a document is opened. On a read-only database they keep a document that is not stored yet, or
 * whose file has changed, in memory, so that it can be stepped through; translations are refused as before.
 */
export const readingShelf = (
  termbase: Pick<Database, 'isReadOnly' | 'aside'>,
  works: WorkStore,
  settings: SettingsStore,
): WorkDeps => {
  if (!termbase.isReadOnly()) return { works, settings };
  const { aside } = termbase;
  return {
    works: {
      ...works,
      open: (source) => {
        const work = aside(() => works.open(source));
        return { ...work, together: (job) => aside(() => work.together(job)) };
      },
      move: (...where) => aside(() => works.move(...where)),
    },
    settings: { ...settings, write: (...setting) => aside(() => settings.write(...setting)) },
  };
};
