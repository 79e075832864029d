/**
 * How sure the audit is of a finding, in the words of the command line's contract: *zeker* when no reading of the source
 * makes it right, *waarschijnlijk* when another reading is possible but unlikely, *mogelijk* when the finding depends on a
 * year, a proxy or a date that the source does not give.
 */
export const certainties = ["zeker", "waarschijnlijk", "mogelijk"] as const;
export type Certainty = (typeof certainties)[number];
