// The bilingual file formats that can be checked.

import type { BilingualFormat } from './format.js';
import { tmx } from './formats/tmx.js';
import { tsv } from './formats/tsv.js';
import { xliff } from './formats/xliff.js';

export const bilingualFormats = [tsv, xliff, tmx] as const satisfies readonly BilingualFormat[];
