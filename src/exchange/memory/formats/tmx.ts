// TMX, which every translation tool reads and writes (TMX 1.4b, LISA 2005; also read: 1.1 to 1.4).

import type { UnitFormat } from '../format.js';
import { readTmx } from '../tmx-read.js';
import { writeTmx } from '../tmx-write.js';

export const tmx: UnitFormat = { id: 'tmx', extensions: ['tmx'], read: readTmx, write: writeTmx };
