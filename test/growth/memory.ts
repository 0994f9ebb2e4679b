// The memory of a command with one large input, and with the greatest that is taken where that is refused.

import { countFor, inputs, type Kind } from './inputs.js';
import type { Place } from './measured.js';
import type { Row } from './row.js';

const mostMemory = 600;

export type Memory = {
  readonly input: string;
  readonly seconds: number;
  readonly MB: number;
  readonly status: number | string | null;
  readonly refused: string;
  readonly ok: boolean;
};

const kindOf: Readonly<Record<string, Kind>> = {
  terms: 'terms.csv',
  memory: 'tmx',
  document: 'txt',
  translated: 'pairs.tsv',
  assigned: 'pairs.tsv',
  people: 'people.csv',
};

/** Kind of the input that grows; undefined where none does. */
export const grownKind = ({ file, fileSize, stdin, before = [] }: Row): Kind | undefined => {
  const prepared = before.map((what) => (typeof what === 'string' ? kindOf[what] : undefined));
  return (fileSize === undefined ? file : undefined) ?? stdin ?? prepared.find((kind) => kind !== undefined);
};

const memoryOf = async (place: Place, row: Row, n: number, bytes: number): Promise<Memory> => {
  const input = `${Math.round(bytes / 1e5) / 10} MB`;
  try {
    const { ms, mb, status, err } = await place.use(row, n);
    const refused = status === 0 || status === 1 ? '' : (/koryu: (.*)/.exec(err)?.[1] ?? '');
    return {
      input,
      seconds: Math.round(ms / 1000),
      MB: Math.round(mb),
      status,
      refused: refused.replace(/^.*\//, ''),
      ok: mb <= mostMemory && status !== 70 && (refused === '' ? status === 0 || status === 1 : true),
    };
  } catch (error) {
    // A database that cannot be made of such a file cannot be worked with either.
    const refused =
      String(error)
        .replace(/^.*koryu: /s, '')
        .split('\n')[0] ?? '';
    return {
      input,
      seconds: 0,
      MB: 0,
      status: 2,
      refused: `brought in: ${refused.replace(/^.*\//, '')}`,
      ok: true,
    };
  }
};

/** At so many bytes, and where that is refused at the row's largest size. */
export const memoriesOf = async (place: Place, row: Row, bytes: number): Promise<readonly Memory[]> => {
  const kind = grownKind(row);
  if (kind === undefined) return [];
  const first = await memoryOf(place, row, countFor(kind, bytes), bytes);
  if (first.status !== 2) return [first];
  const size = Buffer.byteLength(inputs[kind](row.most));
  const taken = await memoryOf(place, row, row.most, size);
  // What is refused there, too, was not measured.
  return [first, { ...taken, ok: taken.ok && taken.status !== 2 }];
};
