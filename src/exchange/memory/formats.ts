// The file formats that carry pairs of segments, in the order in which help shows them.

import type { UnitFormat } from './format.js';
import { tmx } from './formats/tmx.js';

export const unitFormats = [tmx] as const satisfies readonly UnitFormat[];
