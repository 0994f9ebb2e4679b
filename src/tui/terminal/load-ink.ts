// Loading Ink: it looks at its surroundings while it is loaded.

import { openLayoutEngine } from '../ink/layout-engine.js';

// Ink draws nothing, and chalk no colours, where these are set.
const forgetCi = (): void => {
  for (const name of Object.keys(process.env)) {
    if (name === 'CI' || name === 'CONTINUOUS_INTEGRATION' || name.startsWith('CI_'))
      delete process.env[name];
  }
};

/**
 * Ink's layout engine fetches its own code from a `data:` address where there is `fetch`, and decodes it itself where there
 * is none. Node's takes a tenth of a second to be there.
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

/** Loads Ink and its layout engine, and gives what draws with them. */
export const loadInk = async (): Promise<typeof import('./draw.js')['draw']> => {
  forgetCi();
  const [{ draw }] = await withoutFetch(() => Promise.all([import('./draw.js'), openLayoutEngine()]));
  return draw;
};
