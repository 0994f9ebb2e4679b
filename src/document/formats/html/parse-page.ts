// A page's tree as browsers build it, within limits: each element is looked for among all that are open around it.

import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { Problem } from '../../../model/problem.js';

/** Open elements around one another; the oldest pages leave some hundreds open. */
const deepest = 5000;
/** Elements in all: those that a page leaves open are made anew in each paragraph. */
const mostElements = 500_000;

/** The tree of a page with the places of its elements. @throws Problem `html-too-deep` */
export const parsePage = (source: string): DefaultTreeAdapterMap['document'] => {
  let depth = 0;
  let count = 0;
  return parse(source, {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        count += 1;
        if (depth > deepest || count > mostElements)
          throw new Problem('html-too-deep', { most: depth > deepest ? deepest : mostElements });
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
};
