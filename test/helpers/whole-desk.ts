import type { OpenDesk } from '../../src/session/desk/open-desk.js';
import type { Backend } from '../../src/workspace/backend.js';

/** The backend of an opened document, read to its end. */
export const wholeDesk = async ({ desk }: Pick<OpenDesk, 'desk'>): Promise<Backend> =>
  'whole' in desk ? desk.whole() : desk;
