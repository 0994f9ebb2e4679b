// The schema changes, in order.

import type { Migration } from './migration.js';
import { firstSchema } from './migrations/0001-first-schema.js';
import { memorySchema } from './migrations/0002-memory.js';

export const migrations: readonly Migration[] = [firstSchema, memorySchema];
