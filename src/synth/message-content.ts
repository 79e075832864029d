import type { ContentOf } from "../messages/write-message.ts";
import { dayText, firstDayOf, lastDayOf } from "./day-number.ts";
import { groupBy } from "./group.ts";
import { type Declaration, type Line, signOf, totalOf } from "./line.ts";
import type { AllocationSent, ChangeSent, MessageEvent, RequestSent, StartSent, StopSent } from "./message-event.ts";
import { addressIn } from "./neighbourhood.ts";
import type { Person } from "./person.ts";
import { type Product, products } from "./product.ts";
import type { Run } from "./simulate.ts";
import { testBsn } from "./test-bsn.ts";

/** What stands beside the header in a message about one client (iWmo/iJw 3.2). */
export function eventContent(run: Run, event: MessageEvent): ContentOf {
  switch (event.kind) {
    case "301":
      return { Client: allocationContent(run, event) };
    case "305":
      return { Client: { ...shortPerson(event.person), StartProducten: { StartProduct: startProduct(event) } } };
    case "307":
      return { Client: { ...shortPerson(event.person), StopProducten: { StopProduct: stopProduct(event) } } };
    case "315":
      return { Client: requestContent(event) };
    case "317":
      return { Client: changeContent(event) };
    case "319":
      return { Antwoord: { ReferentieAanbieder: referenceOf(event.to), VerzoekAntwoord: "2" } };
  }
}

/** What a return message repeats of a message: nothing where all of it was taken in, and a start before its allocation with the reason. */
export function refusedContent(event: MessageEvent): ContentOf {
  if (event.kind !== "305" || event.status !== "1" || event.begin >= event.allocation.begin) return {};
  const product = { ...startProduct(event), RetourCodes: { RetourCode: "9307" } };
  return {
    Client: {
      ...shortPerson(event.person),
      StartProducten: { StartProduct: product },
      RetourCodes: { RetourCode: "0200" },
    },
  };
}

function changeContent({ person, allocation, next, others }: ChangeSent): ContentOf {
  const unchanged = others.map(({ number }) => ({ ToewijzingNummer: number }));
  return {
    Bsn: testBsn(person.number),
    Verzoek: {
      ReferentieAanbieder: changeNumber(next),
      RedenVerzoek: "1",
      ...(unchanged.length === 0 ? {} : { OngewijzigdeProducten: { OngewijzigdProduct: unchanged } }),
      TeWijzigenProducten: {
        TeWijzigenProduct: {
          ToewijzingNummer: allocation.number,
          GewensteIngangsdatum: dayText(next.begin),
          Einddatum: dayText(next.versions[0].end),
          Omvang: amountOf(next),
        },
      },
    },
  };
}

function referenceOf(request: RequestSent | ChangeSent): string {
  return request.kind === "315" ? requestNumber(request.allocation) : changeNumber(request.next);
}

function allocationContent(run: Run, { person, products: allocated }: AllocationSent): ContentOf {
  const neighbourhood = run.neighbourhoods[person.neighbourhood];
  if (neighbourhood === undefined) throw new RangeError(`no neighbourhood ${person.neighbourhood}`);
  const { street, number, postcode } = addressIn(neighbourhood, person.dwelling);
  const name = { Geslachtsnaam: { Achternaam: person.name }, Voorletters: person.initials, NaamGebruik: "1" };
  const address = { Huis: { Huisnummer: number }, Postcode: postcode, Straatnaam: street, Plaatsnaam: run.place.name };
  return {
    ...identity(person),
    Naam: name,
    Contactgegevens: { Contact: { Soort: "01", Adres: address } },
    ToegewezenProducten: {
      ToegewezenProduct: allocated.map(({ allocation, version, asked }) => ({
        ToewijzingNummer: allocation.number,
        ...(asked
          ? { ReferentieAanbieder: changeNumber(allocation) }
          : allocation.episode.referrer === "01"
            ? {}
            : { ReferentieAanbieder: requestNumber(allocation) }),
        Product: { Categorie: productOf(allocation).category, Code: allocation.code },
        Toewijzingsdatum: dayText(version.decided),
        Toewijzingstijd: version.time,
        Ingangsdatum: dayText(allocation.begin),
        Einddatum: dayText(version.end),
        RedenWijziging: version.reason,
        Omvang: amountOf(allocation),
      })),
    },
  };
}

function requestContent({ person, allocation, referrer, law }: RequestSent): ContentOf {
  const withCode = referrer >= "02" && referrer <= "05";
  return {
    ...shortPerson(person),
    ...(law === "jeugdwet" ? { GezagsdragerBekend: "1" } : {}),
    AangevraagdeProducten: {
      AangevraagdProduct: {
        ReferentieAanbieder: requestNumber(allocation),
        Product: { Categorie: productOf(allocation).category, Code: allocation.code },
        ToewijzingIngangsdatum: dayText(allocation.begin),
        ToewijzingEinddatum: dayText(allocation.versions[0].end),
        Omvang: amountOf(allocation),
        Verwijzer: {
          Type: referrer,
          ...(withCode ? { ZorgverlenerCode: `99${referrer}${100 + (person.dwelling % 12)}0` } : {}),
        },
      },
    },
  };
}

