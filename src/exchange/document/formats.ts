// The export formats for translated documents, in the order of the help.

import type { DocumentFormat } from './format.js';
import { csv } from './formats/csv.js';
import { docx } from './formats/docx.js';
import { html } from './formats/html.js';
import { markdown } from './formats/markdown.js';
import { text } from './formats/text.js';
import { tmx } from './formats/tmx.js';
import { tsv } from './formats/tsv.js';
import { xliff } from './formats/xliff.js';
import { xliff2 } from './formats/xliff2.js';
import { xlsx } from './formats/xlsx.js';

export const documentFormats = [
  text,
  markdown,
  html,
  docx,
  xlsx,
  tsv,
  csv,
  xliff,
  xliff2,
  tmx,
] as const satisfies readonly DocumentFormat[];
