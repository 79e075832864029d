import type { Gate } from "../../disclosure/gate.ts";
import { restatementOf, type StatedVersion } from "../../evaluation/restatement.ts";
import type { Figure } from "../../figure/figure.ts";
import { t } from "../../text/catalogue.ts";
import { type Sentence, say } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import { written } from "../figure-words.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { saidFigure } from "../said-figure.ts";
import type { RankedChange } from "./change.ts";

/** Figures that the source gave earlier and later, with when and for what. */
export function restatedChanges({ dossier, figure }: OpenedDossier, gate: Gate): readonly RankedChange[] {
  return dossier.vintages.flatMap(({ id, title, versions }): readonly RankedChange[] => {
    const stated = versions.flatMap(({ figure: ref, knownOn, scope }): readonly StatedVersion[] => {
      const found = figure(ref);
      if (found === undefined || isRate(found)) return [];
      return [{ ref, figure: found, knownOn: knownOn ?? found.knownOn, ...(scope === undefined ? {} : { scope }) }];
    });
    const restated = restatementOf(stated);
    if (restated === undefined) return [];
    const { earlier, later, growth } = restated;
    return [
      {
        id,
        sort: "restated",
        title,
        direction: t("nl", growth > 0 ? "change.direction.higher" : "change.direction.lower"),
        says: say("nl", "change.restated", { earlier: versionWords(earlier, gate), later: versionWords(later, gate) }),
        page: "financien",
        anchor: "versies",
        rank: Math.abs(growth),
        ref: later.ref,
      },
    ];
  });
}

/** Money changes by amounts; a percentage or a count beside it would be ranked among cents. */
function isRate({ unit }: Figure): boolean {
  return unit.quantity !== "money";
}

function versionWords({ ref, figure, knownOn, scope }: StatedVersion, gate: Gate): Sentence {
  const amount = saidFigure({ ref, figure }, gate, written);
  const known = writePeriod(knownOn);
  return scope === undefined
    ? say("nl", "change.version", { amount, known })
    : say("nl", "change.version.scope", { amount, known, scope });
}
