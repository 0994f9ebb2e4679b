// Checks the text in the field and the whole document, and stores waivers.

import { type Handler, stillThere } from '../handler.js';

/** Checks the text of one segment. If the check fails, the old findings stay. */
export const checkTranslation: Handler<'check-translation'> = ({ ordinal, target }, context) => {
  const isOfUse = stillThere(context, ordinal);
  return context
    .backend()
    .findings(ordinal, target)
    .then(
      (found) => (isOfUse() ? { kind: 'found', ordinal, target, found } : undefined),
      () => undefined,
    );
};

/** Checks the whole document in its current state. */
export const inspect: Handler<'inspect'> = (_, { backend, state }) => {
  const { units } = state();
  return backend()
    .inspect(units)
    .then((found) => found && { kind: 'inspected', units, found });
};

/** Stores a waiver of a finding with its reason, and reports it. */
export const waive: Handler<'waive'> = ({ finding, reason }, { backend, state }) => {
  backend().waivers.waive(finding, state().findings.get(finding.segment)?.target ?? '', reason);
  return { kind: 'waived', finding, reason };
};

/** Removes the waiver of a finding, and reports it. */
export const unwaive: Handler<'unwaive'> = ({ finding }, { backend, state }) => {
  backend().waivers.unwaive(finding, state().findings.get(finding.segment)?.target ?? '');
  return { kind: 'waived', finding, reason: undefined };
};
