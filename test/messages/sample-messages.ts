import type { MessageLaw } from "../../src/messages/code-list.ts";
import { describeMessage, type MessageDescription, type MessageNumber } from "../../src/messages/message.ts";
import { type ContentOf, headerContent, writeMessage } from "../../src/messages/write-message.ts";

/** Values that stand out, so that a search finds them wherever they leak. All passes the 11-test; nobody has it. */
export const person = {
  bsn: "999990019",
  name: "Zwaanstraat-Achterberg",
  street: "Kwikstaartlaan",
  postcode: "9876ZZ",
  born: "1951-07-23",
} as const;

const product = { wmo: { Categorie: "02", Code: "02A03" }, jeugdwet: { Categorie: "45", Code: "45A04" } } as const;
const reasonOfEnd = { wmo: "19", jeugdwet: "31" } as const;

const shortName = { Geslachtsnaam: { Achternaam: person.name }, Voorletters: "AB" };
const someone = {
  Bsn: person.bsn,
  Geboortedatum: { Datum: person.born },
  Geslacht: "2",
  Naam: shortName,
};

/** An allocation of four hours a week in the first half of 2026. */
export function allocated(law: MessageLaw, other: ContentOf = {}): ContentOf {
  return {
    ToewijzingNummer: 1001,
    Product: product[law],
    Toewijzingsdatum: "2025-12-15",
    Toewijzingstijd: "10:30:00",
    Ingangsdatum: "2026-01-01",
    Einddatum: "2026-06-30",
    Omvang: { Volume: 4, Eenheid: "04", Frequentie: "2" },
    ...other,
  };
}

/** A line of twenty hours at sixty euros, in January 2026. */
export function performance(law: MessageLaw, other: ContentOf = {}): ContentOf {
  return {
    ProductReferentie: { ReferentieNummer: "P-0001" },
    ToewijzingNummer: 1001,
    ProductCategorie: product[law].Categorie,
    ProductCode: product[law].Code,
    ProductPeriode: { Begindatum: "2026-01-01", Einddatum: "2026-01-31" },
    GeleverdVolume: 20,
    Eenheid: "04",
    ProductTarief: 6000,
    IngediendBedrag: { Bedrag: 120_000, DebetCredit: "D" },
    ...other,
  };
}

/** A whole declaration of one client over January 2026. */
export function declaration(lines: readonly ContentOf[], other: ContentOf = {}): ContentOf {
  return {
    DeclaratieNummer: "D20260101",
    DeclaratiePeriode: { Begindatum: "2026-01-01", Einddatum: "2026-01-31" },
    DeclaratieDagtekening: "2026-02-03",
    TotaalIngediendBedrag: { TotaalBedrag: 120_000, DebetCredit: "D" },
    Clienten: { Client: [{ Bsn: person.bsn, Prestaties: { Prestatie: lines } }] },
    ...other,
  };
}

const ok = { RetourCodes: { RetourCode: ["0200"] } };

