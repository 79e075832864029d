import { deadReferences } from "./dead-reference.ts";
import { doneAfterDocument } from "./done-after-document.ts";
import type { DossierSlip, SlipGround } from "./dossier-slip.ts";
import { endBeforeStart } from "./end-before-start.ts";
import { goalIncomplete } from "./goal-incomplete.ts";
import { paceWithoutGround } from "./pace-without-ground.ts";
import { signAgainstOthers } from "./sign-against-others.ts";
import { statedCounts } from "./stated-count.ts";
import { tableSlips } from "./table-slips.ts";

const rules: readonly ((ground: SlipGround) => readonly DossierSlip[])[] = [
  tableSlips,
  statedCounts,
  endBeforeStart,
  doneAfterDocument,
  signAgainstOthers,
  deadReferences,
  paceWithoutGround,
  goalIncomplete,
];

/** Everything that a dossier contradicts or leaves out beyond its sums, contradictions first. */
export function findDossierSlips(ground: SlipGround): readonly DossierSlip[] {
  return rules.flatMap((rule) => rule(ground));
}
