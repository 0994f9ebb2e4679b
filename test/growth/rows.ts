// Every command of the command line with an input that can be made larger.

import type { Row } from './row.js';
import { documentRows } from './rows/documents.js';
import { glossaryRows } from './rows/glossary.js';
import { otherRows } from './rows/others.js';

export const rows: readonly Row[] = [...documentRows, ...glossaryRows, ...otherRows];
