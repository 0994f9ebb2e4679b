// Compares addresses literally; only their language part may differ (/ko/ and /ja/).

import type { Check, Fault } from '../check.js';
import { urlSpans } from '../marks/url-spans.js';

type Fact = 'missing' | 'differs';

/** An address without the parts that languages and programs change: scheme, final slash, language part. */
const core = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/(?<=[/=_-]|^)(?:ko|kor|kr|ja|jp|jpn|en|eng)(?=[/.&_-]|$)/g, '*')
    .replace(/^(?:www|\*)\./, '')
    .replace(/\/+$/, '');

const cut = (text: string) =>
  urlSpans(text).map((span) => ({ ...span, address: text.slice(span.start, span.end) }));

export const url = {
  id: 'url',
  facts: ['missing', 'differs'],
  severity: 'error',
  unit: ({ source, target }) => {
    const theirs = cut(target.text);
    const ours = cut(source.text);
    const lost = ours.filter(({ address }) => !theirs.some((other) => core(other.address) === core(address)));
    const strange = theirs.filter(
      ({ address }) => !ours.some((other) => core(other.address) === core(address)),
    );
    return lost.map((span, i): Fault<Fact> => {
      const other = strange[i];
      const values = { source: span.address, target: other?.address ?? '' };
      return other === undefined
        ? { fact: 'missing', source: span, values }
        : { fact: 'differs', source: span, target: other, values, fix: span.address };
    });
  },
} as const satisfies Check<Fact>;
