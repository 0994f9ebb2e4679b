// The schema changes, in order.

import type { Migration } from './migration.js';
import { firstSchema } from './migrations/0001-first-schema.js';
import { memorySchema } from './migrations/0002-memory.js';
import { waiverSchema } from './migrations/0003-waivers.js';
import { cutSchema } from './migrations/0004-cuts.js';
import { participantSchema } from './migrations/0005-participants.js';
import { versionSchema } from './migrations/0006-versions.js';
import { originalSchema } from './migrations/0007-originals.js';

export const migrations: readonly Migration[] = [
  firstSchema,
  memorySchema,
  waiverSchema,
  cutSchema,
  participantSchema,
  versionSchema,
  originalSchema,
];
