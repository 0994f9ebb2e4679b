// The root: draws the frame, and tells the terminal where its cursor stands.

import { Box, Text, useCursor } from 'ink';
import { memo, useSyncExternalStore } from 'react';
import { drawn } from '../text/width.js';
import { frameOf } from './frame.js';
import type { Row } from './row.js';
import type { Store } from './store.js';
import type { Theme } from './theme.js';

const Line = memo(({ row, theme }: { readonly row: Row; readonly theme: Theme }) => (
  <Text>
    {row.map(({ text, meaning }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a row have no identity but their place
      <Text key={index} {...theme.looks[meaning]}>
        {drawn(text)}
      </Text>
    ))}
  </Text>
));

/** The whole screen. It is drawn anew at each change: Ink loses the cursor when only a part is. */
export const App = ({ store }: { readonly store: Store }) => {
  const view = useSyncExternalStore(store.subscribe, store.view);
  const { rows, cursor } = frameOf(view);
  const { setCursorPosition } = useCursor();
  setCursorPosition(cursor === undefined ? undefined : { ...cursor });
  return (
    <Box flexDirection="column" width={view.size.columns} height={rows.length} flexShrink={0}>
      {rows.map((row, y) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place
        <Line key={y} row={row} theme={view.theme} />
      ))}
    </Box>
  );
};
