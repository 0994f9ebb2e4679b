// Vitest's settings; they live here because nothing may lie beside package.json.

import { defineConfig } from 'vitest/config';
import { languageTablesForVite } from '../.language-tables.mjs';

/** The rooms of the core, which is pure: their test files share a program, which to load again takes most of their time. */
const core =
  'analysis container document equivalents extraction matching memory morphology qa quantities statistics text'
    .split(' ')
    .map((room) => `test/${room}/**/*.test.{ts,tsx}`);
const all = 'test/**/*.test.{ts,tsx}';

// biome-ignore lint/style/noDefaultExport: Vitest asks for one
export default defineConfig({
  plugins: [languageTablesForVite],
  test: {
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 30_000,
    // By default one processor stays idle.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'core', include: core, isolate: false } },
      { extends: true, test: { name: 'edge', include: [all], exclude: [...core, '**/node_modules/**'] } },
    ],
  },
});
