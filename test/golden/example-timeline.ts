import { sentence } from "../../src/text/sentence.ts";
import type { Quarters, TimelineState } from "../../src/chart/timeline.ts";
import type { Quarter } from "../../src/figure/period.ts";

function quarter(year: number, number: Quarter["quarter"]): Quarter {
  return { type: "quarter", year, quarter: number };
}

function from(first: Quarter, last?: Quarter): Quarters {
  return last === undefined ? { first } : { first, last };
}

/** Every status, spans that are open, a project without a plan and one that was never planned but done. */
export const transformationPlan: TimelineState = {
  id: "projecten",
  type: "timeline",
  name: "Van de negen projecten is er één vertraagd",
  sentence: sentence("Drie projecten zijn nog niet aan de orde, omdat zij pas na het tweede kwartaal van 2026 beginnen."),
  unit: "Projecten van het transformatieplan per kwartaal, gemeente Waterrijk",
  style: { scale: 1, decimals: 0 },
  source: "Gemeente Waterrijk, voortgangsrapportage tweede kwartaal 2026",
  reporting: quarter(2026, 2),
  themes: [
    {
      id: "thema-1",
      label: "Toegang dicht bij inwoners",
      projects: [
        { id: "p1", label: "Eén team in elk dorp", status: "done", planned: from(quarter(2025, 1), quarter(2025, 4)), actual: from(quarter(2025, 1), quarter(2026, 1)) },
        { id: "p2", label: "Praktijkondersteuner jeugd bij alle huisartsen in de gemeente", status: "running", planned: from(quarter(2025, 3), quarter(2026, 4)), actual: from(quarter(2025, 4)) },
        { id: "p3", label: "Cliëntondersteuning beter bekend maken", status: "delayed", planned: from(quarter(2026, 1), quarter(2026, 2)), note: "De functie is nog niet vervuld (oorzaak binnen de gemeente)." },
      ],
    },
    {
      id: "thema-2",
      label: "Minder zware jeugdhulp",
      hue: "jeugd",
      projects: [
        { id: "p4", label: "Gezinshuizen in de regio", status: "on-hold", planned: from(quarter(2025, 2), quarter(2027, 2)), actual: from(quarter(2025, 2), quarter(2025, 3)), note: "Wacht op een besluit van de regio." },
        { id: "p5", label: "Dagbehandeling op school", status: "not-yet-due", planned: from(quarter(2026, 3), quarter(2027, 2)) },
        { id: "p6", label: "Terugkeer naar huis na verblijf", status: "not-yet-due", planned: from(quarter(2027, 1)) },
        { id: "p7", label: "Aanbesteding van vervoer", status: "stopped", planned: from(quarter(2025, 1), quarter(2025, 2)), actual: from(quarter(2025, 1), quarter(2025, 1)) },
      ],
    },
    {
      id: "thema-3",
      label: "Weten wat werkt",
      projects: [
        { id: "p8", label: "Maandelijkse monitor", status: "ready", planned: from(quarter(2026, 3), quarter(2026, 3)) },
        { id: "p9", label: "Onderzoek naar ervaringen van cliënten", status: "unknown" },
      ],
    },
  ],
};
