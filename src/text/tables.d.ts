// The type of a compiled table of data/language (.language-tables.mjs): a function that returns its text.

declare module '*.tsv' {
  const load: () => string;
  // biome-ignore lint/style/noDefaultExport: a file that is imported has one thing to give
  export default load;
}
