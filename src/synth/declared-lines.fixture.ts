/** A line as it stands in a 323, read by nothing of ours but a search for its elements. */
export interface LineRead {
  readonly file: string;
  readonly agb: string;
  readonly declaration: string;
  readonly declared: string;
  readonly code: string;
  readonly begin: string;
  readonly end: string;
  readonly volume: number;
  readonly unit: string;
  readonly tariff: number | undefined;
  readonly amount: number;
  readonly credit: boolean;
  readonly reference: string;
  readonly previous: string | undefined;
  readonly allocation: string;
  readonly bsn: string;
}

/** The texts of an element anywhere in a piece of XML. */
export function textsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}>([^<]*)<`, "g"))].map(([, text]) => text ?? "");
}

/** The pieces of XML inside an element. */
function piecesOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}>(.*?)</(?:\\w+:)?${name}>`, "gs"))].map(
    ([, inside]) => inside ?? "",
  );
}

function only(xml: string, name: string): string {
  return textsOf(xml, name)[0] ?? "";
}

/** The lines of all 323s, each delivered file once: a file that came twice has the same declaration number. */
export function linesOf(messages: ReadonlyMap<string, string>): readonly LineRead[] {
  return [...messages]
    .filter(([file]) => /(wmo|jw)323-\w+\.xml$/.test(file))
    .flatMap(([file, xml]) => {
      const [head = "", ...rest] = xml.split(/<Clienten>/);
      const body = rest.join("");
      const shared = { file, agb: only(head, "Afzender"), declaration: only(head, "DeclaratieNummer") };
      return piecesOf(body, "Client").flatMap((client) =>
        piecesOf(client, "Prestatie").map((line): LineRead => {
          const tariff = only(line, "ProductTarief");
          return {
            ...shared,
            declared: only(head, "Begindatum").slice(0, 7),
            bsn: only(client, "Bsn"),
            code: only(line, "ProductCode"),
            begin: only(line, "Begindatum"),
            end: only(line, "Einddatum"),
            volume: Number(only(line, "GeleverdVolume")),
            unit: only(line, "Eenheid"),
            tariff: tariff === "" ? undefined : Number(tariff),
            amount: Number(only(line, "Bedrag")),
            credit: only(line, "DebetCredit") === "C",
            reference: only(line, "ReferentieNummer"),
            previous: textsOf(line, "VorigReferentieNummer")[0],
            allocation: only(line, "ToewijzingNummer"),
          };
        }),
      );
    });
}

/** What the answers say: which declarations are answered, and which lines are rejected with which code. */
export function answersIn(messages: ReadonlyMap<string, string>): {
  readonly answered: ReadonlySet<string>;
  readonly rejected: ReadonlyMap<string, string>;
} {
  const answers = [...messages].filter(([file]) => /(wmo|jw)325-/.test(file)).map(([, xml]) => xml);
  return {
    answered: new Set(answers.flatMap((xml) => textsOf(xml, "DeclaratieNummer"))),
    rejected: new Map(
      answers.flatMap((xml) =>
        piecesOf(xml, "Prestatie").map((line) => [only(line, "ReferentieNummer"), only(line, "RetourCode")] as const),
      ),
    ),
  };
}
