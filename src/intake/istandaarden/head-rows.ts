import type { LakeRow } from "../../lake/canonical.ts";
import type { MessageDescription } from "../../messages/message.ts";
import { classOf, type Fields, numberOf, textOf } from "../../messages/message-record.ts";
import { codesOf } from "./lake-rows.ts";
import { given, type RowMaker, sentOn } from "./row-maker.ts";

/** A message as a whole, when its class is complete. */
export interface MessageHead {
  readonly message: MessageDescription;
  readonly header: Fields;
  readonly body: Fields;
}

/** The rows of a message as a whole: itself and the head of a declaration or of the answer to one; and those of its client. */
export function headRows(
  head: MessageHead,
  maker: RowMaker,
): { readonly own: readonly LakeRow[]; readonly ofClient: readonly LakeRow[] } {
  const { message, header } = head;
  const at = { header, line: 1 };
  const own = maker.row(at, "bericht", {
    wet: message.law,
    berichtcode: message.number,
    identificatie: maker.id(header),
    afzender: textOf(header, "Afzender") ?? "",
    ontvanger: textOf(header, "Ontvanger") ?? "",
    dagtekening: sentOn(header),
    versie: message.release,
  });
  return { own: [own, ...declarationRows(head, maker)], ofClient: clientRows(head, maker) };
}

/** Messages that say when a client was born. */
const aboutClients: ReadonlySet<string> = new Set(["301", "305", "307", "315"]);

function clientRows({ message, header, body }: MessageHead, maker: RowMaker): readonly LakeRow[] {
  if (!aboutClients.has(message.number)) return [];
  const birth = classOf(body, "Geboortedatum");
  const isMonthKnown = !["2", "3"].includes(textOf(birth, "DatumGebruik") ?? "");
  return [
    maker.row({ header, line: 1 }, "client", {
      client: maker.client({ client: body }),
      ...given("geboortemaand", isMonthKnown ? textOf(birth, "Datum")?.slice(0, 7) : undefined),
      ...given("geslacht", textOf(body, "Geslacht")),
    }),
  ];
}

function declarationRows({ message, header, body }: MessageHead, maker: RowMaker): readonly LakeRow[] {
  const shared = {
    wet: message.law,
    leverancier: maker.provider({ message, header }),
    declaratienummer: maker.safe(textOf(body, "DeclaratieNummer")) ?? "",
    bericht: maker.id(header),
  };
  if (message.number === "323") {
    return [
      maker.row({ header, line: 1 }, "declaratie", {
        ...shared,
        maand: textOf(classOf(body, "DeclaratiePeriode"), "Begindatum")?.slice(0, 7) ?? "",
        datumdeclaratie: textOf(body, "DeclaratieDagtekening") ?? "",
        declaratiebedrag: signed(classOf(body, "TotaalIngediendBedrag")),
      }),
    ];
  }
  if (message.number !== "325") return [];
  return [
    maker.row({ header, line: 1 }, "declaratieantwoord", {
      ...shared,
      ingediendbedrag: signed(classOf(body, "TotaalIngediendBedrag")),
      toegekendbedrag: signed(classOf(body, "TotaalToegekendBedrag")),
      ...given("retourcodes", codesOf(body)),
      datumantwoord: sentOn(header),
    }),
  ];
}

/** A total with its sign, in eurocents: what is owed back is below zero. */
function signed(total: Fields | undefined): number {
  return (numberOf(total, "TotaalBedrag") ?? 0) * (textOf(total, "DebetCredit") === "C" ? -1 : 1);
}

/** A class of an answer (302 … 320) with its return codes. */
export interface AnsweredClass {
  readonly name: string;
  readonly fields: Fields;
  readonly client: Fields;
  readonly line: number;
}

/** A row for every return code of a class. `position` counts codes through the message. */
export function returnRows(
  { message, header }: Pick<MessageHead, "message" | "header">,
  { name, fields, client, line }: AnsweredClass,
  position: number,
  maker: RowMaker,
): readonly LakeRow[] {
  const bsn = textOf(client, "Bsn");
  return (codesOf(fields)?.split(" ") ?? []).map((code, index) =>
    maker.row({ header, line }, "retour", {
      wet: message.law,
      berichtcode: message.number,
      identificatie: maker.id(header),
      leverancier: maker.provider({ message, header }),
      dagtekening: textOf(header, "DagtekeningRetour") ?? "",
      dagtekeningretour: sentOn(header),
      volgnummer: position + index,
      onderdeel: name,
      retourcode: code,
      ...given("client", bsn === undefined ? undefined : maker.client({ client })),
      ...given("toewijzingnummer", numberOf(fields, "ToewijzingNummer")),
      ...given("referentieaanbieder", maker.safe(textOf(fields, "ReferentieAanbieder"))),
    }),
  );
}
