import { dayNumber, workingDaysBetween } from "./day-number.ts";
import { isWholeMonth } from "./line-rules.ts";
import type { MessageDescription, MessageNumber } from "./message.ts";
import { classOf, type Fields, type MessageRecord, numberOf, textOf } from "./message-record.ts";

/** A message when all of it was read. */
export interface WholeMessage {
  readonly message: MessageDescription;
  readonly header: Fields;
  readonly body: Fields;
  /** Debits less credits of all lines of a declaration, in eurocents. */
  readonly net: number;
  /** The lines; of a declaration, which can be long, only those with which it may be compared. */
  readonly lines: readonly MessageRecord[];
}

/** A rule about a message as a whole. */
export interface MessageRule<Id extends string = string> {
  readonly rule: Id;
  readonly messages: readonly MessageNumber[];
  readonly element: string;
  readonly otherwise: "refuse" | "remark";
  readonly holds: (message: WholeMessage) => boolean;
}

function rule<const Id extends string>(
  id: Id,
  messages: readonly MessageNumber[],
  element: string,
  otherwise: MessageRule["otherwise"],
  holds: MessageRule["holds"],
): MessageRule<Id> {
  return { rule: id, messages, element, otherwise, holds };
}

const sent = ({ header }: WholeMessage) => textOf(classOf(header, "BerichtIdentificatie"), "Dagtekening") ?? "";
const signed = (total: Fields | undefined) =>
  (numberOf(total, "TotaalBedrag") ?? 0) * (textOf(total, "DebetCredit") === "C" ? -1 : 1);

/** Rules of release 3.2 about a whole message. Terms count working days from the day that the message itself tells. */
export const messageRules = [
  rule("CS340", ["323"], "Declaratie/DeclaratiePeriode", "refuse", ({ body }) =>
    isWholeMonth(classOf(body, "DeclaratiePeriode")),
  ),
  rule(
    "IV086",
    ["323"],
    "Declaratie/TotaalIngediendBedrag",
    "remark",
    ({ body, net }) => signed(classOf(body, "TotaalIngediendBedrag")) === net,
  ),
  rule("OP090", ["302", "306", "308", "316", "318", "320"], "Header/BerichtIdentificatie", "remark", (message) =>
    isWithin(3, textOf(message.header, "DagtekeningRetour"), sent(message)),
  ),
  rule("OP090x4", ["325"], "Header/BerichtIdentificatie", "remark", (message) =>
    isWithin(10, textOf(classOf(message.header, "DeclaratieIdentificatie"), "Dagtekening"), sent(message)),
  ),
  rule("OP271", ["305"], "Client/StartProducten/StartProduct/Begindatum", "remark", (message) =>
    message.lines.every((line) => !isFirst(line) || isWithin(5, textOf(line.fields, "Begindatum"), sent(message))),
  ),
  rule("OP272", ["307"], "Client/StopProducten/StopProduct/Einddatum", "remark", (message) =>
    message.lines.every((line) => !isFirst(line) || isWithin(5, textOf(line.fields, "Einddatum"), sent(message))),
  ),
  rule("TR302", ["301"], "Client/ToegewezenProducten", "refuse", ({ lines }) => !hasOverlap(lines)),
] as const satisfies readonly MessageRule[];

const isFirst = ({ fields }: MessageRecord) => textOf(fields, "StatusAanlevering") === "1";

function isWithin(days: number, from: string | undefined, to: string): boolean {
  return from === undefined || workingDaysBetween(from, to) <= days;
}

/**
 * Whether two allocations of one message give the same product at the same time: the same code, the same category where
 * one of them has no code, anything where one of them has no category. What was withdrawn does not count (TR302).
 */
function hasOverlap(lines: readonly MessageRecord[]): boolean {
  const given = lines.map(({ fields }) => ({
    category: textOf(classOf(fields, "Product"), "Categorie"),
    code: textOf(classOf(fields, "Product"), "Code"),
    first: dayNumber(textOf(fields, "Ingangsdatum") ?? ""),
    last:
      textOf(fields, "Einddatum") === undefined
        ? Number.POSITIVE_INFINITY
        : dayNumber(textOf(fields, "Einddatum") ?? ""),
    isWithdrawn:
      ["01", "13"].includes(textOf(fields, "RedenWijziging") ?? "") &&
      textOf(fields, "Ingangsdatum") === textOf(fields, "Einddatum"),
  }));
  const standing = given.filter(({ isWithdrawn }) => !isWithdrawn).sort((a, b) => a.first - b.first);
  type Given = (typeof standing)[number];
  const isSame = (a: Given, b: Given) =>
    a.category === undefined ||
    b.category === undefined ||
    (a.category === b.category && (a.code === undefined || b.code === undefined || a.code === b.code));
  return standing.some((one, index) =>
    standing.slice(index + 1).some((other) => other.first <= one.last && isSame(one, other)),
  );
}
