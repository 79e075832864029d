import { tmpdir } from "node:os";
import { type Problem, problem } from "../../figure/problem.ts";
import type { SourceFile } from "../../lake/manifest.ts";
import type { MessageDescription } from "../../messages/message.ts";
import { classOf, type Fields, type MessageRecord, textOf } from "../../messages/message-record.ts";
import { type Meter, metered, noMeter } from "../meter.ts";
import { type ReportBuilder, startReport } from "../report.ts";
import { absenceRules } from "./absent-facts.ts";
import { type AcrossFile, type AcrossMessages, acrossMessages } from "./across-messages.ts";
import { type DeliveredFile, delivered } from "./delivery.ts";
import type { Pseudonym } from "./facts.ts";
import type { Loader } from "./loader.ts";
import { checkMessage } from "./message-checker.ts";
import { messageName } from "./message-name.ts";
import { Unreadable } from "./message-reader.ts";
import { readFile } from "./read-file.ts";
import type { StrictSchemas } from "./strict-schemas.ts";

/** What came of a delivery: the import report of the command line. */
export interface DeliveryReport {
  /** Files that were found, in folders and archives too. */
  readonly files: number;
  /** Messages of which the structure and the message as a whole were right; single lines may have been refused. */
  readonly accepted: number;
  readonly rejected: readonly Told[];
  readonly warnings: readonly Told[];
  /** Rejections and warnings that came after the first ten thousand. */
  readonly untold: number;
  /** Accepted lines by their class. */
  readonly rows: Readonly<Record<string, number>>;
}

/** A remark with the message that it is about, `WMO323`, where that could be told. */
export interface Told {
  readonly message?: string;
  readonly problem: Problem;
}

/** Reports stay readable, and memory bounded, whatever is delivered. */
const mostTold = 10_000;

/** Facts that wait in memory before they go on on the disk. */
const mostWaiting = 50_000;

/** What a delivery is read with. */
export interface DeliverySettings {
  /** Makes of a BSN what may be remembered while messages are compared. */
  readonly pseudonym: Pseudonym;
  /** Where lines go; without it they are only checked. */
  readonly loader?: Loader;
  /** The official schemas, for municipalities that have them. */
  readonly schemas?: StrictSchemas;
  /** The folder for what does not fit in memory; the one of the system without it. */
  readonly temporary?: string;
  /** Is told how many bytes of messages were read, of an archive unpacked. */
  readonly meter?: Meter;
  /** Is told of each file and line what became of it. */
  readonly judged?: Judged;
}

/** What counts a delivery, so that files read are files accepted, refused and known. */
export type Judged = Pick<ReportBuilder, "file" | "accept" | "known" | "reject" | "refuseFile">;

interface Report {
  readonly schemas: StrictSchemas | undefined;
  readonly loader: Loader | undefined;
  readonly reject: (told: Told) => void;
  readonly warn: (told: Told) => void;
  readonly judged: Judged;
  readonly count: (name: string, lines: number) => void;
  /** Messages by sender and number, with the file in which each came first and was right. */
  readonly seen: Map<string, string>;
  readonly across: AcrossMessages;
}

/** Reads every message of a delivery, tells what is wrong with it, and hands what is right to the loader, if there is one. */
export async function readDelivery(
  paths: readonly string[],
  { pseudonym, loader, schemas, temporary = tmpdir(), meter = noMeter, judged = startReport() }: DeliverySettings,
): Promise<DeliveryReport> {
  const rejected: Told[] = [];
  const warnings: Told[] = [];
  const rows = new Map<string, number>();
  const unverified = new Set<string>();
  const counts = { files: 0, accepted: 0, untold: 0 };
  const teller = (list: Told[]) => (told: Told) => {
    if (list.length < mostTold) list.push(told);
    else counts.untold += 1;
  };
  const report: Report = {
    reject: teller(rejected),
    warn: teller(warnings),
    judged,
    count: (name, lines) => void rows.set(name, (rows.get(name) ?? 0) + lines),
    seen: new Map(),
    across: acrossMessages({
      ...{ pseudonym, folder: temporary, limit: mostWaiting, most: mostTold },
      tells: (rule) => loader === undefined || !absenceRules.has(rule),
    }),
    loader,
    schemas,
  };
  try {
    for await (const file of delivered(paths)) {
      counts.files += 1;
      judged.file();
      if ("mistake" in file) {
        refuse([file.mistake], report);
        continue;
      }
      const { message, isAccepted } = await checkFile({ ...file, open: () => metered(file.open(), meter) }, report);
      if (isAccepted) {
        counts.accepted += 1;
        judged.accept(1);
      }
      if (message !== undefined && !message.verified && !unverified.has(message.number)) {
        unverified.add(message.number);
        const name = messageName(message);
        report.warn({ message: name, problem: problem("message.unverified", { message: name }) });
      }
    }
    const { remarks, untold } = await report.across.remarks();
    for (const remark of remarks) report.warn({ problem: remark });
    counts.untold += untold;
  } finally {
    report.across.close();
  }
  return { ...counts, rejected, warnings, rows: Object.fromEntries(rows) };
}

