import { expect, test } from 'vitest';
import { layoutEngine, openLayoutEngine } from '../../src/tui/ink/layout-engine.js';

test('the engine is there once it has been opened', async () => {
  expect(layoutEngine.Node).toBeUndefined();
  await openLayoutEngine();
  const node = layoutEngine.Node.create();
  node.setWidth(80);
  node.calculateLayout(undefined, undefined);
  expect(node.getComputedWidth()).toBe(80);
  node.free();
});
