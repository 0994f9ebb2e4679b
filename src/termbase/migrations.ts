// The schema changes, in order.

import type { Migration } from './migration.js';
import { firstSchema } from './migrations/0001-first-schema.js';

export const migrations: readonly Migration[] = [firstSchema];
