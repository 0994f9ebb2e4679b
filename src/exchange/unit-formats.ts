// The file formats that carry pairs of segments, in the order in which help shows them.

import type { UnitFormat } from './unit-format.js';
import { tmx } from './unit-formats/tmx.js';

export const unitFormats = [tmx] as const satisfies readonly UnitFormat[];
