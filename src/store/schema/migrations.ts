// The migrations, in order.

import type { Migration } from './migration.js';
import { firstSchema } from './migrations/0001-first-schema.js';
import { memorySchema } from './migrations/0002-memory.js';
import { waiverSchema } from './migrations/0003-waivers.js';
import { cutSchema } from './migrations/0004-cuts.js';
import { participantSchema } from './migrations/0005-participants.js';
import { versionSchema } from './migrations/0006-versions.js';
import { conceptDetailSchema } from './migrations/0007-concept-details.js';
import { originalSchema } from './migrations/0008-originals.js';
import { shippedRowSchema } from './migrations/0009-shipped-rows.js';
import { originSchema } from './migrations/0010-origins.js';

export const migrations: readonly Migration[] = [
  firstSchema,
  memorySchema,
  waiverSchema,
  cutSchema,
  participantSchema,
  versionSchema,
  conceptDetailSchema,
  originalSchema,
  shippedRowSchema,
  originSchema,
];
