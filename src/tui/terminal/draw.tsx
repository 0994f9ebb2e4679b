// Starts Ink on a store.

import { Box, render, Text, Transform, useCursor } from 'ink';
import { useSyncExternalStore } from 'react';
import { ansiRow } from '../drawing/ansi.js';
import { frameOf } from '../frame.js';
import type { Store } from '../store.js';

/**
 * The whole screen as one text that stays the same for Ink and is replaced on output: Ink would measure every other text
 * and cache all measurements.
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

/** Draws the store's view at each change until stopped; reports a failure to draw. */
export const draw = (
  store: Store,
  stdout: NodeJS.WriteStream,
  onCrash: (error: unknown) => void,
): { readonly stop: () => void } => {
  const instance = render(<App store={store} />, {
    stdout,
    exitOnCtrlC: false,
    patchConsole: true,
    // One frame for each key, without a delay: input that is faster was not typed.
    maxFps: 1000,
  });
  instance.waitUntilExit().catch(onCrash);
  return { stop: () => instance.unmount() };
};
