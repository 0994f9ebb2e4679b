// Names of files as the disk composes them: whoever types 계획.docx need not know that macOS stored it in NFD.

import type { Command as Commander } from 'commander';
import { asStored } from '../session/files/as-stored.js';

/** Arguments and options that name files or folders. */
const fileArguments: readonly string[] = ['file', 'files', 'before', 'after'];
const fileOptions: readonly string[] = ['db', 'output'];

const stored = async (value: unknown): Promise<unknown> => {
  if (Array.isArray(value)) return Promise.all(value.map(stored));
  return typeof value === 'string' ? ((await asStored(value)) ?? value) : value;
};

/** Replaces the names of files in a call that has been parsed, where the disk has the same name in another composition. */
export const takeStoredNames = async (called: Commander): Promise<void> => {
  const given = called.processedArgs;
  for (const [index, argument] of called.registeredArguments.entries())
    if (fileArguments.includes(argument.name())) given[index] = await stored(given[index]);
  const options = called.opts();
  for (const name of fileOptions)
    if (options[name] !== undefined) called.setOptionValue(name, await stored(options[name]));
};