/** Content of every message that keeps all rules; the body only, without its header. */
export function body(law: MessageLaw, number: MessageNumber): ContentOf {
  const contact = {
    Soort: "01",
    Adres: { Huis: { Huisnummer: 7 }, Postcode: person.postcode, Straatnaam: person.street, LandCode: "NL" },
  };
  const client = { ...someone, Naam: { ...shortName, NaamGebruik: "1" } };
  const start = { ToewijzingNummer: 1001, Product: product[law], Begindatum: "2026-01-29", StatusAanlevering: "1" };
  const stop = { ...start, RedenBeeindiging: reasonOfEnd[law], Einddatum: "2026-06-30" };
  const wish = { GewensteIngangsdatum: "2026-03-01", Einddatum: "2026-06-30" };
  const request = {
    ReferentieAanbieder: "VOT-1",
    Product: product[law],
    ToewijzingIngangsdatum: "2026-01-01",
    ToewijzingEinddatum: "2026-06-30",
    Omvang: { Volume: 4, Eenheid: "04", Frequentie: "2" },
    Verwijzer: { Type: "02", ZorgverlenerCode: "01234567" },
  };
  const unchanged = { ToewijzingNummer: 1002 };
  const changed = { ToewijzingNummer: 1001, ...wish, Omvang: { Volume: 5, Eenheid: "04", Frequentie: "2" } };
  const fresh = { Product: product[law], ...wish, Omvang: { Volume: 2, Eenheid: "14", Frequentie: "4" } };
  const answer = { ReferentieAanbieder: "VOT-1", VerzoekAntwoord: "1", RedenAfwijzingVerzoek: "3" };
  const refused = {
    DeclaratieNummer: "D20260101",
    TotaalIngediendBedrag: { TotaalBedrag: 120_000, DebetCredit: "D" },
    TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: "D" },
  };
  switch (number) {
    case "301":
      return {
        Client: {
          ...client,
          Contactgegevens: { Contact: [contact] },
          ToegewezenProducten: { ToegewezenProduct: [allocated(law)] },
        },
      };
    case "302":
      return {
        Client: {
          ...client,
          Contactgegevens: { Contact: [{ ...contact, ...ok }] },
          ToegewezenProducten: { ToegewezenProduct: [{ ...allocated(law), ...ok }] },
          ...ok,
        },
      };
    case "305":
      return { Client: { ...someone, StartProducten: { StartProduct: [start] } } };
    case "306":
      return { Client: { ...someone, StartProducten: { StartProduct: [{ ...start, ...ok }] }, ...ok } };
    case "307":
      return { Client: { ...someone, StopProducten: { StopProduct: [stop] } } };
    case "308":
      return { Client: { ...someone, StopProducten: { StopProduct: [{ ...stop, ...ok }] }, ...ok } };
    case "315":
      return { Client: { ...someone, AangevraagdeProducten: { AangevraagdProduct: [request] } } };
    case "316":
      return { Client: { ...someone, AangevraagdeProducten: { AangevraagdProduct: [{ ...request, ...ok }] }, ...ok } };
    case "317":
    case "318": {
      const end = number === "318" ? ok : {};
      return {
        Client: {
          Bsn: person.bsn,
          Verzoek: {
            ReferentieAanbieder: "VOW-1",
            RedenVerzoek: "1",
            OngewijzigdeProducten: { OngewijzigdProduct: [{ ...unchanged, ...end }] },
            TeWijzigenProducten: { TeWijzigenProduct: [{ ...changed, ...end }] },
            NieuweProducten: { NieuwProduct: [{ ...fresh, ...end }] },
            ...end,
          },
          ...end,
        },
      };
    }
    case "319":
      return { Antwoord: answer };
    case "320":
      return { Antwoord: { ...answer, ...ok } };
    case "323":
      return { Declaratie: declaration([performance(law)]) };
    case "325":
      return {
        DeclaratieAntwoord: {
          ...refused,
          Clienten: {
            Client: [{ Bsn: person.bsn, Prestaties: { Prestatie: [{ ...performance(law), ...ok }] }, ...ok }],
          },
          ...ok,
        },
      };
  }
}

/** What stands in the header of an answer beside what every header has. */
function ofAnswer(message: MessageDescription): ContentOf {
  const version = { BasisschemaXsdVersie: message.schemaVersion, BerichtXsdVersie: message.schemaVersion };
  switch (message.number) {
    case "302":
    case "306":
    case "308":
    case "316":
    case "318":
    case "320":
      return { IdentificatieRetour: "B-0", DagtekeningRetour: "2026-02-03", XsdVersieRetour: version, ...ok };
    case "325":
      return {
        DeclaratieIdentificatie: { Identificatie: "B-0", Dagtekening: "2026-02-02" },
        XsdVersieDeclaratie: version,
        ...ok,
      };
    default:
      return {};
  }
}

/** One message as XML; `content` replaces its body, `id` its identification. */
export function sampleMessage(
  law: MessageLaw,
  number: MessageNumber,
  content: ContentOf = body(law, number),
  { id = "B-1", day = "2026-02-03" }: { readonly id?: string; readonly day?: string } = {},
): string {
  const message = describeMessage(law, number);
  const [from, to] = message.sender === "gemeente" ? ["1234", "01234567"] : ["01234567", "1234"];
  const header = { ...headerContent(message, { from, to, id, day }), ...ofAnswer(message) };
  return writeMessage(message, { Header: header, ...content });
}
