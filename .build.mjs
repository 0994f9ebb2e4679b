// Bundles src into dist. esbuild cuts the program into parts, so that a call runs only what it needs; each is made CommonJS,
// which starts in half the time of ES modules, and all of them are put into one file, which is opened once and kept
// compiled (src/compiled-code.ts).

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { languageTables } from './.language-tables.mjs';

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
  plugins: [languageTables],
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

// Only office documents are packed; the tables for it are made when the code is loaded.
const lateZip = late(
  'fflate',
  `export const zipSync = (...given) => require('fflate').zipSync(...given);
  export const Inflate = function (...given) { return new (require('fflate').Inflate)(...given); };`,
  true,
);

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

// What is never used and dear to load: Ink's developer tools (not installed, either, and waited for at the top level, which
// no CommonJS can), and the programs that Commander would start for subcommands of their own.
const neverUsed = {
  name: 'never-used',
  setup: ({ onResolve, onLoad }) => {
    onLoad({ filter: /\/ink\/build\/reconciler\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replaceAll('isDev()', 'false')
        .replaceAll(/await (?=import\('\.\/devtools|loadPackageJson)/g, ''),
    }));
    onResolve({ filter: /^\.\/devtools\.js$/ }, ({ path, importer }) =>
      importer.includes('/ink/') ? { path, namespace: 'empty' } : undefined,
    );
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('/commander/') ? { path, namespace: 'empty' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {}' }));
  },
};

// Ink with parts of ours. What we draw are whole rows of the screen's width, safe when they are made: it need neither measure
// them, nor put them together from cells, nor look for what a terminal must not see. Its layout engine comes without a top-level await (src/tui/ink/layout-engine.ts).
const ours = {
  output: "export { WholeRows as default } from './src/tui/ink/whole-rows.ts'",
  'sanitize-ansi': 'export default (text) => text',
  'widest-line': 'export default () => 1',
  'yoga-layout':
    "export { layoutEngine as default } from './src/tui/ink/layout-engine.ts'; export * from 'yoga-layout/load'",
};
const inkWithOurs = {
  name: 'ink-with-ours',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(\.\/(output|sanitize-ansi)\.js|widest-line|yoga-layout)$/ }, ({ path, importer }) =>
      importer.includes('/ink/build/') ? { path: basename(path, '.js'), namespace: 'ours' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'ours' }, ({ path }) => ({
      contents: ours[path],
      resolveDir: import.meta.dirname,
    }));
  },
};

/** Text of one byte a character is read, and parsed, in less time. */
const charset = 'ascii';


// esbuild escapes strings, but leaves regular expressions as they are.
const escaped = (code) => {
  const [odd] = code.match(/\\[^\0-\x7f]/) ?? [];
  if (odd !== undefined) throw new Error(`${odd} needs no backslash`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
};

const buildParts = async () => {
  const { outputFiles, metafile } = await build({
    ...common,
    charset,
    metafile: true,
    write: false,
    entryPoints: { 'run-cli': 'src/cli/run-cli.ts', 'match-thread': 'src/session/worker/match-thread.ts' },
    // It splits ES modules only.
    format: 'esm',
    splitting: true,
    // They stay where npm put them: only some commands need them.
    external: ['iconv-lite', 'csv-parse', 'csv-stringify', 'fflate', 'hanja'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [languageTables, neverUsed, inkWithOurs, lateEncodings, lateWidths, ...lateWrapping, lateZip, sqliteAtHand],
  });
  const asFunction = async ({ path, text }) => {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      target: common.target,
      charset,
      minifyWhitespace: true,
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': 'moduleUrl' },
    });
    return `"./${basename(path)}"(exports,require,module,moduleUrl){${escaped(code)}}`;
  };
  const parts = await Promise.all(outputFiles.map(asFunction));
  await writeFile('dist/koryu.js', `({${parts.join(',\n')}})`);
  // Which sources each part holds, for the test that asks what a look-up loads.
  const sourcesOf = ({ inputs }) => Object.keys(inputs).filter((name) => inputs[name].bytesInOutput > 0);
  const sources = Object.entries(metafile.outputs).map(([name, part]) => [basename(name), sourcesOf(part)]);
  await writeFile('dist/parts.json', JSON.stringify(Object.fromEntries(sources)));
};

await rm('dist', { recursive: true, force: true });
await mkdir('dist');
await Promise.all([
  buildParts(),
  build({
    ...common,
    entryPoints: { main: 'src/main.ts', 'match-thread': 'src/thread.ts' },
    format: 'cjs',
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  }),
]);

// The shipped glossary in one file: a first start reads it in a tenth of the time that the CSV files take.
const compiler = 'node_modules/.cache/koryu/load-seed.mjs';
await build({
  ...common,
  outdir: undefined,
  outfile: compiler,
  entryPoints: ['src/session/files/load-seed.ts'],
  format: 'esm',
  packages: 'external',
});
const { compileSeed } = await import(pathToFileURL(compiler).href);
await writeFile('dist/glossary.json', await compileSeed());
await writeFile('dist/package.json', '{ "type": "commonjs" }\n');
