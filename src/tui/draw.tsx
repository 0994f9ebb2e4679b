// Ink started on a store.

import { render } from 'ink';
import { App } from './App.js';
import type { Store } from './store.js';

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
    maxFps: 120,
  });
  instance.waitUntilExit().catch(onCrash);
  return { stop: () => instance.unmount() };
};
