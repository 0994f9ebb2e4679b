import { expect, test } from 'vitest';
import Yoga from 'yoga-layout';
import { layoutEngine } from '../../src/tui/ink/layout-engine.js';

type Box = {
  readonly width?: number;
  readonly height?: number;
  readonly rows?: number;
  readonly inside?: readonly Box[];
};

/** What Ink asks each box: left, top, width, height. */
type Place = readonly [number, number, number, number];

/** Builds the boxes with an engine, as Ink does, and reads their places in order. */
const placesWith = (engine: typeof layoutEngine, root: Box): readonly Place[] => {
  const nodes: ReturnType<typeof engine.Node.create>[] = [];
  const build = ({ width, height, rows, inside = [] }: Box): ReturnType<typeof engine.Node.create> => {
    const node = engine.Node.create();
    nodes.push(node);
    if (width !== undefined) node.setWidth(width);
    if (height !== undefined) node.setHeight(height);
    if (rows !== undefined) node.setMeasureFunc((width) => ({ width, height: rows }));
    for (const child of inside) node.insertChild(build(child), node.getChildCount());
    return node;
  };
  build(root).calculateLayout();
  return nodes.map((node) => [
    node.getComputedLeft(),
    node.getComputedTop(),
    node.getComputedWidth(),
    node.getComputedHeight(),
  ]);
};

const trees: readonly Box[] = [
  { width: 80, inside: [{ width: 80, height: 24, inside: [{ rows: 24 }] }] },
  { width: 120, inside: [{ rows: 3 }, { width: 120, height: 40 }, { rows: 2 }] },
  { width: 200, inside: [{ inside: [{ rows: 5 }, { rows: 1 }] }, { height: 2 }] },
];

test.each(trees)('boxes lie where Yoga puts them: %j', (tree) => {
  const yoga = Yoga as unknown as typeof layoutEngine;
  expect(placesWith(layoutEngine, tree)).toEqual(placesWith(yoga, tree));
});

test('a removed or hidden box takes no row', () => {
  const [root, first, second] = [1, 2, 3].map(() => layoutEngine.Node.create());
  if (root === undefined || first === undefined || second === undefined) throw new Error('no nodes');
  first.setHeight(2);
  second.setHeight(3);
  root.insertChild(first, 0);
  root.insertChild(second, 1);
  expect([root.getComputedHeight(), second.getComputedTop()]).toEqual([5, 2]);
  first.setDisplay(layoutEngine.DISPLAY_NONE);
  expect([root.getComputedHeight(), second.getComputedTop()]).toEqual([3, 0]);
  root.removeChild(second);
  expect(root.getComputedHeight()).toBe(0);
});
