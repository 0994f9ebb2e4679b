// The list of document formats.

import { expect, test } from 'vitest';
import { chooseFormat } from '../../src/document/choose-format.js';
import { formats } from '../../src/document/formats.js';

const named = formats.flatMap(({ id, extensions }) =>
  extensions.map((extension) => [id, extension] as const),
);

// The first format in the list that names an extension gets it, so a second one would never be asked.
test.each(named)('%s gets every file called .%s', (id, extension) => {
  expect(chooseFormat(formats, new Uint8Array(), `회의록.${extension}`).id).toBe(id);
});

test('the code of a format has the id of its row', async () => {
  const loaded = await Promise.all(formats.map(({ load }) => load()));
  expect(loaded.map(({ id }) => id)).toEqual(formats.map(({ id }) => id));
  expect(loaded.map(({ write }) => write !== undefined)).toEqual(formats.map(({ writes }) => writes));
});
