// Bundles src into dist. CommonJS starts in half the time of ES modules, and of it a command loads only the parts that
// it needs: what is in a file is parsed at every start. Ink is an ES module with a top-level await, so the TUI is a
// bundle of its own, loaded when a document is opened.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';

// They stay where npm put them: only some commands need them.
const tables = ['iconv-lite', 'csv-parse', 'csv-stringify', 'hanja'];

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
  external: ['better-sqlite3', ...tables],
};

const tuiApart = {
  name: 'tui-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/tui\/start\.js$/ }, () => ({ path: './tui.cjs', external: true })),
};
// The sentences are loaded by then.
const sharedSentences = {
  name: 'shared-sentences',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/i18n\/translate\.js$/ }, () => ({ path: './i18n.js', external: true })),
};

// Packages whose code is dear to load and seldom needed: each is loaded when it is first called.
const late = (name, contents, external = false) => ({
  name: `${name}-late`,
  setup: ({ onResolve, onLoad }) => {
    const namespace = `${name}-late`;
    onResolve({ filter: new RegExp(`^${name}$`) }, ({ namespace: asking, path }) =>
      asking === namespace ? (external ? { path, external } : undefined) : { path, namespace },
    );
    onLoad({ filter: /.*/, namespace }, () => ({ contents, resolveDir: import.meta.dirname }));
  },
});
const lateFunction = (name) => late(name, `export default (...given) => require('${name}').default(...given)`);
// Most files are UTF-8.
const lateEncodings = late(
  'iconv-lite',
  "module.exports = new Proxy({}, { get: (_, name) => require('iconv-lite')[name] })",
  true,
);
// The characters of two languages have their widths in a table.
const lateWidths = lateFunction('string-width');
// No text of ours is too long for Ink.
const lateWrapping = [lateFunction('wrap-ansi'), lateFunction('cli-truncate')];

// better-sqlite3 is fourteen files, and looks for its native part in thirteen places; npm puts it into the first.
const nativePart = `
  module.exports = (name) => {
    try {
      return require('better-sqlite3/build/Release/better_sqlite3.node');
    } catch {
      return require('bindings')({ bindings: name, module_root: require.resolve('better-sqlite3/package.json') + '/..' });
    }
  };`;
const sqliteAtHand = {
  name: 'sqlite-at-hand',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^bindings$/ }, ({ path, namespace }) =>
      namespace === 'native' ? { path, external: true } : { path, namespace: 'native' },
    );
    onResolve({ filter: /\.node$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'native' }, () => ({ contents: nativePart }));
  },
};

// The parts of the command line load each other by `require`, which loads no ES module.
const tuiDoor = "exports.startTui = async (...given) => (await import('./tui.mjs')).startTui(...given);\n";

// What is never used and dear to load: Ink's developer tools (not installed, either), and the programs that Commander
// would start for subcommands of their own.
const neverUsed = {
  name: 'never-used',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\.\/devtools\.js$/ }, ({ path, importer }) =>
      importer.includes('/ink/') ? { path, namespace: 'empty' } : undefined,
    );
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
    entryPoints: {
      main: 'src/main.ts',
      'match-thread': 'src/session/match-thread.ts',
      i18n: 'src/i18n/translate.ts',
    },
    format: 'esm',
    splitting: true,
    write: false,
    external: tables,
    plugins: [tuiApart, neverUsed, lateEncodings, lateWidths, sqliteAtHand],
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
    plugins: [neverUsed, wholeRows, lateWidths, ...lateWrapping, sharedSentences],
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
