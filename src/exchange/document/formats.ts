// The formats in which a translated document leaves, in the order in which help shows them.

import type { DocumentFormat } from './format.js';
import { markdown } from './formats/markdown.js';
import { text } from './formats/text.js';
import { tsv } from './formats/tsv.js';

export const documentFormats = [text, markdown, tsv] as const satisfies readonly DocumentFormat[];
