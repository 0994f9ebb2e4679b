// The bilingual file formats that can be checked.

import type { BilingualFormat } from './bilingual-format.js';
import { tmx } from './bilingual-formats/tmx.js';
import { tsv } from './bilingual-formats/tsv.js';
import { xliff } from './bilingual-formats/xliff.js';

export const bilingualFormats = [tsv, xliff, tmx] as const satisfies readonly BilingualFormat[];
