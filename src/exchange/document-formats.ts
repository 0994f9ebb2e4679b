// The formats in which a translated document leaves, in the order in which help shows them.

import type { DocumentFormat } from './document-format.js';
import { markdown } from './document-formats/markdown.js';
import { text } from './document-formats/text.js';
import { tsv } from './document-formats/tsv.js';

export const documentFormats = [text, markdown, tsv] as const satisfies readonly DocumentFormat[];
