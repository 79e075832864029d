import { describeMessage, type MessageNumber } from "../messages/message.ts";
import { type ContentOf, headerContent, writeMessage } from "../messages/write-message.ts";
import { writeZip, type ZipFile } from "../tables/zip-write.ts";
import { addWorkingDays, dayText, type MonthNumber, monthOf, monthText } from "./day-number.ts";
import { groupBy } from "./group.ts";
import type { Declaration } from "./line.ts";
import { declarationContent, eventContent, settlementContent } from "./message-content.ts";
import type { MessageEvent } from "./message-event.ts";
import type { Run } from "./simulate.ts";
import type { Sink } from "./sink.ts";

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
  const returns = new Map<MonthNumber, ZipFile[]>();
  const byMonth = groupBy(events, ({ day }) => monthOf(day));
  const sent = groupBy(declarations, (one) => monthOf(one.sent));
  const answered = groupBy(declarations, (one) => monthOf(one.answered));
  for (let month = start; month < start + months; month += 1) {
    const letters = { run, part, month, counts, returns, next: 0 };
    const files = [
      ...(byMonth.get(month) ?? []).map((event) => eventFile(letters, event)),
      ...(sent.get(month) ?? []).filter((one) => one.sent <= run.last).flatMap((one) => declarationFiles(letters, one)),
      ...(answered.get(month) ?? [])
        .filter((one) => one.answered <= run.last)
        .map((one) => settlementFile(letters, one)),
      // Last, for what was sent in this month may be answered in it.
      ...(returns.get(month) ?? []),
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
  /** Return messages by the month in which they are sent. */
  readonly returns: Map<MonthNumber, ZipFile[]>;
  next: number;
}

type Sent = Pick<MessageEvent, "law" | "provider" | "day"> & {
  readonly number: MessageNumber;
};

/** The return message by number of what it answers. Declarations have an answer of their own. */
const returned = { 301: "302", 305: "306", 307: "308", 315: "316", 317: "318", 319: "320" } as const;

/** A message about a client. Within three working days (OP090) a return message says that it was taken in. */
function eventFile(letters: Letters, event: MessageEvent): ZipFile {
  const id = identification(letters);
  const made = file(letters, { ...event, number: event.kind }, eventContent(letters.run, event), id);
  const day = addWorkingDays(event.day + 1, letters.next % 3);
  if (day > letters.run.last) return made;
  const month = monthOf(day);
  const list = letters.returns.get(month) ?? [];
  letters.returns.set(month, list);
  const { schemaVersion } = describeMessage(event.law, event.kind);
  list.push(
    file(letters, { ...event, day, number: returned[event.kind] }, {}, identification(letters), {
      IdentificatieRetour: id,
      DagtekeningRetour: dayText(event.day),
      XsdVersieRetour: { BasisschemaXsdVersie: schemaVersion, BerichtXsdVersie: schemaVersion },
      RetourCodes: { RetourCode: "0200" },
    }),
  );
  return made;
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