function careProduct({ allocation, begin }: StartSent | StopSent): ContentOf {
  return {
    ToewijzingNummer: allocation.number,
    Product: { Categorie: productOf(allocation).category, Code: allocation.code },
    ToewijzingIngangsdatum: dayText(allocation.begin),
    Begindatum: dayText(begin),
  };
}

function startProduct(event: StartSent): ContentOf {
  return { ...careProduct(event), StatusAanlevering: event.status };
}

function stopProduct(event: StopSent): ContentOf {
  return {
    ...careProduct(event),
    RedenBeeindiging: event.reason,
    Einddatum: dayText(event.end),
    StatusAanlevering: "1",
  };
}

/** What stands beside the header in a 323. */
export function declarationContent(declaration: Declaration): ContentOf {
  const clients = [...groupBy(declaration.lines, (line) => line.delivery.allocation.episode.person.number).values()];
  return {
    DeclaratieNummer: declaration.number,
    DeclaratiePeriode: period(firstDayOf(declaration.month), lastDayOf(declaration.month)),
    DeclaratieDagtekening: dayText(declaration.sent),
    TotaalIngediendBedrag: total(totalOf(declaration.lines)),
    Clienten: {
      Client: clients.map((lines) => ({ ...client(lines), Prestaties: { Prestatie: lines.map(performance) } })),
    },
  };
}

/** What stands beside the header in the 325 that answers it: totals, and only the lines that are rejected. */
export function settlementContent({ number, lines }: Declaration): ContentOf {
  const rejected = lines.filter((line) => line.rejected !== undefined);
  const clients = [...groupBy(rejected, (line) => line.delivery.allocation.episode.person.number).values()];
  const coded = (line: Line): ContentOf => ({
    ...performance(line),
    RetourCodes: { RetourCode: line.rejected ?? "0200" },
  });
  return {
    DeclaratieNummer: number,
    TotaalIngediendBedrag: total(totalOf(lines)),
    TotaalToegekendBedrag: total(totalOf(lines, true)),
    ...(clients.length === 0
      ? {}
      : {
          Clienten: {
            Client: clients.map((own) => ({
              ...client(own),
              Prestaties: { Prestatie: own.map(coded) },
              RetourCodes: { RetourCode: "0200" },
            })),
          },
        }),
    RetourCodes: { RetourCode: rejected.length === 0 ? "8001" : "0200" },
  };
}

function performance(line: Line): ContentOf {
  const { delivery, reference, takesBack, volume, price, amount } = line;
  const { allocation, first, last, unit } = delivery;
  // Minutes have the price of an hour: what a line shows is the rounded price of a minute (IV081).
  const shown = unit === "01" ? Math.round(price / 60) : price;
  return {
    ProductReferentie: { ReferentieNummer: reference, VorigReferentieNummer: takesBack },
    ToewijzingNummer: allocation.number,
    ProductCategorie: productOf(allocation).category,
    ProductCode: allocation.code,
    ProductPeriode: period(first, last),
    GeleverdVolume: volume,
    Eenheid: unit,
    ProductTarief: unit === "83" ? undefined : shown,
    IngediendBedrag: { Bedrag: amount, DebetCredit: signOf(line) < 0 ? "C" : "D" },
  };
}

function client(lines: readonly Line[]): ContentOf {
  return { Bsn: testBsn(lines[0]?.delivery.allocation.episode.person.number ?? -1) };
}

function identity(person: Person): ContentOf {
  return { Bsn: testBsn(person.number), Geboortedatum: { Datum: dayText(person.born) }, Geslacht: person.sex };
}

function shortPerson(person: Person): ContentOf {
  return { ...identity(person), Naam: { Geslachtsnaam: { Achternaam: person.name }, Voorletters: person.initials } };
}

/** What a provider calls its request; in base 36, since nine digits in a row could be read as a person's number. */
function requestNumber({ number }: { readonly number: number }): string {
  return `V${number.toString(36).toUpperCase()}`;
}

function changeNumber({ number }: { readonly number: number }): string {
  return `W${number.toString(36).toUpperCase()}`;
}

function amountOf({ volume, product }: { readonly volume: number; readonly product: number }): ContentOf {
  const { unit, frequency } = productOf({ product });
  return { Volume: volume, Eenheid: unit, Frequentie: frequency };
}

function productOf({ product }: { readonly product: number }): Product {
  const found = products[product];
  if (found === undefined) throw new RangeError(`no product ${product}`);
  return found;
}

function period(first: number, last: number): ContentOf {
  return { Begindatum: dayText(first), Einddatum: dayText(last) };
}

function total(cents: number): ContentOf {
  return { TotaalBedrag: Math.abs(cents), DebetCredit: cents < 0 ? "C" : "D" };
}
