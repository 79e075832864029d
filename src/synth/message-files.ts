import type { RandomStream } from "../figure/random-stream.ts";
import { describeMessage, type MessageNumber } from "../messages/message.ts";
import { type ContentOf, headerContent, writeMessage } from "../messages/write-message.ts";
import { writeZip, type ZipFile } from "../tables/zip-write.ts";
import { addWorkingDays, type DayNumber, dayText, type MonthNumber, monthOf, monthText } from "./day-number.ts";
import { groupBy } from "./group.ts";
import type { Declaration } from "./line.ts";
import { declarationContent, eventContent, refusedContent, settlementContent } from "./message-content.ts";
import type { MessageEvent } from "./message-event.ts";
import type { Run } from "./simulate.ts";
import type { Sink } from "./sink.ts";
import { happens, streamFor } from "./streams.ts";

/** How many messages of each kind were written. */
export type MessageCounts = Map<string, number>;

/**
 * Writes the messages of a part: for each month a zip with one XML file a message, as they were sent in that month. A 323 that is sent
 * again is there twice, the second time byte for byte the same under another name, beside the second declaration of the regime.
 */
export async function writeMessages(
  run: Run,
  part: number,
  events: readonly MessageEvent[],
  declarations: readonly Declaration[],
  sink: Sink,
  counts: MessageCounts,
): Promise<void> {
  const { start, months } = run.parameters;
  const later = new Map<MonthNumber, ZipFile[]>();
  const byMonth = groupBy(events, ({ day }) => monthOf(day));
  const sent = groupBy(declarations, (one) => monthOf(one.sent));
  const answered = groupBy(declarations, (one) => monthOf(one.answered));
  for (let month = start; month < start + months; month += 1) {
    const random = streamFor(run.parameters.seed, "returns", part * 4096 + month - start);
    const letters = { run, part, month, counts, later, random, next: 0 };
    const files = [
      ...(byMonth.get(month) ?? []).map((event) => eventFile(letters, event)),
      ...(sent.get(month) ?? []).filter((one) => one.sent <= run.last).flatMap((one) => declarationFiles(letters, one)),
      ...(answered.get(month) ?? [])
        .filter((one) => one.answered <= run.last)
        .map((one) => settlementFile(letters, one)),
      // Last, for what was sent in this month may be answered in it.
      ...(later.get(month) ?? []),
    ];
    if (files.length > 0)
      await sink.write(`berichten/${monthText(month)}-deel-${String(part).padStart(2, "0")}.zip`, writeZip(files));
  }
}

interface Letters {
  readonly run: Run;
  readonly part: number;
  readonly month: MonthNumber;
  readonly counts: MessageCounts;
  /** Return messages, and what is sent again, by the month in which they are sent. */
  readonly later: Map<MonthNumber, ZipFile[]>;
  readonly random: RandomStream;
  next: number;
}

type Sent = Pick<MessageEvent, "law" | "provider" | "day"> & {
  readonly number: MessageNumber;
};

/** The return message by number of what it answers. Declarations have an answer of their own. */
const returned = { 301: "302", 305: "306", 307: "308", 315: "316", 317: "318", 319: "320" } as const;

/**
 * A message about a client. Within three working days (OP090) a return message says that it was taken in, or why it was not: then what the
 * municipality sent goes out again on the next working day.
 */
function eventFile(letters: Letters, event: MessageEvent): ZipFile {
  const id = identification(letters);
  const made = file(letters, { ...event, number: event.kind }, eventContent(letters.run, event), id);
  const day = addWorkingDays(event.day + 1, letters.next % 3);
  const { last } = letters.run;
  if (day > last) return made;
  const again = addWorkingDays(day, 1);
  const isUnread = event.kind === "301" && again <= last && happens(letters.random, unread);
  const { schemaVersion } = describeMessage(event.law, event.kind);
  const content = isUnread ? {} : refusedContent(event);
  const answer = file(letters, { ...event, day, number: returned[event.kind] }, content, identification(letters), {
    IdentificatieRetour: id,
    DagtekeningRetour: dayText(event.day),
    XsdVersieRetour: { BasisschemaXsdVersie: schemaVersion, BerichtXsdVersie: schemaVersion },
    RetourCodes: { RetourCode: isUnread ? "0001" : "0200" },
  });
  sendIn(letters, day, answer);
  if (isUnread) sendIn(letters, again, eventFile(letters, { ...event, day: again }));
  return made;
}

/** The share of the allocations that the system of a provider cannot read. */
const unread = 0.012;

function sendIn({ later }: Letters, day: DayNumber, made: ZipFile): void {
  const list = later.get(monthOf(day)) ?? [];
  later.set(monthOf(day), list);
  list.push(made);
}

function declarationFiles(letters: Letters, one: Declaration): readonly ZipFile[] {
  const { law, provider, sent } = one;
  const made = file(
    letters,
    { law, provider, day: sent, number: "323" },
    { Declaratie: declarationContent(one) },
    one.number,
  );
  if (!one.double) return [made];
  return [made, { ...made, path: made.path.replace(/\.xml$/, "-nogmaals.xml") }];
}

function settlementFile(letters: Letters, one: Declaration): ZipFile {
  const { law, provider, answered } = one;
  const { schemaVersion } = describeMessage(law, "323");
  const version = { BasisschemaXsdVersie: schemaVersion, BerichtXsdVersie: schemaVersion };
  return file(
    letters,
    { law, provider, day: answered, number: "325" },
    { DeclaratieAntwoord: settlementContent(one) },
    undefined,
    {
      DeclaratieIdentificatie: { Identificatie: one.number, Dagtekening: dayText(one.sent) },
      XsdVersieDeclaratie: version,
      RetourCodes: { RetourCode: "0200" },
    },
  );
}

function file(
  letters: Letters,
  { law, provider, day, number }: Sent,
  content: ContentOf,
  ownId?: string,
  more: ContentOf = {},
): ZipFile {
  const message = describeMessage(law, number);
  const { code } = letters.run.place;
  const agb = letters.run.contracts.providers[provider]?.agb ?? "";
  const [from, to] = message.sender === "gemeente" ? [code, agb] : [agb, code];
  const id = ownId ?? identification(letters);
  const header = { ...headerContent(message, { from, to, id, day: dayText(day) }), ...more };
  const name = `${law === "wmo" ? "wmo" : "jw"}${number}`;
  letters.counts.set(name, (letters.counts.get(name) ?? 0) + 1);
  return { path: `${name}-${id}.xml`, content: writeMessage(message, { Header: header, ...content }) };
}

/** At most twelve characters, unlike any other of the municipality: part, month and a number. */
function identification(letters: Letters): string {
  const month = letters.month - letters.run.parameters.start;
  letters.next += 1;
  const code = (value: number, width: number): string => value.toString(36).padStart(width, "0");
  return `${code(letters.part, 2)}${code(month, 2)}${code(letters.next, 5)}`.toUpperCase();
}
