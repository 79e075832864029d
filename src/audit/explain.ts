import { editDistance, nearest } from "../figure/nearest.ts";
import type { Explanation } from "../policy/relation.ts";
import type { DossierSlip } from "./slips/dossier-slip.ts";

/** What an explanation can name a finding by: its rule, and its places, the most precise first (cell, row, table, entity). */
export interface Explainable {
  readonly rule: string;
  readonly names: readonly string[];
}

/** Which findings are explained, in the order in which they came, and which explanations explain nothing. */
export interface Explanations {
  readonly reasons: readonly (string | undefined)[];
  readonly unmatched: readonly DossierSlip[];
}

/**
 * Lays the explanations of a dossier beside its findings. One that names places explains the findings of its rule in each of
 * them, one that names none explains its rule everywhere. A place without such a finding is a finding itself: either the
 * slip was mended, or the explanation names the wrong thing.
 */
export function explain(findings: readonly Explainable[], explanations: readonly Explanation[]): Explanations {
  const reasons: (string | undefined)[] = findings.map(() => undefined);
  const unmatched = explanations.flatMap((explanation): readonly DossierSlip[] =>
    placesOf(explanation).flatMap(({ place, field }): readonly DossierSlip[] => {
      const hits = findings.flatMap(({ rule, names }, index) =>
        rule === explanation.rule && (place === undefined || names.includes(place)) ? [index] : [],
      );
      for (const index of hits) reasons[index] ??= explanation.text;
      return hits.length > 0 ? [] : [toSlip(explanation, place ?? "", field, findings)];
    }),
  );
  return { reasons, unmatched };
}

interface Place {
  readonly place?: string;
  readonly field: string;
}

function placesOf({ where, about }: Explanation): readonly Place[] {
  const places = [
    ...where.map((place, index) => ({ place, field: `where.${index + 1}` })),
    ...about.map((place, index) => ({ place, field: `about.${index + 1}` })),
  ];
  return places.length === 0 ? [{ field: "rule" }] : places;
}

function toSlip(
  { id, rule }: Explanation,
  place: string,
  field: string,
  findings: readonly Explainable[],
): DossierSlip {
  const near = nearestFinding(rule, place, findings);
  const facts = { rule, place, ...(near === undefined ? {} : { nearest: near }) };
  return {
    rule: "explanation-unmatched",
    certainty: "zeker",
    place: { type: "entity", kind: "explanations", id, field },
    facts,
  };
}

/** The finding that was probably meant: of the same rule the one with the likest place, else of the likest rule, else in the same place. */
function nearestFinding(rule: string, place: string, findings: readonly Explainable[]): string | undefined {
  const said = ({ rule: other, names: [name = ""] }: Explainable) => (name === "" ? other : `${other} ${name}`);
  const ofRule = findings.filter((finding) => finding.rule === rule);
  const [closest] = ofRule.toSorted(
    (one, other) => editDistance(place, one.names[0] ?? "") - editDistance(place, other.names[0] ?? ""),
  );
  if (closest !== undefined) return said(closest);
  const here = findings.find(({ names }) => names.includes(place));
  if (here !== undefined) return said(here);
  const meant = nearest(rule, new Set(findings.map((finding) => finding.rule)));
  const first = findings.find((finding) => finding.rule === meant);
  return first && said(first);
}