/** Begins a file in the loader. A file that cannot even be unpacked is told. */
async function beginIn(loader: Loader, file: DeliveredFile, report: Report): Promise<SourceFile | undefined> {
  try {
    const source = await loader.begin(file);
    if (source === undefined) {
      report.judged.known();
      report.warn({ problem: problem("intake.already-loaded", { path: file.name }, { file: file.name }) });
    }
    return source;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    refuse([error.mistake], report);
    return undefined;
  }
}

/** Tells that nothing of a file is taken, and why. */
function refuse(mistakes: readonly Problem[], { reject, judged }: Report, name: Pick<Told, "message"> = {}): void {
  judged.refuseFile(mistakes);
  for (const mistake of mistakes) reject({ ...name, problem: mistake });
}

async function checkFile(file: DeliveredFile, report: Report) {
  const { loader } = report;
  const source = loader === undefined ? undefined : await beginIn(loader, file, report);
  if (loader !== undefined && source === undefined) return { message: undefined, isAccepted: false };
  const found: Problem[] = [];
  const remarks: Problem[] = [];
  const refused: Problem[] = [];
  const lines = new Map<string, number>();
  const checker = checkMessage(file.name);
  let repeat: Problem | undefined;
  const arrival = arrivalOf(file.name, report.seen);
  let leftOut = 0;
  let isFirst = true;
  const across = report.across.begin(file.name);
  const begin = (message: MessageDescription, header: Fields): void => {
    if (!isFirst) return;
    isFirst = false;
    repeat = arrival.meet(message, header);
    const objection = loader?.objection(message, header);
    if (objection !== undefined) found.push({ ...objection, where: { file: file.name } });
  };
  const takeLine = (record: MessageRecord): void => {
    if (loader?.record(record) === false) {
      leftOut += 1;
      return;
    }
    lines.set(record.name, (lines.get(record.name) ?? 0) + 1);
    if (repeat === undefined) across.take(record);
  };
  const reading = await readFile(file, {
    mistake: (mistake) => void found.push(mistake),
    record: (record) => {
      begin(record.message, record.header);
      const verdict = checker.line(record);
      keep(remarks, verdict.remarks);
      keep(refused, verdict.refusals);
      if (verdict.refusals.length > 0) report.judged.reject(verdict.refusals);
      if (verdict.refusals.length === 0 && found.length === 0) takeLine(record);
    },
    body: (message, header, body) => {
      begin(message, header);
      const verdict = checker.whole(message, header, body);
      keep(remarks, verdict.remarks);
      found.push(...verdict.refusals);
      if (found.length > 0) return;
      loader?.head(message, header, body);
      if (repeat === undefined) declare(message, header, body, across);
    },
    ...(loader === undefined ? {} : { pause: loader.flush }),
  });
  const { message } = reading;
  if (report.schemas !== undefined && message !== undefined && reading.isWhole && found.length === 0) {
    const strict = await report.schemas.validate(file, message);
    found.push(...strict.mistakes);
    remarks.push(...strict.remarks);
  }
  const name = message === undefined ? {} : { message: messageName(message) };
  const isAccepted = reading.isWhole && found.length === 0;
  if (!isAccepted) refuse(found, report, name);
  for (const mistake of refused) report.reject({ ...name, problem: mistake });
  const also = [
    ...(repeat === undefined ? [] : [repeat]),
    ...(leftOut === 0 ? [] : [problem("intake.category-off", { count: leftOut }, { file: file.name })]),
  ];
  for (const remark of [...reading.remarks, ...also, ...remarks]) report.warn({ ...name, problem: remark });
  if (isAccepted) {
    for (const [line, count] of lines) report.count(line, count);
  } else {
    across.drop();
    // Who sends it again, now as it should be, sends it for the first time.
    arrival.forget();
    if (loader !== undefined && source !== undefined) loader.drop(source);
  }
  return { message, isAccepted };
}

/** Adds what is told to a list, no more than is ever told. */
function keep(list: Problem[], more: readonly Problem[]): void {
  if (list.length <= mostTold) list.push(...more);
}

/** Tells a message that was read before, by its sender and its number, from one that comes first. */
function arrivalOf(file: string, seen: Map<string, string>) {
  let own: string | undefined;
  return {
    /** A remark when it was read before. */
    meet: ({ law, number }: MessageDescription, header: Fields): Problem | undefined => {
      const id = textOf(classOf(header, "BerichtIdentificatie"), "Identificatie") ?? "";
      const key = JSON.stringify([law, number, textOf(header, "Afzender"), id]);
      const first = seen.get(key);
      if (first !== undefined) return problem("message.repeated", { first }, { file });
      own = key;
      seen.set(key, file);
      return undefined;
    },
    forget: (): void => {
      if (own !== undefined) seen.delete(own);
    },
  };
}

function declare(message: MessageDescription, header: Fields, body: Fields, across: AcrossFile): void {
  if (message.number !== "323") return;
  across.declared(
    { message, header },
    {
      number: textOf(body, "DeclaratieNummer") ?? "",
      month: textOf(classOf(body, "DeclaratiePeriode"), "Begindatum") ?? "",
      sent: textOf(classOf(header, "BerichtIdentificatie"), "Dagtekening") ?? "",
    },
  );
}
