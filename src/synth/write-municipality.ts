import { bookDeclaration, emptySums } from "./ledger.ts";
import { budgetRows, ledgerRows, settlementRows } from "./ledger-files.ts";
import { writeMappings } from "./mapping-files.ts";
import { messageEvents } from "./message-events.ts";
import { type MessageCounts, writeMessages } from "./message-files.ts";
import type { Parameters } from "./parameters.ts";
import { addToFiles, openPartFiles } from "./part-files.ts";
import { targetRows } from "./poverty-files.ts";
import { bookingKindRows, productRows } from "./product-files.ts";
import { contractRows, extractOf, openExtracts } from "./register-files.ts";
import { openRows, writeRows } from "./row-files.ts";
import { partsOf, prepare, type Run } from "./simulate.ts";
import type { Sink } from "./sink.ts";
import { executionRows, taskRows } from "./staffing-files.ts";
import { writeTruth } from "./truth-files.ts";

/** As XML messages in zips, or as rows in csv for large runs. */
export type MessageForm = "xml" | "rows";

/** What was written. */
export interface Written {
  readonly run: Run;
  readonly households: number;
  /** Messages by kind, as `wmo301`; of rows the declarations only. */
  readonly messages: ReadonlyMap<string, number>;
  readonly declarationLines: number;
}

/**
 * Writes a municipality that does not exist: messages, ledger, payments, contracts, register, benefits, and the truth behind them. One
 * part after the other, so memory holds {@link Parameters} and one part, whatever the number of inhabitants.
 *
 * `progress` is told how many inhabitants are done.
 */
export async function writeMunicipality(
  parameters: Parameters,
  form: MessageForm,
  sink: Sink,
  progress: (inhabitants: number) => void = () => undefined,
): Promise<Written> {
  const run = prepare(parameters);
  const sums = emptySums(run);
  const messages: MessageCounts = new Map();
  const rows = form === "rows" ? await openRows(sink) : undefined;
  const extracts = await openExtracts(run, sink);
  const files = await openPartFiles(sink);
  let [households, declarationLines, done] = [0, 0, 0];
  for (const part of partsOf(run)) {
    const sent = part.declarations.filter((one) => one.sent <= run.last);
    for (const one of part.declarations) bookDeclaration(run, sums, one);
    const events = messageEvents(run, part);
    if (rows === undefined) await writeMessages(run, part.number, events, part.declarations, sink, messages);
    else await writeRows(run, rows, events, part.declarations);
    for (const [day, stream] of extracts) await stream.add(extractOf(run, part, day));
    await addToFiles(files, run, part, sums);
    households += part.households.length;
    declarationLines += sent.reduce((sum, { lines }) => sum + lines.length, 0);
    done += part.households.reduce(
      (sum, { members }) => sum + members.filter(({ arrival }) => arrival === "present").length,
      0,
    );
    progress(done);
  }
  for (const stream of [...extracts.values(), ...files.map(([, stream]) => stream), ...(rows?.values() ?? [])])
    await stream.close();
  await sink.write("contracten.csv", contractRows(run, sums));
  await sink.write("grootboek.csv", ledgerRows(run, sums));
  await sink.write("begroting.csv", budgetRows(run, sums));
  await sink.write("verrekeningen.csv", settlementRows(run, sums));
  await sink.write("producten.csv", productRows(run));
  await sink.write("boekingsoorten.csv", bookingKindRows(run));
  await sink.write("doelgroepen.csv", targetRows(run, sums));
  await sink.write("taaknormen.csv", taskRows(run));
  await sink.write("uitvoeringskosten.csv", executionRows(run));
  await writeMappings(run, sink);
  await writeTruth(run, sink);
  return { run, households, messages, declarationLines };
}
