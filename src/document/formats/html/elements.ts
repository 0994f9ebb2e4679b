// Elements of HTML by their role for the translation (HTML Living Standard).

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements within a sentence, around some of its text. */
export const inlineElements = set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var',
);

/** Elements that are a single code in the sentence. */
export const objectElements = set(
  'img input select textarea svg math canvas video audio iframe object embed picture meter progress wbr',
);

/** Elements with invisible content. */
export const silentElements = set('script style template noscript colgroup datalist param source track');

export const headings = set('h1 h2 h3 h4 h5 h6 title caption legend summary');
export const cells = set('td th');
export const items = set('li dt dd option');
