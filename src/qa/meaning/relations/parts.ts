// Tells who does an act and who undergoes it, whatever the voice: 시장이 요청하였다, 市長から要請を受けた.

import type { Side } from './items.js';
import type { Mark } from './marks.js';
import type { Node } from './tree.js';

/** The side of an act: that does or gives; that undergoes or gets; `either` if the words leave it open (に with a passive, 의, の). */
export type Part = 'doer' | 'undergoer' | 'either';

type Nodes = readonly Node[];

const subjectPart = ({ voice }: Node): Part | undefined =>
  voice === 'none' ? undefined : voice === 'done' ? 'doer' : 'undergoer';

const hasSubject = (nodes: Nodes, act: number): boolean =>
  nodes.some((node) => node.governor === act && node.mark === 'subject' && !node.isTopic);
const hasObject = (nodes: Nodes, act: number): boolean =>
  nodes.some((node) => node.governor === act && node.mark === 'object');

const markedPart = (node: Node, act: Node): Part | undefined => {
  switch (node.mark) {
    case 'subject':
      return subjectPart(act);
    case 'object':
      return act.voice === 'done' ? 'undergoer' : undefined;
    case 'to':
      return act.voice === 'done' ? 'undergoer' : act.voice === 'received' ? 'doer' : 'either';
    case 'from':
    case 'agent':
      return 'doer';
    case 'owner':
      return act.voice === 'received' ? 'doer' : 'either';
    default:
      return undefined;
  }
};

/** The part of a node that depends on an act, or that the act modifies: 市長が任命した委員. */
const directPart = (nodes: Nodes, at: number, act: number): Part | undefined => {
  const [node, deed] = [nodes[at] as Node, nodes[act] as Node];
  if (node.governor === act) {
    // 事業は国が委託した: with another subject, the topic is something else.
    if (node.isTopic && node.mark === 'subject' && hasSubject(nodes, act))
      return hasObject(nodes, act) ? undefined : 'undergoer';
    return markedPart(node, deed);
  }
  if (deed.governor !== at || !deed.isAdnominal) return undefined;
  if (deed.voice !== 'done') return undefined;
  if (hasSubject(nodes, act)) return 'undergoer';
  return hasObject(nodes, act) ? 'doer' : undefined;
};

const isAbove = (nodes: Nodes, from: number, to: number): boolean => {
  let at = from;
  while (at >= 0 && at < to) at = nodes[at]?.governor ?? -1;
  return at === to;
};

/** 市長は委員を任命し、代表を選出した: the subject of a statement is that of the others without a subject, too. */
const inheritedPart = (nodes: Nodes, at: number, act: number): Part | undefined => {
  const node = nodes[at] as Node;
  if (node.mark !== 'subject' || act < at || node.governor < 0 || hasSubject(nodes, act)) return undefined;
  if (nodes.some((one, other) => other > at && other < act && one.isTopic && one.mark === 'subject'))
    return undefined;
  const isSameStatement =
    isAbove(nodes, node.governor, act) || (node.isTopic && isAbove(nodes, act, node.governor));
  return isSameStatement ? subjectPart(nodes[act] as Node) : undefined;
};

/** 시장의 요청으로, 知事の要請により: a noun that names an act for which another act is done. */
const cause = /^(?:으?로|에\s?따라|에\s?의해|により|によって|で|に応じて?|に基づき|を受けて?)/;
/** Whether a node is a noun that names the cause of an act. */
export const isCause = ({ kind, tail }: Node): boolean => kind === 'thing' && cause.test(tail);

/** The part in the act that a noun names: its owner did it, and the subject of the act that follows was its aim. */
const partInCause = (nodes: Nodes, at: number, event: number): Part | undefined => {
  const [node, deed] = [nodes[at] as Node, nodes[event] as Node];
  if (node.governor === event) return node.mark === 'owner' ? 'doer' : undefined;
  return node.mark === 'subject' && node.governor >= 0 && node.governor === deed.governor
    ? 'undergoer'
    : undefined;
};

const longestClimb = 4;

/** Through an owner only what is certain counts: 市民の請願を提出した may be done by the citizens. */
const throughOwner = (part: Part, { mark }: Node, { voice }: Node): Part | undefined =>
  mark === 'object' || voice === 'undergone' || part === 'either' ? undefined : part;

/**
 * The part in an act of the noun phrase that holds a node.
 * @example 釜山市の職員が福岡市の職員に教えた: 釜山市 is a doer, 福岡市 an undergoer
 */
export const partIn = ({ nodes }: Side, from: number, act: number): Part | undefined => {
  const deed = nodes[act];
  if (deed !== undefined && isCause(deed)) return from < 0 ? undefined : partInCause(nodes, from, act);
  let [at, isOwned] = [from, false];
  for (let step = 0; step < longestClimb && at >= 0 && at !== act; step++) {
    const node = nodes[at] as Node;
    const part = directPart(nodes, at, act) ?? inheritedPart(nodes, at, act);
    if (part !== undefined) return isOwned ? throughOwner(part, node, nodes[act] as Node) : part;
    const next = nodes[node.governor];
    if (next === undefined) return undefined;
    // To the noun that it belongs to, or that its clause modifies.
    if (node.mark === 'owner') [at, isOwned] = [node.governor, true];
    else if (node.isAdnominal && node.kind === 'act') at = node.governor;
    else if (next.isAdnominal && next.kind === 'act' && !node.isTopic) at = next.governor;
    else return undefined;
  }
  return undefined;
};

/** The mark of the noun phrase that holds a node and depends on an act. */
export const markIn = ({ nodes }: Side, from: number, act: number): Mark | undefined => {
  let at = from;
  for (let step = 0; step < longestClimb && at >= 0; step++) {
    const node = nodes[at] as Node;
    const next = nodes[node.governor];
    if (node.governor === act) return node.mark;
    if (next === undefined) return undefined;
    if (node.mark === 'owner') at = node.governor;
    else if (node.isAdnominal && node.kind === 'act') at = node.governor;
    else if (next.isAdnominal && next.kind === 'act' && !node.isTopic) at = next.governor;
    else return undefined;
  }
  return undefined;
};

/** The relation of a node to the predicate or noun that governs it: its part, or the mark behind it. */
export const relationOf = ({ nodes }: Side, at: number): string | undefined => {
  const node = nodes[at];
  if (node === undefined || node.kind === 'act') return undefined;
  const governor = nodes[node.governor];
  if (node.mark === 'owner') return 'owner';
  if (governor === undefined || governor.kind === 'thing') return undefined;
  if (governor.kind === 'act' && node.mark !== 'none') {
    const part = directPart(nodes, at, node.governor);
    if (part !== undefined && part !== 'either') return part;
  }
  return node.mark === 'none' || node.isTopic || node.mark === 'to' ? undefined : node.mark;
};
