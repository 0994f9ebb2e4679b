// Checks: of the text in the field, of the whole document, and findings that may stand.

import { type Handler, stillThere } from '../handler.js';

/** Checks a text of one segment; where the check fails, its findings stay as they are. */
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

/** Checks the whole document as it is now. */
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
