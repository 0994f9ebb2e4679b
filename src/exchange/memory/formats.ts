// The file formats for pairs of segments, in the order of the help.

import type { UnitFormat } from './format.js';
import { tmx } from './formats/tmx.js';

export const unitFormats = [tmx] as const satisfies readonly UnitFormat[];
