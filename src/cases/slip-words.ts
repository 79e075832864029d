import type { DossierSlip, SlipPlace } from "../audit/slips/dossier-slip.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { findTable, resolveFigure } from "../dossier/lookup.ts";
import { formatCitation } from "../policy/citation.ts";
import { t } from "../text/catalogue.ts";
import { writePeriod } from "../text/write-period.ts";
import { titleOf } from "./sections/named-entities.ts";
import type { FindingView } from "./views.ts";

/** A slip beyond sums as a finding: what is printed, what is wrong and what to do. */
export function viewSlip(dossier: Dossier, slip: DossierSlip): FindingView {
  const about = aboutOf(dossier, slip.place);
  return {
    nature: "slip",
    rule: slip.rule,
    certainty: slip.certainty,
    where: whereOf(slip.place),
    ...(about === undefined ? {} : { about }),
    candidates: [],
    slack: "",
    ...saidOf(dossier, slip),
    ...(slip.explained === undefined ? {} : { explained: slip.explained }),
  };
}

/** A place in the form of the contract: of an entity its file, its id and the field; of a text its file and the line. */
function whereOf(place: SlipPlace): FindingView["where"] {
  switch (place.type) {
    case "entity":
      return { table: `${place.kind}.yaml`, row: place.id, column: place.field };
    case "table":
      return { table: place.table, row: place.row ?? "", column: place.column ?? "" };
    case "figure":
      return { table: place.ref, row: "", column: "" };
    case "text":
      return { table: `text/${place.text}.md`, row: String(place.line), column: "" };
  }
}

function aboutOf(dossier: Dossier, place: SlipPlace): FindingView["about"] {
  if (place.type === "table") {
    const table = findTable(dossier, place.table);
    if (table === undefined) return undefined;
    const row = table.rows.find(({ id }) => id === place.row);
    const column = table.columns.find(({ id }) => id === place.column);
    const title = row?.label ?? column?.title ?? table.title;
    return {
      kind: [table.number, table.title].filter((word) => word !== undefined).join(": "),
      title,
      lines: formatCitation(row?.lines ?? table.lines),
    };
  }
  if (place.type === "text")
    return { kind: t("nl", "entity.texts"), title: t("nl", "slip.text-line", { text: place.text, line: place.line }) };
  if (place.type === "figure") {
    const figure = resolveFigure(dossier, place.ref);
    const [lines] = figure?.provenance.type === "printed" ? figure.provenance.lines : [];
    const cited = lines === undefined ? {} : { lines: formatCitation(lines) };
    return { kind: t("nl", "entity.figures"), title: figure?.label ?? place.ref, ...cited };
  }
  const entity = dossier[place.kind].find(({ id }) => id === place.id);
  if (entity === undefined) return undefined;
  const title =
    "title" in entity
      ? entity.title
      : "judge" in entity
        ? t("nl", "slip.judgement", { judge: entity.judge, about: titleOf(dossier, entity.about) ?? entity.about })
        : entity.id;
  const cited = "lines" in entity ? { lines: formatCitation(entity.lines) } : {};
  return { kind: t("nl", `entity.${place.kind}`), title, ...cited };
}

function saidOf(dossier: Dossier, slip: DossierSlip): Pick<FindingView, "printed" | "computed" | "message"> {
  switch (slip.rule) {
    case "end-before-start": {
      const [start, end] = [writePeriod(slip.facts.start), writePeriod(slip.facts.end)];
      return { printed: end, computed: "", message: t("nl", "slip.end-before-start", { start, end }) };
    }
    case "done-after-document": {
      const { isDerived } = slip.facts;
      const [date, document] = [writePeriod(slip.facts.date), writePeriod(slip.facts.document)];
      return {
        printed: date,
        computed: "",
        message: t("nl", "slip.done-after-document", { date, document, isDerived }),
      };
    }
    case "double-label": {
      const { label, axis, others } = slip.facts;
      const table = slip.place.type === "table" ? findTable(dossier, slip.place.table) : undefined;
      const lines = others.flatMap((id) => table?.rows.find((row) => row.id === id)?.lines ?? []).map(formatCitation);
      return { printed: label, computed: "", message: t("nl", "slip.double-label", { label, axis, lines }) };
    }
    case "stated-count": {
      const { noun, stated, counted } = slip.facts;
      const many = (count: number) => t("nl", `slip.count.${noun}`, { count });
      const message = t("nl", "slip.stated-count", { stated: many(stated), counted: many(counted) });
      return { printed: many(stated), computed: many(counted), message };
    }
    case "dead-reference":
      return { printed: slip.facts.reference, computed: "", message: t("nl", "slip.dead-reference", slip.facts) };
    case "sign-against-legend":
      return { printed: slip.facts.label, computed: "", message: t("nl", "slip.sign-against-legend", slip.facts) };
    case "sign-against-others":
      return { printed: slip.facts.printed, computed: "", message: t("nl", "slip.sign-against-others", slip.facts) };
    case "goal-incomplete":
      return { printed: "", computed: "", message: t("nl", "slip.goal-incomplete", slip.facts) };
    case "pace-without-ground":
      return { printed: "", computed: "", message: t("nl", "slip.pace-without-ground", slip.facts) };
    case "series-break":
      return {
        printed: "",
        computed: "",
        message: t("nl", `slip.series-break.${slip.facts.how}`, breakFacts(dossier, slip)),
      };
    case "explanation-unmatched":
      return { printed: slip.facts.rule, computed: "", message: t("nl", "slip.explanation-unmatched", slip.facts) };
  }
}

/** The lines that break, by the words of the table. */
function breakFacts(dossier: Dossier, { place, facts }: Extract<DossierSlip, { rule: "series-break" }>) {
  const table = place.type === "table" ? findTable(dossier, place.table) : undefined;
  const nameOf = (id: string) =>
    table?.rows.find((row) => row.id === id)?.label ?? table?.columns.find((column) => column.id === id)?.title ?? id;
  return { at: nameOf(facts.at), lines: facts.lines.map(nameOf) };
}
