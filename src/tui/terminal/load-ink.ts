// Loads Ink, which reads its environment while it is loaded.

import { openLayoutEngine } from '../ink/layout-engine.js';

// With these variables set, Ink draws nothing and chalk uses no colours.
const forgetCi = (): void => {
  for (const name of Object.keys(process.env)) {
    if (name === 'CI' || name === 'CONTINUOUS_INTEGRATION' || name.startsWith('CI_'))
      delete process.env[name];
  }
};

/**
 * Ink's layout engine fetches its own code from a `data:` address if there is `fetch`, and otherwise decodes it itself.
 * Loading Node's `fetch` takes a tenth of a second.
 */
const withoutFetch = async <T>(load: () => Promise<T>): Promise<T> => {
  const fetch = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  Object.defineProperty(globalThis, 'fetch', { value: undefined, configurable: true, writable: true });
  try {
    return await load();
  } finally {
    if (fetch !== undefined) Object.defineProperty(globalThis, 'fetch', fetch);
  }
};

/** Loads Ink and its layout engine and returns the function that draws with them. */
export const loadInk = async (): Promise<typeof import('./draw.js')['draw']> => {
  forgetCi();
  const [{ draw }] = await withoutFetch(() => Promise.all([import('./draw.js'), openLayoutEngine()]));
  return draw;
};
