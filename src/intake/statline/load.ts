import { basename } from "node:path";
import { problem, UserError } from "../../figure/problem.ts";
import type { LakeRow } from "../../lake/canonical.ts";
import type { Delivery } from "../../lake/delivery.ts";
import type { ReportBuilder } from "../report.ts";
import type { Observation, ObservationFault, Observed, StatlineReader } from "./observation.ts";
import { periodKind, periodStatus } from "./period.ts";
import { openSaved, type SavedTable } from "./saved.ts";
import { wrongShape } from "./shape.ts";
import { statlineV3 } from "./v3.ts";
import { statlineV4 } from "./v4.ts";

/** How folders of saved responses come into a delivery. */
export interface StatlineJob {
  readonly folders: readonly string[];
  readonly delivery: Delivery;
  readonly report: ReportBuilder;
  /** The day of publication where the responses do not say it, or that leads because the user gave it. */
  readonly knownOn?: string;
}

const batchSize = 2000;

/**
 * Reads saved responses of StatLine into a delivery. Every edition of a table stays: its rows became known on the day on which it was
 * published, so a later edition leads and an earlier day still gives the earlier one. A folder that cannot be read is rejected and the
 * others go on; a row with a code that its table does not know is told and left out.
 */
export async function loadStatline({ folders, delivery, report, knownOn }: StatlineJob): Promise<void> {
  for (const folder of folders) {
    try {
      report.file();
      const saved = await openSaved(folder);
      const { file } = saved;
      if (delivery.isLoaded(file)) {
        report.known();
        report.warn(problem("intake.already-loaded", { path: file.name }, { file: file.name }));
      } else await loadTable(saved, knownOn, delivery, report);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const where = { file: basename(folder) };
      report.rejectFile(error.problems.map((one) => ({ ...one, where: { ...where, ...one.where } })));
    }
  }
}

/** Which interface these are responses of. */
function readerOf({ entities }: SavedTable): StatlineReader {
  if (entities.has("Observations")) return statlineV4;
  if (entities.has("TypedDataSet")) return statlineV3;
  throw wrongShape("Observations");
}

async function loadTable(
  saved: SavedTable,
  knownOn: string | undefined,
  delivery: Delivery,
  report: ReportBuilder,
): Promise<void> {
  const { file } = saved;
  const reader = readerOf(saved);
  const { facts, observations } = await reader.open(saved);
  const day = knownOn ?? facts.publishedOn;
  if (day === undefined) throw new UserError([problem("statline.day", { table: facts.table })]);
  delivery.begin(file);
  try {
    const told = new Set<string>();
    let batch: LakeRow[] = [];
    let [line, accepted] = [0, 0];
    for await (const observed of observations()) {
      line += 1;
      const fault = faultOf(observed);
      if (fault !== undefined) tell(fault, "observation" in observed, { file: file.name, line }, told, report);
      if (!("observation" in observed) || fault?.fault === "code") continue;
      const values = valuesOf(observed.observation, facts.table, reader.api);
      batch.push({ table: "statistiek", knownOn: day, line, values });
      accepted += 1;
      if (batch.length < batchSize) continue;
      await delivery.add(batch);
      batch = [];
    }
    await delivery.add(batch);
    report.accept(accepted);
  } catch (error) {
    delivery.drop(file);
    throw error;
  }
}

/** What is wrong with an observation, a code of a period that is none included. */
function faultOf(observed: Observed): ObservationFault | undefined {
  if ("observation" in observed) {
    const { code } = observed.observation.period;
    if (periodKind(code) === undefined) return { fault: "code", dimension: "Perioden", code: code.slice(0, 40) };
  }
  return observed.fault;
}

/** A row that is left out is a rejection each; an attribute that we do not know is told once. */
function tell(
  fault: ObservationFault,
  isKept: boolean,
  where: { readonly file: string; readonly line: number },
  told: Set<string>,
  report: ReportBuilder,
): void {
  if (fault.fault === "attribute") {
    if (isKept && !told.has(fault.attribute))
      report.warn(problem("statline.attribute", { attribute: fault.attribute }, where));
    told.add(fault.attribute);
    return;
  }
  const dimension = fault.fault === "topic" ? "Measure" : fault.dimension;
  report.reject([problem("statline.code", { dimension, code: fault.code }, where)]);
}

function valuesOf(
  { topic, region, period, breakdown, value }: Observation,
  tabel: string,
  api: "v3" | "v4",
): Extract<LakeRow, { table: "statistiek" }>["values"] {
  const codes = breakdown.map(({ dimension, code }) => `${dimension}=${code.code}`).join("; ");
  const titles = breakdown.map(({ code }) => code.title).join("; ");
  return {
    bron: "cbs",
    tabel,
    api,
    onderwerp: topic.code,
    onderwerpnaam: topic.title,
    eenheid: topic.unit,
    ...(region === undefined ? {} : { regio: region.code, regionaam: region.title }),
    periode: period.code,
    periodesoort: periodKind(period.code) ?? "",
    status: periodStatus(period.title, period.status),
    ...(breakdown.length === 0 ? {} : { uitsplitsing: codes, uitsplitsingnaam: titles }),
    ...("number" in value ? { waarde: value.number } : {}),
    ...("text" in value ? { tekst: value.text } : {}),
    ...("missing" in value ? { ontbreekt: value.missing } : {}),
  };
}
