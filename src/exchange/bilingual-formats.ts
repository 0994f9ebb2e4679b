// The bilingual file formats that can be checked. TMX belongs here once the memory reads it.

import type { BilingualFormat } from './bilingual-format.js';
import { tsv } from './bilingual-formats/tsv.js';
import { xliff } from './bilingual-formats/xliff.js';

export const bilingualFormats = [tsv, xliff] as const satisfies readonly BilingualFormat[];
