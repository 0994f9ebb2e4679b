// Bundles src into dist. CommonJS starts in half the time of ES modules, and of it a command loads only the parts that
// it needs: what is in a file is parsed at every start. Ink is an ES module with a top-level await, so the TUI is a
// bundle of its own, loaded when a document is opened.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

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
  // Native code stays where npm put it, and so do tables that only some commands need.
  external: ['better-sqlite3', 'iconv-lite', 'csv-parse', 'csv-stringify', 'hanja'],
};

const tuiApart = {
  name: 'tui-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/tui\/start\.js$/ }, () => ({ path: './tui.cjs', external: true })),
};
// Most files are UTF-8: the older encodings are loaded when the first of another kind comes.
const iconvLate = {
  name: 'iconv-late',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^iconv-lite$/ }, ({ namespace, path }) =>
      namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
    );
    onLoad({ filter: /.*/, namespace: 'late' }, () => ({
      contents: "module.exports = new Proxy({}, { get: (_, name) => require('iconv-lite')[name] })",
    }));
  },
};

// The parts of the command line load each other by `require`, which loads no ES module.
const tuiDoor = "exports.startTui = async (...given) => (await import('./tui.mjs')).startTui(...given);\n";

// What is never used and dear to load: Ink's developer tools (not installed, either), and the programs that Commander
// would start for subcommands of their own.
const neverUsed = {
  name: 'never-used',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('/commander/') ? { path, namespace: 'empty' } : undefined,
    );
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

// esbuild splits ES modules only: each part is made CommonJS afterwards.
const buildCommandLine = async () => {
  const { outputFiles, metafile } = await build({
    ...common,
    metafile: true,
    entryPoints: { main: 'src/main.ts', 'match-thread': 'src/session/match-thread.ts' },
    format: 'esm',
    splitting: true,
    write: false,
    plugins: [tuiApart, neverUsed, iconvLate],
  });
  const writePart = async ({ path, text }) => {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target: common.target,
      charset: common.charset,
      minifyWhitespace: true,
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': 'moduleUrl' },
      banner: text.includes('import.meta.url')
        ? "const moduleUrl = require('node:url').pathToFileURL(__filename).href;"
        : '',
    });
    await writeFile(path, code);
  };
  await Promise.all(outputFiles.map(writePart));
  // Which sources each part holds, for the test that asks what a look-up loads.
  const sourcesOf = ({ inputs }) => Object.keys(inputs).filter((name) => inputs[name].bytesInOutput > 0);
  const parts = Object.entries(metafile.outputs).map(([name, part]) => [basename(name), sourcesOf(part)]);
  await writeFile('dist/parts.json', JSON.stringify(Object.fromEntries(parts)));
};

await rm('dist', { recursive: true, force: true });
await mkdir('dist');
await Promise.all([
  buildCommandLine(),
  build({
    ...common,
    entryPoints: { tui: 'src/tui/start.ts' },
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    plugins: [neverUsed, wholeRows],
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
await writeFile('dist/tui.cjs', tuiDoor);
await writeFile('dist/package.json', '{ "type": "commonjs" }\n');
