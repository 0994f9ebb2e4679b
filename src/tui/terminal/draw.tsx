// Ink started on a store.

import { render } from 'ink';
import type { Store } from '../store.js';
import { App } from './App.js';

/** Draws the store's view at each change until stopped; a failure to draw is reported. */
export const draw = (
  store: Store,
  stdout: NodeJS.WriteStream,
  onCrash: (error: unknown) => void,
): { readonly stop: () => void } => {
  const instance = render(<App store={store} />, {
    stdout,
    exitOnCtrlC: false,
    patchConsole: true,
    // One frame a key, at once: what comes faster than this was typed by no one.
    maxFps: 1000,
  });
  instance.waitUntilExit().catch(onCrash);
  return { stop: () => instance.unmount() };
};
