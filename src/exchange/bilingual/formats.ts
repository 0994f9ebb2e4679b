// The bilingual file formats, for checks and as documents in work.

import type { BilingualFormat } from './format.js';
import { docx } from './formats/docx.js';
import { tmx } from './formats/tmx.js';
import { tsv } from './formats/tsv.js';
import { xliff } from './formats/xliff.js';
import { xlsx } from './formats/xlsx.js';

export const bilingualFormats = [tsv, xliff, tmx, docx, xlsx] as const satisfies readonly BilingualFormat[];
