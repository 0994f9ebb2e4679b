// An OLE file (MS-CFB) as streams by their paths.

import { find, read } from 'cfb';
import { Problem } from '../model/problem.js';
import { hasEndlessChain } from './ole-chains.js';

/** The streams of an OLE file. */
export type OleFile = {
  /** The content of a stream, such as `BodyText/Section0`; undefined where there is none. */
  readonly stream: (path: string) => Uint8Array | undefined;
};

/** Opens an OLE file. @throws Problem `archive-damaged` */
export const openOle = (bytes: Uint8Array): OleFile => {
  if (hasEndlessChain(bytes)) throw new Problem('archive-damaged');
  const container = (() => {
    try {
      return read(bytes, { type: 'array' });
    } catch (error) {
      throw new Problem('archive-damaged', {}, { cause: error });
    }
  })();
  return {
    stream: (path) => {
      const content = find(container, `/${path}`)?.content;
      return content === undefined || content === null ? undefined : Uint8Array.from(content);
    },
  };
};
