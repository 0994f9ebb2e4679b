// Bundles src into dist:
//
// 1. esbuild splits the program into parts, so that a command runs only the code it needs.
// 2. Each part becomes a CommonJS function, because CommonJS starts in half the time of ES modules.
// 3. All parts go into one file, dist/koryu.js, in three volumes: first what a look-up and the first frame of the TUI need, then
//    what the first frame of a new document needs besides, then the rest. src/compiled-code.ts opens a volume when a part of it is needed, and keeps it compiled.
//    dist/koryu.js.map leads from there through both steps to src, for the reports of bugs (.source-map.mjs).
//
// Plugins replace parts of other packages. Every replacement is asserted: the build fails when one no longer matches.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { languageTables } from './.language-tables.mjs';
import { escapeWithMappings, joined, mappingsOf } from './.source-map.mjs';

/** The patches of other packages that have not matched yet in this build: what is left at its end fails it. */
const unmatched = new Set();

/** Registers a patch by name. Returns the function that a plugin calls when the patch has matched. */
const patch = (name) => {
  unmatched.add(name);
  return () => unmatched.delete(name);
};

/** Replaces a pattern that must occur. @throws Error where the package's code no longer has it */
const replaced = (text, pattern, by, name) => {
  const result = text.replaceAll(pattern, by);
  if (result === text) throw new Error(`the patch "${name}" finds nothing to replace; see src/tui/ink/README.md`);
  return result;
};

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

// Loads a package when it is first called, because loading is slow and most commands never call it.
const late = (name, contents, external = false) => ({
  name: `${name}-late`,
  setup: ({ onResolve, onLoad }) => {
    const namespace = `${name}-late`;
    const matched = patch(namespace);
    onResolve({ filter: new RegExp(`^${name}$`) }, ({ namespace: asking, path }) =>
      asking === namespace ? (external ? { path, external } : undefined) : { path, namespace },
    );
    onLoad({ filter: /.*/, namespace }, () => {
      matched();
      return { contents, resolveDir: import.meta.dirname };
    });
  },
});
const lateFunction = (name) => late(name, `export default (...given) => require('${name}').default(...given)`);
// Most files are UTF-8, which Node decodes.
const lateEncodings = late(
  'iconv-lite',
  "module.exports = new Proxy({}, { get: (_, name) => require('iconv-lite')[name] })",
  true,
);
// `text/width.ts` has the widths of Korean and Japanese characters in a table.
const lateWidths = lateFunction('string-width');
// Koryu wraps and cuts its rows before Ink sees them.
const lateWrapping = [lateFunction('wrap-ansi'), lateFunction('cli-truncate')];

// Only DOCX and HWPX are zip archives; fflate builds its tables when it is loaded.
const lateZip = late(
  'fflate',
  `${['zipSync', 'deflateSync'].map((name) => `export const ${name} = (...given) => require('fflate').${name}(...given);`).join('\n')}
   export const Inflate = function (...given) { return new (require('fflate').Inflate)(...given); };`,
  true,
);

// Bundles better-sqlite3's JavaScript and opens its native module where npm puts it, instead of searching thirteen places.
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
    const matched = patch('sqlite-at-hand');
    onResolve({ filter: /^bindings$/ }, ({ path, namespace }) =>
      namespace === 'native' ? { path, external: true } : { path, namespace: 'native' },
    );
    onResolve({ filter: /\.node$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'native' }, () => {
      matched();
      return { contents: nativePart };
    });
  },
};

// Removes code that never runs but is slow to load: Ink's developer tools, which are not installed and which Ink awaits at the
// top level (CommonJS cannot), and node:child_process, with which Commander would start subcommands as programs.
const neverUsed = {
  name: 'never-used',
  setup: ({ onResolve, onLoad }) => {
    const matchedReconciler = patch('ink: no developer tools');
    const matchedChildren = patch('commander: no child processes');
    onLoad({ filter: /\/ink\/build\/reconciler\.js$/ }, async ({ path }) => {
      const asProduction = replaced(await readFile(path, 'utf8'), 'isDev()', 'false', 'ink: isDev');
      const topLevelAwait = /await (?=import\('\.\/devtools|loadPackageJson)/g;
      matchedReconciler();
      return { contents: replaced(asProduction, topLevelAwait, '', 'ink: top-level await') };
    });
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) => {
      if (!importer.includes('/commander/')) return undefined;
      matchedChildren();
      return { path, namespace: 'empty' };
    });
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {}' }));
  },
};

// Replaces five modules of Ink; src/tui/ink/README.md explains each. Koryu hands Ink whole rows of the screen's width that are
// already safe to print, so Ink need not measure, compose or sanitise them.
const ours = {
  output: "export { WholeRows as default } from './src/tui/ink/whole-rows.ts'",
  'log-update': "export { frameWriter as default } from './src/tui/ink/changed-rows.ts'",
  'sanitize-ansi': 'export default (text) => text',
  'widest-line': 'export default () => 1',
  'yoga-layout': "export { layoutEngine as default } from './src/tui/ink/layout-engine.ts'",
};
const inkWithOurs = {
  name: 'ink-with-ours',
  setup: ({ onResolve, onLoad }) => {
    const matched = Object.fromEntries(Object.keys(ours).map((name) => [name, patch(`ink: ${name}`)]));
    onResolve({ filter: /^(\.\/(output|log-update|sanitize-ansi)\.js|widest-line|yoga-layout)$/ }, ({ path, importer }) =>
      importer.includes('/ink/build/') ? { path: basename(path, '.js'), namespace: 'ours' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'ours' }, ({ path }) => {
      matched[path]();
      return { contents: ours[path], resolveDir: import.meta.dirname };
    });
  },
};

