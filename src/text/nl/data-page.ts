import { counted } from "../counted.ts";

const whole = (count: number): string => new Intl.NumberFormat("nl-NL").format(count);

/** The page *Gegevens*. */
export const dataPage = {
  "ui.data.title": "Zijn de gegevens compleet en actueel?",
  "ui.data.synthetic": "Deze gemeente is verzonnen",
  "ui.data.synthetic.text":
    "Alle inwoners, aanbieders, berichten en bedragen zijn door Sluitend bedacht, om mee te oefenen. Zij kwamen binnen zoals die van een echte gemeente.",
  "ui.data.badge.synthetic": "verzonnen",
  "ui.data.load": "Gegevens inlezen",
  "ui.data.source": "Wat wilt u inlezen?",
  "ui.data.hint.messages": "Kies XML-berichten, of een zip met berichten.",
  "ui.data.hint.mapping":
    "Kies csv-, Excel- of JSON-bestanden. Kies ook de mapping: het yaml-bestand dat zegt welke kolom wat is.",
  "ui.data.hint.kept":
    "Kies csv-, Excel- of JSON-bestanden. Wij gebruiken de mapping van de vorige levering, tenzij u een nieuwe meestuurt (yaml).",
  "ui.data.drop": "Sleep bestanden hierheen",
  "ui.data.drop.or": "of",
  "ui.data.choose": "Bestanden kiezen",
  "ui.data.chosen": "Gekozen bestanden",
  "ui.data.chosen.count": ({ count }: { readonly count: number }) =>
    count === 0 ? "Geen bestanden gekozen." : `${counted(count, "bestand", "bestanden")} gekozen.`,
  "ui.data.remove": ({ name }: { readonly name: string }) => `Verwijderen: ${name}`,
  "ui.data.remove.short": "Verwijderen",
  "ui.data.is-mapping": "mapping",
  "ui.data.start": "Inlezen",
  "ui.data.preview.show": "Eerst een voorbeeld zien",
  "ui.data.preview.busy": "Voorbeeld wordt gemaakt",
  "ui.data.preview.title": ({ name }: { readonly name: string }) => `Voorbeeld van ${name}`,
  "ui.data.preview.text": ({ rows, problems }: { readonly rows: number; readonly problems: number }) => {
    const shown =
      rows === 0
        ? "Geen van de eerste rijen past."
        : rows === 1
          ? "Zo komt de eerste rij binnen die past."
          : `Zo komen de eerste ${rows} rijen binnen die passen.`;
    const wrong =
      problems === 0
        ? "In de eerste 500 rijen past alles."
        : `In de eerste 500 rijen past iets niet: ${counted(problems, "soort fout", "soorten fouten")}.`;
    return `${shown} ${wrong} Er is nog niets ingelezen.`;
  },
  "ui.data.preview.often": ({ count }: { readonly count: number }) => `${count} keer in de eerste 500 rijen.`,
  "ui.data.preview.caption": ({ name }: { readonly name: string }) => `De eerste rijen van ${name} die passen`,
  "ui.data.preview.line": "Regel",
  "ui.data.preview.from": "uit",
  "ui.data.preview.yes": "ja",
  "ui.data.preview.no": "nee",
  "ui.data.preview.close": "Voorbeeld sluiten",
  "ui.data.sending": ({
    sent,
    all,
    percent,
  }: {
    readonly sent: string;
    readonly all: string;
    readonly percent: number;
  }) => `Versturen: ${sent} van ${all} (${percent}%)`,
  "ui.data.stop": "Stoppen",
  "ui.data.stop.of": ({ source }: { readonly source: string }) => `Stoppen: ${source}`,
  "ui.data.stopped-sending": "Gestopt. Er is niets ingelezen.",
  "ui.data.queued": "Alles is verstuurd. Het inlezen begint.",
  "ui.data.none-chosen": "U hebt nog geen bestand gekozen.",
  "ui.data.only-mapping": "U hebt alleen een mapping gekozen. Kies ook het bestand met de gegevens.",
  "ui.data.changed": "Het bestand is veranderd of weggehaald sinds u het koos. Kies het opnieuw.",
  "ui.data.imports": "Bezig en net klaar",
  "ui.data.status.queued": "wacht",
  "ui.data.status.running": "bezig",
  "ui.data.status.done": "klaar",
  "ui.data.status.failed": "mislukt",
  "ui.data.status.cancelled": "gestopt",
  "ui.data.waiting": "Wacht tot een eerdere levering klaar is.",
  "ui.data.begins": "Begint.",
  "ui.data.saving": ({ rows }: { readonly rows: number }) =>
    `Opnemen: ${counted(rows, "rij", "rijen").replace(String(rows), whole(rows))}.`,
  "ui.data.reading": ({
    percent,
    files,
    rows,
  }: {
    readonly percent: number;
    readonly files: number;
    readonly rows: number;
  }) =>
    `Lezen: ${percent}%, ${whole(files)} ${files === 1 ? "bestand" : "bestanden"}, ${whole(rows)} ${rows === 1 ? "rij" : "rijen"}`,
  "ui.data.left": ({ minutes }: { readonly minutes: number }) =>
    minutes < 1 ? "nog minder dan een minuut" : `nog ongeveer ${counted(minutes, "minuut", "minuten")}`,
  "ui.data.progress": ({ source }: { readonly source: string }) => `Voortgang: ${source}`,
  "ui.data.done": ({ accepted, rejections }: { readonly accepted: number; readonly rejections: number }) =>
    `${whole(accepted)} ${accepted === 1 ? "bericht of rij" : "berichten en rijen"} aangenomen, ${rejections === 0 ? "niets afgewezen" : `${whole(rejections)} afgewezen`}.`,
  "ui.data.cancelled": "Gestopt. Er is niets gewijzigd.",
  "ui.data.see": "Bekijk wat er is afgewezen",
  "ui.data.announce": ({ source, status }: { readonly source: string; readonly status: string }) =>
    `${source}: ${status}.`,
  "ui.data.deliveries": "Leveringen",
  "ui.data.deliveries.none": "Er kwam nog geen levering binnen.",
  "ui.data.deliveries.caption": "Wat er binnenkwam, de nieuwste eerst",
  "ui.data.deliveries.all": ({ count }: { readonly count: number }) => `Toon alle leveringen (${count})`,
  "ui.data.delivery": "Levering",
  "ui.data.number": ({ number }: { readonly number: number }) => `nr. ${number}`,
  "ui.data.files": "Bestanden",
  "ui.data.files.more": ({ count }: { readonly count: number }) => `en nog ${whole(count)}`,
  "ui.data.rows": "Rijen opgenomen",
  "ui.data.refused": "Afgewezen",
  "ui.data.details": "Bijzonderheden",
  "ui.data.details.open": ({ number }: { readonly number: number }) => `Bekijk levering ${number}`,
  "ui.data.details.short": "Bekijk",
  "ui.data.nothing-taken": "niets nieuws",
  "ui.data.no-report": "geen verslag",
  "ui.data.mistakes": ({ number }: { readonly number: number }) => `Wat er mis was in levering ${number}`,
  "ui.data.mistakes.none": "In deze levering was niets mis.",
  "ui.data.refusal": "afgewezen",
  "ui.data.remark": "opmerking",
  "ui.data.places": ({ count }: { readonly count: number }) => counted(count, "plaats", "plaatsen"),
  "ui.data.places.more": ({ count }: { readonly count: number }) => `en op nog ${counted(count, "plaats", "plaatsen")}`,
  "ui.data.untold": ({ count }: { readonly count: number }) =>
    `Nog ${counted(count, "soort melding staat", "soorten meldingen staan")} alleen in de herstellijst.`,
  "ui.data.repair": "Herstellijst",
  "ui.data.repair.text": ({ count }: { readonly count: number }) =>
    `Elke afgewezen plaats op een regel (${whole(count)}), met wat u kunt doen.`,
  "ui.data.repair.xlsx": ({ number }: { readonly number: number }) =>
    `Excelbestand: herstellijst van levering ${number}`,
  "ui.data.repair.csv": ({ number }: { readonly number: number }) => `csv: herstellijst van levering ${number}`,
  "ui.data.close": "Sluiten",
  "ui.data.freshness": "Hoe nieuw zijn de gegevens?",
  "ui.data.freshness.caption": "Per soort gegevens de laatste periode en wanneer die binnenkwam",
  "ui.data.kind": "Soort gegevens",
  "ui.data.period": "Laatste periode",
  "ui.data.loaded": "Ingelezen op",
  "ui.data.lines": "Rijen",
  "ui.data.state": "Hoe actueel",
  "ui.data.state.yearly": "komt eens per jaar of bij wijziging",
  "ui.data.quality": "Welk deel wordt afgewezen?",
  "ui.data.quality.none": "In geen enkele levering waarvan wij het verslag hebben, is iets afgewezen.",
  "ui.data.completeness": "Welke declaraties ontbreken nog?",
  "ui.data.completeness.none": "Daarvoor zijn toewijzingen en declaraties nodig.",
  "ui.data.completeness.text":
    "De laatste twee of drie maanden zijn nooit compleet: aanbieders declareren achteraf. Een lager getal in een oudere maand kan ook betekenen dat een cliënt die maand geen zorg kreeg.",
  "ui.municipalities": "Gemeenten met gegevens",
  "ui.municipalities.deliveries": ({ count }: { readonly count: number }) =>
    count === 0 ? "nog geen leveringen" : counted(count, "levering", "leveringen"),
};
