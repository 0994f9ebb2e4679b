// The types of bundle.mjs, for the tests that run a part of the program in a process of its own.

export const bundle: (name: string, entryPoints: readonly string[], outbase?: string) => Promise<string>;