// The sources themselves stay out of the maps, which are shipped.
const mapped = (sourcemap) => ({ sourcemap, sourcesContent: false });

/** V8 reads and parses ASCII faster than text with two bytes a character. */
const charset = 'ascii';

// ES modules that cannot be required: they stay where npm put them, and Node imports them when a file asks for them.
const modulesOnly = ['pdfjs-dist/legacy/build/pdf.mjs'];
const foundModule = Object.fromEntries(modulesOnly.map((name) => [name, patch(`import of ${name}`)]));

// esbuild makes `require` of every `import()`; the one of src/compiled-code.ts can import, too.
const importedAgain = (code) =>
  modulesOnly.reduce((text, name) => {
    const required = `Promise.resolve().then(()=>__toESM(require("${name}")))`;
    if (!text.includes(required)) return text;
    foundModule[name]();
    // As long as it was, so that the places in the source map stay.
    return text.replaceAll(required, `require.importModule("${name}")`.padEnd(required.length));
  }, code);

// Sources whose parts, with all that they import, make the first volume: a look-up, and the TUI with a known document.
const firstVolume = [
  'src/cli/run-cli.ts',
  'src/cli/stored-names.ts',
  'src/cli/commands/lookup.ts',
  'src/cli/commands/open.ts',
  'src/i18n/locales/en.ts',
  'src/i18n/locales/ja.ts',
  'src/i18n/locales/ko.ts',
  'src/session/dictionaries/find-dictionary.ts',
  'src/session/dictionaries/open-dictionary.ts',
  'src/store/connection.ts',
  'src/store/copies/copy-whole.ts',
  'src/store/database.ts',
  'src/store/peek.ts',
  'src/store/schema/migration.ts',
  'src/store/settings-store.ts',
  'src/store/termbase/term-store.ts',
  'src/store/work/meeting-store.ts',
  'src/store/work/work-store.ts',
  'src/tui/terminal/start.ts',
];

// Sources whose parts make the second volume: what cuts the beginning of a new document into segments.
const secondVolume = [
  'src/document/formats.ts',
  'src/document/formats/markdown/markdown.ts',
  'src/document/formats/text/text.ts',
  'src/document/segment-document.ts',
];

/** Paths of the parts that hold these sources and of those that they import statically. @throws Error of a source in none */
const partsOf = (sources, outputs) => {
  const found = new Set();
  const add = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { kind, path: next } of outputs[path].imports)
      if (kind === 'import-statement' && outputs[next] !== undefined) add(next);
  };
  for (const source of sources) {
    const [path] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source) ?? [];
    if (path === undefined) throw new Error(`${source} begins no part; see firstVolume and secondVolume`);
    add(path);
  }
  return found;
};

/** The first line of dist/koryu.js: bytes and lines at the end of each volume but the last. Always equally long. */
const volumeLine = (ends) => `//${ends.flat().map((number) => String(number).padStart(12)).join('')}\n`;

const buildParts = async () => {
  const { outputFiles, metafile } = await build({
    ...common,
    charset,
    metafile: true,
    write: false,
    ...mapped('inline'),
    entryPoints: { 'run-cli': 'src/cli/run-cli.ts', 'match-thread': 'src/session/worker/match-thread.ts', 'task-thread': 'src/session/worker/task-thread.ts' },
    // It splits ES modules only.
    format: 'esm',
    splitting: true,
    // They stay where npm put them: only some commands need them.
    external: ['iconv-lite', 'csv-parse', 'csv-stringify', 'fflate', 'hanja', ...modulesOnly],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [languageTables, neverUsed, inkWithOurs, lateEncodings, lateWidths, ...lateWrapping, lateZip, sqliteAtHand],
  });
  const asFunction = async ({ path, text }) => {
    // esbuild reads the map at the end of the text, so that the new one leads to the sources.
    const { code, map } = await transform(text, {
      ...mapped('external'),
      format: 'cjs',
      platform: 'node',
      target: common.target,
      charset,
      minifyWhitespace: true,
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': 'moduleUrl' },
    });
    const { sources, mappings } = mappingsOf(map);
    const head = `"./${basename(path)}"(exports,require,module,moduleUrl){`;
    return { head, ...escapeWithMappings(importedAgain(code), mappings), sources, tail: '},\n' };
  };
  const bracket = (text) => ({ head: text, code: '', mappings: [], sources: [], tail: '' });
  const volume = async (files) => [bracket('({'), ...(await Promise.all(files.map(asFunction))), bracket('})\n')];
  const partsNamed = [firstVolume, secondVolume].map((sources) => partsOf(sources, metafile.outputs));
  const numberOf = ({ path }) => {
    const found = partsNamed.findIndex((parts) => parts.has(relative(import.meta.dirname, path)));
    return found < 0 ? partsNamed.length : found;
  };
  const volumes = await Promise.all(
    [...partsNamed, undefined].map((_, number) => volume(outputFiles.filter((file) => numberOf(file) === number))),
  );
  const ends = partsNamed.map((_, number) => {
    const blank = bracket(volumeLine(partsNamed.map(() => [0, 0])));
    const { text } = joined([blank, ...volumes.slice(0, number + 1).flat()]);
    return [text.length, text.split('\n').length - 1];
  });
  const { text, map } = joined([bracket(volumeLine(ends)), ...volumes.flat()]);
  await writeFile('dist/koryu.js', text);
  await writeFile('dist/koryu.js.map', map);
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
    ...mapped('external'),
    entryPoints: { main: 'src/main.ts', 'match-thread': 'src/thread.ts', 'task-thread': 'src/task-thread.ts' },
    format: 'cjs',
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  }),
]);

if (unmatched.size > 0) {
  throw new Error(`these patches match nothing any more: ${[...unmatched].join(', ')}; see src/tui/ink/README.md`);
}

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
