import { counted } from "../counted.ts";

/** What the register of processing says. */
export const register = {
  "cli.usage.verwerkingsregister": `Gebruik: sluitend verwerkingsregister --lake MAP [--gemeente CODE] [--retention BESTAND] [--to VORM] [-o BESTAND]

Schrijft het verwerkingsregister (AVG, artikel 30) van wat er echt in het lake staat: per bron het doel, de grondslag, de velden die zijn
overgenomen en als wat, de velden die buiten bleven en waarom, de bewaartermijn en de maatregelen. Doel, grondslag en termijn komen uit
het bestand met bewaartermijnen, of uit bewaartermijnen.yaml in de map settings/CODE van het lake; wat daar niet in staat, staat er
als niet vastgelegd.

  --lake MAP           map van het lake
  --gemeente CODE      alleen deze gemeente
  --retention BESTAND  de bewaartermijnen van de gemeente, zoals sluitend retention ze leest
  --to VORM            json (standaard), csv (een zip met een bestand per tabel), xlsx, docx, html of pdf
  -o BESTAND           waar het komt; zonder deze optie op de standaarduitvoer
`,
  "cli.usage.dpia": `Gebruik: sluitend dpia [--lake MAP] [--gemeente CODE] [--retention BESTAND] [--to VORM] [-o BESTAND]

Schrijft een sjabloon voor een gegevensbeschermingseffectbeoordeling (AVG, artikel 35), ingevuld met wat Sluitend doet. Wat u zelf moet
invullen, staat tussen vierkante haken. Met een lake staat erachter wat daar nu echt in is ingelezen.

  --lake MAP           map van het lake
  --gemeente CODE      alleen deze gemeente
  --retention BESTAND  de bewaartermijnen van de gemeente, zoals sluitend retention ze leest
  --to VORM            docx (standaard), pdf, html, xlsx of csv (een zip met een bestand per tabel)
  -o BESTAND           waar het komt; zonder deze optie op de standaarduitvoer
`,
  "dpia.version": "sjabloon, zonder gegevens van een gemeente",
  "dpia.annex": "Bijlage: wat er nu is ingelezen",
  "dpia.annex.text":
    "Dit is gemaakt van wat er in het lake staat. Het verwerkingsregister noemt ook elk veld, en wat buiten bleef.",
  "dpia.source": "Sluitend, en wat de gemeente zelf invult",
  "register.title": "Verwerkingsregister",
  "register.subtitle": ({ day }: { readonly day: string }) => `Stand van ${day}`,
  "register.author": "Sluitend",
  "register.version": ({ snapshot }: { readonly snapshot: string }) => `stand van het lake ${snapshot}`,
  "register.source": "wat er nu is ingelezen, en de bewaartermijnen van de gemeente",
  "register.lead":
    "Dit register is gemaakt van wat er in het lake staat. De gemeente is verantwoordelijk voor de verwerking; vul aan wie de contactpersoon, de functionaris gegevensbescherming en de ontvangers zijn.",
  "register.processings": "Verwerkingen",
  "register.fields": "Velden die zijn overgenomen",
  "register.refused": "Velden die buiten bleven",
  "register.joining": "Koppelen en gevoelige gegevens",
  "register.measures": "Maatregelen",
  "register.unrecorded": "niet vastgelegd",
  "register.persons": "inwoners, onder een pseudoniem",
  "register.no-persons": "geen personen",
  "register.term": ({
    years,
    months,
    basis,
  }: {
    readonly years: number;
    readonly months: number;
    readonly basis: string;
  }) => `${years > 0 ? `${years} jaar` : counted(months, "maand", "maanden")} (${basis})`,
  "register.loaded": ({
    count,
    first,
    last,
    deleted,
  }: {
    readonly count: number;
    readonly first: string;
    readonly last: string;
    readonly deleted: number;
  }) =>
    `${counted(count, "levering", "leveringen")}, ${first === last ? `op ${first}` : `van ${first} tot en met ${last}`}${deleted === 0 ? "" : `; ${counted(deleted, "rij", "rijen")} gewist`}`,
  "register.joined": ({
    municipality,
    by,
    purpose,
    basis,
    from,
    until,
  }: {
    readonly municipality: string;
    readonly by: string;
    readonly purpose: string;
    readonly basis: string;
    readonly from: string;
    readonly until: string;
  }) =>
    `Gemeente ${municipality} koppelt wetten per huishouden: ${purpose} (${basis}), van ${from} tot en met ${until}, besloten door ${by}.`,
  "register.category47.none": "Productcategorie 47 (jeugdreclassering) staat niet in het lake.",
  "register.category47.some": ({ municipalities }: { readonly municipalities: readonly string[] }) =>
    `Productcategorie 47 (jeugdreclassering) staat in het lake van gemeente ${municipalities.join(", ")}: dat zijn strafrechtelijke gegevens, waarvoor een grondslag nodig is.`,
  "register.column.source": "Bron",
  "register.column.municipality": "Gemeente",
  "register.column.purpose": "Doel",
  "register.column.ground": "Grondslag",
  "register.column.persons": "Betrokkenen",
  "register.column.term": "Bewaartermijn",
  "register.column.deliveries": "Ingelezen",
  "register.column.table": "Tabel",
  "register.column.column": "Veld",
  "register.column.about": "Wat",
  "register.column.from": "Kolom van het bestand",
  "register.column.as": "Overgenomen als",
  "register.column.what": "Veld",
  "register.column.why": "Waarom niet",
  "register.as.pseudonym": "pseudoniem",
  "register.as.address": "afgeleid uit het adres, dat daarna weg is",
  "register.as.month": "maand",
  "register.as.fixed": "vaste waarde",
  "register.as.as-is": "zoals het er staat",
  "register.why.ignored": "de mapping laat het met opzet weg",
  "register.why.always": "wordt nooit overgenomen: zegt meer over een persoon dan een cijfer nodig heeft",
  "register.kind.bsn": "burgerservicenummer (alleen als pseudoniem)",
  "register.kind.name": "namen",
  "register.kind.address": "adressen (alleen huishouden en buurt, bij inwoners)",
  "register.kind.contact": "telefoonnummers en e-mailadressen",
  "register.kind.account": "rekeningnummers",
  "register.kind.special": "herkomst, geloof en seksuele gerichtheid",
  "register.kind.health": "gezondheid: diagnosen en medicatie",
  "register.kind.criminal": "strafrechtelijke gegevens",
  "register.kind.free-text": "open teksten",
  "register.element.names": "Naam",
  "register.element.address": "Contactgegevens (adres, telefoon, e-mail)",
  "register.element.birth-day": "Geboortedatum: de dag",
  "register.element.relations": "Relaties",
  "register.element.representative": "WettelijkeVertegenwoordiging",
  "register.element.legal-status": "JuridischeStatus",
  "register.element.remarks": "Commentaar",
  "register.element.referrer-name": "Verwijzer: de naam",
  "register.why.names": "geen cijfer heeft een naam nodig",
  "register.why.address": "geen cijfer heeft een adres nodig",
  "register.why.birth-day": "de maand is genoeg voor de leeftijd",
  "register.why.relations": "gaat over anderen dan de cliënt",
  "register.why.representative": "gaat over anderen dan de cliënt",
  "register.why.legal-status": "kan strafrechtelijke gegevens verraden",
  "register.why.remarks": "open tekst",
  "register.why.referrer-name": "de soort en de code van de verwijzer zijn genoeg",
  "register.measure.pseudonym":
    "Van een burgerservicenummer of klantnummer blijft alleen een pseudoniem: HMAC-SHA-256 met een eigen sleutel per gemeente.",
  "register.measure.key": "De sleutel staat buiten het lake en is alleen leesbaar voor haar eigenaar.",
  "register.measure.refused": "Een bestand waarvan de mapping een gevoelige kolom aanwijst, wordt geweigerd.",
  "register.measure.left-out":
    "Zonder grondslag blijft productcategorie 47 buiten het lake; daarvan blijven alleen kenmerken: pseudoniemen zonder cliënt.",
  "register.measure.households": "Wetten koppelen per huishouden staat uit zonder geldige vastlegging.",
  "register.measure.reader":
    "Vragen aan het lake kunnen alleen lezen, alleen de bestanden van die stand en van de gemeenten die gevraagd zijn.",
  "register.measure.disclosure": "Cijfers voor raad, partners en publiek gaan langs de afscherming.",
  "register.measure.retention": "Wat langer bewaard is dan de termijn, wordt gewist, met een logboek.",
  "register.measure.local": "Sluitend stuurt geen gegevens van inwoners naar andere systemen.",
};
