// Bundles src into dist. One CommonJS file for the command line starts in half the time of as many ES modules; Ink is
// an ES module with a top-level await, so the TUI is a second bundle, loaded when a document is opened.

import { rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  outdir: 'dist',
  logLevel: 'warning',
  legalComments: 'none',
  minifyWhitespace: true,
  minifySyntax: true,
  // Native code stays where npm put it, and so do tables that only some commands need: what is in the bundle is parsed
  // at every start.
  external: ['better-sqlite3', 'iconv-lite', 'csv-parse', 'csv-stringify', 'hanja'],
};

const tuiApart = {
  name: 'tui-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/tui\/start\.js$/ }, () => ({ path: './tui.mjs', external: true })),
};

// Ink asks for its developer tools only in development; the package is not installed.
const noDevtools = {
  name: 'no-devtools',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {}' }));
  },
};

// What we draw are whole rows of the screen's width: Ink need neither measure them nor put them together from cells.
const wholeRows = {
  name: 'whole-rows',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\.\/output\.js$/ }, ({ importer }) =>
      importer.includes('/ink/build/') ? { path: 'output', namespace: 'whole-rows' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'whole-rows' }, () => ({
      contents: "export { WholeRows as default } from './src/tui/whole-rows.ts'",
      resolveDir: import.meta.dirname,
    }));
    onResolve({ filter: /^widest-line$/ }, ({ path }) => ({ path, namespace: 'one-column' }));
    onLoad({ filter: /.*/, namespace: 'one-column' }, () => ({ contents: 'export default () => 1' }));
  },
};

await rm('dist', { recursive: true, force: true });
await Promise.all([
  build({
    ...common,
    entryPoints: { main: 'src/main.ts', 'match-thread': 'src/session/match-thread.ts' },
    format: 'cjs',
    plugins: [tuiApart],
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  }),
  build({
    ...common,
    entryPoints: { tui: 'src/tui/start.ts' },
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    plugins: [noDevtools, wholeRows],
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  }),
]);

// The shipped glossary in one file: a first start reads it in a tenth of the time that the CSV files take.
const compiler = 'node_modules/.cache/koryu/load-seed.mjs';
await build({
  ...common,
  outdir: undefined,
  outfile: compiler,
  entryPoints: ['src/session/load-seed.ts'],
  format: 'esm',
  packages: 'external',
});
const { compileSeed } = await import(pathToFileURL(compiler).href);
await writeFile('dist/glossary.json', await compileSeed());
await writeFile('dist/package.json', '{ "type": "commonjs" }\n');
