// The translator's own keys, from the file in the configuration folder.

import { keyFile, readKeyFile } from '../session/files/key-file.js';
import { visible } from '../text/visible.js';

/** Reads the translator's own keys; undefined if there is no key file. @throws Problem `keys-…` */
export const chosenKeys = async () => {
  const path = keyFile(process.env);
  const text = readKeyFile(path);
  if (text === undefined) return undefined;
  const { readKeys } = await import('../tui/key-map.js');
  return readKeys(text, visible(path)).keys;
};
