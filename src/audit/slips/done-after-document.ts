import type { Day, Period } from "../../figure/period.ts";
import { compareDays, dayCount, daysOf } from "../../figure/period-days.ts";
import type { Citation } from "../../policy/citation.ts";
import { documentAt } from "../../policy/document-at.ts";
import type { DossierSlip, SlipGround, SlipPlace } from "./dossier-slip.ts";

/** What is told as history, with the period in which it happened and the lines that tell it. */
interface Told {
  readonly place: SlipPlace;
  readonly date: Period | undefined;
  readonly lines: Citation;
  /** It takes the whole period, as an amount of a year does; otherwise its first day is enough. */
  readonly isWhole?: boolean;
}

/** How far a date that the dossier had to derive may lie beside the real one, in days: a quarter of a year. */
const derivedMargin = 92;

/**
 * What a document tells as done, taken or realised in a period that began (of amounts: ended) after the document itself.
 * Certain where the document prints its date or the period lies more than a quarter behind a date that was derived;
 * possible otherwise, and for the year that was running.
 */
export function doneAfterDocument(ground: SlipGround): readonly DossierSlip[] {
  return [...toldOfProjects(ground), ...toldElsewhere(ground), ...toldInTables(ground)].flatMap(
    ({ place, date, lines, isWhole = false }): readonly DossierSlip[] => {
      const document = documentAt(ground.documents, lines);
      if (date === undefined || document === undefined) return [];
      const { first, last } = daysOf(date);
      const day = isWhole ? last : first;
      if (date.type === "one-of" || compareDays(day, document.date) <= 0) return [];
      const isDerived = document.dateNote !== undefined;
      const isBeyond = daysBetween(document.date, first) > (isDerived ? derivedMargin : 0);
      const facts = { date, document: document.date, isDerived };
      return [{ rule: "done-after-document", certainty: isBeyond ? "zeker" : "mogelijk", place, facts }];
    },
  );
}

/** From one day until another; negative when the other came first. */
function daysBetween(from: Day, until: Day): number {
  return compareDays(from, until) > 0 ? -1 : dayCount({ type: "span", first: from, last: until }) - 1;
}

/** Progress that only something that has begun can have. */
const begun: ReadonlySet<string> = new Set(["running", "on-hold", "ready", "done", "stopped"]);

function toldOfProjects({ projects }: SlipGround): readonly Told[] {
  return projects.flatMap(({ id, progress, started, ended, lines, actions }) => {
    const at = (field: string) => ({ type: "entity", kind: "projects", id, field }) as const;
    return [
      ...(begun.has(progress) ? [{ place: at("started"), date: started, lines }] : []),
      ...(progress === "done" || progress === "stopped" ? [{ place: at("ended"), date: ended, lines }] : []),
      ...actions.flatMap((action, index) =>
        action.progress === "done"
          ? [{ place: at(`actions.${index + 1}`), date: action.due, lines: action.lines }]
          : [],
      ),
    ];
  });
}

function toldElsewhere({ decisions, recommendations, questions }: SlipGround): readonly Told[] {
  return [
    ...decisions.flatMap(({ id, status, date, lines }) =>
      status === "taken" || status === "rejected"
        ? [{ place: { type: "entity", kind: "decisions", id, field: "date" } as const, date, lines }]
        : [],
    ),
    ...recommendations.flatMap(({ id, followUps }) =>
      followUps.flatMap(({ state, date, lines }, index) =>
        state === "done" || state === "taken-over" || state === "rejected"
          ? [
              {
                place: { type: "entity", kind: "recommendations", id, field: `followUps.${index + 1}` } as const,
                date,
                lines,
              },
            ]
          : [],
      ),
    ),
    ...questions.map(({ id, answeredOn, lines }) => ({
      place: { type: "entity", kind: "questions", id, field: "answeredOn" } as const,
      date: answeredOn,
      lines,
    })),
  ];
}

/** Realised amounts by year: the columns of budgets, and the rows of savings. Amounts are realised once their year is over. */
function toldInTables({ budgets, savings, tables }: SlipGround): readonly Told[] {
  const cellsOf = (table: string) => tables.find(({ id }) => id === table);
  const inBudgets = budgets.flatMap(({ table, periods, lines }) =>
    periods.flatMap(({ period, actual }) => {
      const isFilled = cellsOf(table)?.rows.some(
        ({ cells }) => actual !== undefined && typeof cells[actual]?.value === "number",
      );
      if (actual === undefined || isFilled !== true) return [];
      return [{ place: { type: "table", table, column: actual } as const, date: period, lines, isWhole: true }];
    }),
  );
  const inSavings = savings.flatMap(({ realised = "", partOf }) => {
    // The parts of a total that is told already say nothing new.
    if (savings.some(({ id, realised: total }) => id === partOf && total !== undefined)) return [];
    const [table = "", rowId = ""] = realised.split("/");
    const row = cellsOf(table)?.rows.find((candidate) => candidate.id === rowId);
    return Object.entries(row?.cells ?? {}).flatMap(([column, { value, period }]) => {
      if (row === undefined || typeof value !== "number") return [];
      return [
        { place: { type: "table", table, row: rowId, column } as const, date: period, lines: row.lines, isWhole: true },
      ];
    });
  });
  return [...inBudgets, ...inSavings];
}
