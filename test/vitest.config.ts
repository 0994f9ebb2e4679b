// Vitest's settings; they live here because nothing may lie beside package.json.

import { defineConfig } from 'vitest/config';
import { languageTablesForVite } from '../.language-tables.mjs';

// biome-ignore lint/style/noDefaultExport: Vitest asks for one
export default defineConfig({
  plugins: [languageTablesForVite],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 30_000,
    // By default one processor stays idle.
    maxWorkers: '100%',
  },
});
