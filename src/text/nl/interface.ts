import { ofThe } from "../counted.ts";

/** The frame of the application: navigation, bar, waiting, and what goes wrong between page and server. */
const frame = {
  "ui.name": "Sluitend",
  "ui.skip": "Naar de inhoud",
  "ui.cycle": "Cyclus",
  "ui.on-this-page": "Op deze pagina",
  "ui.municipality": "Gemeente",
  "ui.period": "Periode",
  "ui.as-of": "Stand per",
  "ui.signed-in": "Aangemeld:",
  "ui.loading": "De gegevens laden.",
  "ui.loading.title": "De pagina laadt",
  "ui.loaded": "De gegevens zijn er.",
  "ui.retry": "Opnieuw proberen",
  "ui.to-dossiers": "Naar de lijst met dossiers",
  "ui.unknown.title": "Deze pagina bestaat niet",
  "ui.unknown.lead": ({ path }: { readonly path: string }) => `Op het adres ${path} staat niets.`,
  "ui.unknown.remedy": "Controleer het adres, of begin opnieuw bij de dossiers.",
  "ui.broken.title": "Deze pagina kan niet worden getekend",
  "ui.broken.remedy":
    "Dat is een fout in Sluitend, niet in uw gegevens. Laad de pagina opnieuw, of begin opnieuw bij de dossiers. Blijft het zo, meld dan het adres van deze pagina aan de beheerder.",
  "ui.offline.title": "De server antwoordt niet.",
  "ui.offline.remedy": "Controleer of u verbinding hebt en of Sluitend nog draait. Probeer het daarna opnieuw.",
  "ui.refused.title": ({ status }: { readonly status: number }) =>
    `De server kon dit verzoek niet uitvoeren (code ${status}).`,
  "ui.refused.remedy": "Probeer het opnieuw. Blijft het zo, geef de beheerder dan deze code en het tijdstip.",
  "ui.unreadable.title": "Deze pagina begrijpt het antwoord van de server niet.",
  "ui.unreadable.remedy": "Waarschijnlijk is Sluitend intussen vernieuwd. Laad de pagina opnieuw.",
  "role.analyst": "analist",
  "role.controller": "controller",
  "role.policy-officer": "beleidsmedewerker",
  "role.programme-manager": "programmamanager",
  "role.team-lead": "teamleider",
  "role.college": "college",
  "role.council-member": "raadslid",
  "role.resident": "inwoner",
  "role.privacy-officer": "privacyfunctionaris",
  "role.administrator": "beheerder",
};

/** Reading numbers: tables, charts, the panel of a figure and the notes on it. */
const reading = {
  "ui.source": ({ source }: { readonly source: string }) => `Bron: ${source}`,
  "ui.in-original": ({ lines }: { readonly lines: string }) => `in het origineel: ${lines}`,
  "ui.empty-cell": "leeg",
  "ui.sort": ({ column, direction }: { readonly column: string; readonly direction: "op" | "af" }) =>
    direction === "op" ? `Sorteer op ${column}, van laag naar hoog` : `Sorteer op ${column}, van hoog naar laag`,
  "ui.sort.undo": ({ column }: { readonly column: string }) => `Zet ${column} terug in de volgorde van de bron`,
  "ui.sorted": ({ table, column }: { readonly table: string; readonly column: string }) =>
    column === "" ? `${table} staat weer in de volgorde van de bron.` : `${table} is gesorteerd op ${column}.`,
  "ui.download.csv": "Download CSV",
  "ui.download.svg": "Download SVG",
  "ui.download.table": ({ name }: { readonly name: string }) => `Download CSV van de tabel “${name}”`,
  "ui.download.chart": ({ name }: { readonly name: string }) => `Download SVG van de grafiek “${name}”`,
  "ui.csv.title": "Titel",
  "ui.csv.unit": "Eenheid",
  "ui.csv.source": "Bron",
  "ui.chart.tabs": ({ name }: { readonly name: string }) => `Hoe u “${name}” leest`,
  "ui.chart.picture": "Grafiek",
  "ui.chart.table": "Tabel",
  "ui.chart.failed": "De grafiek kan niet worden getekend. Lees de getallen in de tabel, of laad de pagina opnieuw.",
  "ui.figure.about": "Over dit getal",
  "ui.figure.close": "Sluiten",
  "ui.figure.loading": "Dit getal laadt",
  "ui.figure.gone": "Dit getal is er niet",
  "ui.figure.period": "Periode",
  "ui.figure.scope": "Reikwijdte",
  "ui.figure.kind": "Soort getal",
  "ui.figure.recurrence": "Structureel of incidenteel",
  "ui.figure.status": "Status",
  "ui.figure.known-on": "Bekend op",
  "ui.figure.rounding": "Afronding",
  "ui.figure.remarks": "Let op",
  "ui.figure.computation": "Berekening",
  "ui.figure.plus": "plus",
  "ui.figure.minus": "min",
  "ui.figure.sources": "Bron",
  "ui.figure.file": ({ file }: { readonly file: string }) => `Overgenomen in ${file}`,
  "ui.notes": "Notities",
  "ui.notes.none": "Nog niemand heeft iets bij dit getal genoteerd.",
  "ui.notes.new": "Nieuwe notitie",
  "ui.notes.add": "Notitie toevoegen",
  "ui.notes.added": "De notitie staat erbij.",
  "ui.notes.removed": "De notitie is weg.",
  "ui.notes.changed": "De notitie is gewijzigd.",
  "ui.notes.by": ({
    author,
    day,
    changed,
  }: {
    readonly author: string;
    readonly day: string;
    readonly changed: boolean;
  }) => `${author}, ${day}${changed ? " (gewijzigd)" : ""}`,
  "ui.notes.change": "Notitie wijzigen",
  "ui.notes.save": "Opslaan",
  "ui.notes.edit": "Wijzigen",
  "ui.notes.remove": "Verwijderen",
  "ui.notes.cancel": "Annuleren",
  "ui.notes.empty": "De notitie is leeg.",
  "ui.notes.empty.remedy": "Schrijf wat u bij dit getal wilt onthouden.",
  "ui.notes.hint": "Zet er geen persoonsgegevens in.",
  "ui.notes.newest": "Toon de nieuwste tekst",
};

