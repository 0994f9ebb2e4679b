// Ink started on a store.

import { Box, render, Text, Transform, useCursor } from 'ink';
import { useSyncExternalStore } from 'react';
import { ansiRow } from '../drawing/ansi.js';
import { frameOf } from '../frame.js';
import type { Store } from '../store.js';

/**
 * The whole screen. It is one text that stays the same for Ink and is changed on its way out: Ink would measure every
 * other one, and remember all it has ever measured.
 */
export const App = ({ store }: { readonly store: Store }) => {
  const view = useSyncExternalStore(store.subscribe, store.view);
  const { rows, cursor } = frameOf(view);
  const { setCursorPosition } = useCursor();
  setCursorPosition(cursor === undefined ? undefined : { ...cursor });
  const { columns } = view.size;
  const frame = rows.map((row) => ansiRow(row, view.theme)).join('\n');
  const blank = Array.from(rows, () => ' '.repeat(columns)).join('\n');
  return (
    <Box width={columns} height={rows.length} flexShrink={0}>
      <Text>
        <Transform transform={() => frame}>{blank}</Transform>
      </Text>
    </Box>
  );
};

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
