// Replaces the import of Ink's layout engine in the bundle, because its package begins with a top-level await, which
// would prevent a single CommonJS file.

import { loadYoga, type Yoga } from 'yoga-layout/load';

let opened: Yoga | undefined;

/** Loads the engine. Call it before drawing. */
export const openLayoutEngine = async (): Promise<void> => {
  opened ??= await loadYoga();
};

/** The engine as Ink knows it. */
export const layoutEngine = new Proxy({} as Yoga, {
  get: (_, name) => opened?.[name as keyof Yoga],
});