/** The pages that the application itself makes: dossiers, start, scenarios, documents. */
const ownPages = {
  "ui.dossiers": "Dossiers",
  "ui.dossiers.title": "Welke gemeente bekijkt u?",
  "ui.dossiers.lead":
    "Een dossier is wat een gemeente besloot en liet drukken, als gegevens: elk getal met zijn herkomst.",
  "ui.dossiers.none": "Er zijn nog geen dossiers",
  "ui.dossiers.none.remedy":
    "Zet een dossier in de map waarmee de server start en start hem opnieuw. Met sluitend demo krijgt u dossiers om mee te beginnen.",
  "ui.dossiers.as-of": ({ day }: { readonly day: string }) => `Stand per ${day}`,
  "ui.count.scenarios": ({ count }: { readonly count: number }) =>
    `${count} ${count === 1 ? "scenario" : "scenario’s"}`,
  "ui.count.variants": ({ count }: { readonly count: number }) => `${count} ${count === 1 ? "variant" : "varianten"}`,
  "ui.count.savings": ({ count }: { readonly count: number }) =>
    `${count} ${count === 1 ? "taakstelling" : "taakstellingen"}`,
  "ui.count.measures": ({ count }: { readonly count: number }) =>
    `${count} ${count === 1 ? "maatregel" : "maatregelen"}`,
  "ui.count.tables": ({ count }: { readonly count: number }) => `${count} ${count === 1 ? "tabel" : "tabellen"}`,
  "ui.start.title": "Hoe staat het sociaal domein ervoor?",
  "ui.start.headlines": "Kerngetallen",
  "ui.start.headlines.none": "Dit dossier heeft nog geen kerngetallen.",
  "ui.start.findings": "Wat de andere pagina’s laten zien",
  "ui.start.decisions": "Wat er te besluiten is",
  "ui.start.sources": "Waar dit uit komt",
  "ui.start.weigh": ({ page }: { readonly page: string }) => `Bekijk ${page}`,
  "ui.scenarios.title": "Welk scenario brengt de begroting in evenwicht?",
  "ui.scenarios.choice": "Wat u vergelijkt",
  "ui.scenarios.scenarios": "Scenario’s",
  "ui.scenarios.line": "Saldo dat moet sluiten",
  "ui.scenarios.none-chosen": "U hebt geen scenario gekozen. Kies er hierboven een of meer.",
  "ui.scenarios.some": ({ shown, all }: { readonly shown: number; readonly all: number }) =>
    `U ziet ${shown} van ${ofThe(all, "scenario", "scenario’s")}. De titel en de zin boven de grafiek gaan over ${all === 1 ? "dat scenario" : `alle ${all}`}.`,
  "ui.scenarios.remainder": "Wat de maatregelen niet verklaren",
  "ui.scenarios.remainder.text":
    "Wij rekenen elk scenario opnieuw uit: het nulscenario plus de effecten van de maatregelen. Soms drukte de bron een ander saldo af. Het verschil staat hieronder als rest, met het teken van gedrukt min berekend. Een rest van nul of van een afronding betekent dat de som sluit. Een grotere rest vraagt om uitleg van de opsteller.",
  "ui.scenarios.matrix": "Welke maatregel zit in welk scenario?",
  "ui.scenarios.notes": "Bij deze cijfers",
  "ui.documents.title": "Welk document hebt u nodig?",
  "ui.documents.pdf": ({ document }: { readonly document: string }) => `${document} als PDF`,
  "ui.documents.pdf.use": "om te printen en te versturen; toegankelijk (PDF/UA)",
  "ui.documents.docx": ({ document }: { readonly document: string }) => `${document} als Wordbestand`,
  "ui.documents.docx.use": "om verder te schrijven; met koppen, bijschriften en tabellen van Word",
  "ui.documents.xlsx": ({ document }: { readonly document: string }) => `${document} als Excelbestand`,
  "ui.documents.xlsx.use": "om mee te rekenen; een blad per tabel, met formules en bronnen",
  "ui.documents.csv": ({ document }: { readonly document: string }) => `${document} als csv`,
  "ui.documents.csv.use": "een zip met elke tabel, om in andere programma’s te gebruiken",
  "ui.documents.html": ({ document }: { readonly document: string }) => `${document} als webpagina`,
  "ui.documents.html.use": "om op een scherm te lezen",
  "ui.documents.none": "Van dit dossier kunnen wij geen document maken.",
  "ui.documents.since": "Wat veranderde er sinds een eerdere versie?",
  "ui.documents.since.text":
    "Kies een versie. Elk document krijgt dan een bijlage met de zinnen van uw eigen tekst waarvan een cijfer sindsdien veranderde.",
  "ui.documents.since.none": "Geen bijlage",
  "ui.documents.since.version": ({ version, day }: { readonly version: string; readonly day: string }) =>
    `${day}, versie ${version}`,
  "ui.documents.since.only": "Er is nog geen eerdere versie van dit dossier bewaard.",
  "ui.documents.lead":
    "Elk document komt uit hetzelfde dossier als deze pagina’s. Hetzelfde dossier geeft hetzelfde document.",
};

export const interfaceTexts = { ...frame, ...reading, ...ownPages };
