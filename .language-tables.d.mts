// The types of .language-tables.mjs, for vitest.config.ts.

import type { Plugin } from 'esbuild';

export const languageTables: Plugin;
export const languageTablesForVite: {
  readonly name: string;
  readonly enforce: 'pre';
  readonly transform: (text: string, path: string) => { readonly code: string; readonly map: null } | undefined;
};
