// The file formats that carry terms, in the order in which help shows them.

import type { TermFormat } from './format.js';
import { csv } from './formats/csv.js';
import { md } from './formats/md.js';
import { tsv } from './formats/tsv.js';

export const formats = [csv, tsv, md] as const satisfies readonly TermFormat[];
