// Ink's layout engine without the top-level await with which its package begins: that would keep the whole program from
// being one CommonJS file. The build gives this to Ink in its place.

import { loadYoga, type Yoga } from 'yoga-layout/load';

let opened: Yoga | undefined;

/** Fetches the engine; nothing is drawn before. */
export const openLayoutEngine = async (): Promise<void> => {
  opened ??= await loadYoga();
};

/** The engine as Ink knows it. */
export const layoutEngine = new Proxy({} as Yoga, {
  get: (_, name) => opened?.[name as keyof Yoga],
});
