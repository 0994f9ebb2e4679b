// The file formats for terms, in the order of the help.

import type { TermFormat } from './format.js';
import { csv } from './formats/csv.js';
import { docx } from './formats/docx.js';
import { html } from './formats/html.js';
import { md } from './formats/md.js';
import { multiterm } from './formats/multiterm.js';
import { tbx } from './formats/tbx.js';
import { tsv } from './formats/tsv.js';
import { xlsx } from './formats/xlsx.js';

export const formats = [
  csv,
  tsv,
  xlsx,
  tbx,
  multiterm,
  md,
  html,
  docx,
] as const satisfies readonly TermFormat[];
