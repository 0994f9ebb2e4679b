// Writes a file with its checksum again and again through the one door for files that leave.
//
// write-file.mjs PATH

import { withChecksum } from '../../../src/session/files/checksum.js';
import { writeWhole } from '../../../src/session/files/write-whole.js';

const [path = ''] = process.argv.slice(2);
process.stdout.write('begin\n');
for (let turn = 0; ; turn += 1) {
  const bytes = new Uint8Array(1_000_000 + (turn % 7) * 300_000).fill(turn % 251);
  await writeWhole(path, withChecksum(bytes));
}
