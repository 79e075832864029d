import type { ProblemTexts } from "../problem-text.ts";
import { meantOr, orList, quoted, size, text } from "./problem-phrases.ts";
import { signInReasons, storedThings } from "./problem-words.ts";

/** For every mistake in what somebody asks of a site, and for what a site cannot do: what is wrong, and what to do. */
export const siteProblems = {
  "cell.point-ambiguous": ({ value, thousands, decimals, cells }) =>
    text(
      `${quoted(value)} kan ${thousands} zijn of ${decimals.replace(".", ",")}, en ${cells === 1 ? "niets in deze kolom zegt welk van de twee" : `dat geldt voor ${cells} getallen in deze kolom`}`,
      `Bedoelt u duizendtallen, schrijf dan ${thousands} of "${thousands},0", met de aanhalingstekens. Bedoelt u decimalen, schrijf dan ${decimals}. Of bewaar het bestand met puntkomma’s tussen de kolommen: dan lezen wij een punt als duizendtal.`,
    ),
  "cell.beyond": ({ value, limit }) =>
    text(
      `${quoted(value.length > 40 ? `${value.slice(0, 40)}…` : value)} is te groot om mee te rekenen`,
      `Schrijf een getal tot ${new Intl.NumberFormat("nl").format(limit)}, zo nodig in duizenden of miljoenen euro.`,
    ),
  "cell.not-yes-no": ({ value }) => text(`${quoted(value)} is geen ja of nee`, "Schrijf ja of nee."),
  "figure.unknown": ({ reference, dossier }) =>
    text(
      `Dossier ${quoted(dossier)} heeft geen cijfer ${quoted(reference)}`,
      "Open het cijfer opnieuw vanuit een tabel of grafiek.",
    ),
  "table.unknown": ({ table, dossier, nearest }) =>
    text(
      `Dossier ${quoted(dossier)} heeft geen tabel ${quoted(table)}`,
      meantOr(nearest, "Kies een tabel uit de lijst."),
    ),
  "page.unknown": ({ page, known, nearest }) =>
    text(`Dit dossier heeft geen pagina ${quoted(page)}`, meantOr(nearest, `Kies uit: ${known.join(", ")}.`)),
  "lake-page.unknown": ({ page, known, nearest }) =>
    text(`Deze gemeente heeft geen pagina ${quoted(page)}`, meantOr(nearest, `Kies uit: ${known.join(", ")}.`)),
  "lake-page.empty": ({ municipality }) =>
    text(`Van ${municipality} is nog niets ingelezen`, "Lees op de pagina Gegevens een levering in."),
  "lake-page.figure-unknown": ({ reference }) =>
    text(
      `Getal ${quoted(reference)} staat niet meer op de pagina`,
      "Er kwamen nieuwe gegevens binnen. Ververs de pagina en open het getal opnieuw.",
    ),
  "purpose.not-allowed": () =>
    text(
      "U mag geen ware aantallen zien",
      "Dat mogen een analist, een controller, een teamleider en een privacy officer. Vraag de beheerder om die rol.",
    ),
  "template.no-live": ({ template, known }) =>
    text(
      `${quoted(template)} heeft geen plaats voor de stand van de maand`,
      `Laat --lake weg, of kies: ${known.join(", ")}.`,
    ),
  "template.unknown": ({ template, known }) =>
    text(`Een document ${quoted(template)} kunnen wij niet maken`, `Kies uit: ${known.join(", ")}.`),
  "document.table-unknown": ({ table, known }) =>
    text(`Het document heeft geen tabel ${quoted(table)}`, `Kies uit: ${known.join(", ")}.`),
  "since.other-dossier": ({ dossier, since }) =>
    text(
      `De eerdere versie is van dossier ${quoted(since)}, niet van ${quoted(dossier)}`,
      "Geef bij --since de map van een eerdere versie van hetzelfde dossier.",
    ),
  "scenario.none": ({ dossier }) =>
    text(
      `Dossier ${quoted(dossier)} heeft geen scenario’s, varianten of taakstellingen om te vergelijken`,
      "Voeg in scenarios.yaml een uitgangspunt en een scenario toe, of vul variants.yaml of savings.yaml.",
    ),
  "berap.none": ({ dossier }) =>
    text(
      `Dossier ${quoted(dossier)} heeft geen uitgaven per product en geen prognose van saldi; een beraptabel zou leeg zijn`,
      "Vul budgets.yaml met wat er is uitgegeven, of forecasts.yaml met een prognose van saldi.",
    ),
  "note.unknown": ({ note }) =>
    text(`Notitie ${quoted(note)} is er niet`, "Iemand heeft haar misschien verwijderd. Ververs de pagina."),
  "note.not-yours": () =>
    text("Deze notitie is van iemand anders", "Vraag de schrijver om haar aan te passen, of maak zelf een notitie."),
  "note.no-account": ({ municipality }) =>
    text(
      `U heeft geen account bij gemeente ${quoted(municipality)}`,
      "Vraag de beheerder om een account; daarna kunt u notities maken.",
    ),
  "edit.not-allowed": ({ municipality }) =>
    text(
      `U mag bij gemeente ${quoted(municipality)} geen teksten wijzigen`,
      "Dat doen analisten, controllers, beleidsmedewerkers en programmamanagers. Vraag de beheerder om die rol.",
    ),
  "text.mistakes": ({ count }) =>
    text(
      count === 1 ? "In de tekst staat een fout" : `In de tekst staan ${count} fouten`,
      "Er is niets gewijzigd. Verbeter de tekst en bewaar hem opnieuw.",
    ),
  "text.place-unknown": ({ place }) =>
    text(`Er is geen plaats ${quoted(place)} voor een tekst`, "Kies een plaats uit de lijst op de pagina Teksten."),
  "note.too-many": ({ limit }) =>
    text(`Bij één cijfer passen ${limit} notities, en die zijn er al`, "Verwijder eerst een oude notitie."),
  "text.bsn": ({ key }) =>
    text(
      `In ${quoted(key)} staat een nummer dat op een burgerservicenummer lijkt`,
      "Haal het weg. Wij bewaren geen burgerservicenummers.",
    ),
  "text.too-long": ({ key, length, limit }) =>
    text(`De tekst bij ${quoted(key)} heeft ${length} tekens; er passen er ${limit}`, "Maak de tekst korter."),
  "text.control-character": ({ key, character }) =>
    text(
      `In ${quoted(key)} staat een onzichtbaar teken (${character})`,
      "Typ de tekst opnieuw, of plak haar als gewone tekst.",
    ),
  "store.stale": ({ kind, changedBy, changedAt }) =>
    text(
      `${storedThings[kind]} is intussen gewijzigd door ${changedBy} (${changedAt})`,
      "Bekijk de nieuwe versie en doe uw wijziging daarna opnieuw. Er is niets verloren gegaan.",
    ),
  "store.not-found": ({ kind, id }) =>
    text(`${storedThings[kind]} is er niet (${id})`, "Ververs de pagina en kies opnieuw."),
  "store.locked": ({ path, waitedMs }) =>
    text(
      `De gegevens in ${quoted(path)} zijn bezet; wij wachtten ${seconds(waitedMs)}`,
      "Probeer het zo weer. Blijft het zo, stop dan het andere programma dat dit bestand gebruikt.",
    ),
  "store.not-a-database": ({ path }) =>
    text(
      `${quoted(path)} is geen database van Sluitend`,
      "Noem een ander bestand. Wij laten dit bestand zoals het is.",
    ),
  "store.unreachable": ({ address, reason }) =>
    text(
      `De database op ${quoted(address)} is niet te bereiken: ${reason}`,
      "Controleer of de database draait, en of adres en wachtwoord kloppen.",
    ),
  "store.newer": ({ applied, known }) =>
    text(
      `Een nieuwere versie van Sluitend heeft deze database gebruikt (${applied}, wij kennen ${known})`,
      "Installeer de nieuwste versie.",
    ),
  "store.migration-changed": ({ number, name }) =>
    text(
      `De database is anders opgebouwd dan deze versie verwacht: stap ${number}, ${name}`,
      "Gebruik de versie waarmee de database is gemaakt, of zet een reservekopie terug.",
    ),
  "store.damaged": ({ kind, id, file }) =>
    text(
      `${storedThings[kind]} is beschadigd (${id}): ${quoted(file)} klopt niet met wat is vastgelegd`,
      "Zet een reservekopie terug, of laad het dossier opnieuw vanuit zijn map.",
    ),
  "store.key-reused": ({ key }) =>
    text(
      `De sleutel ${quoted(key)} hoort al bij een andere opdracht`,
      "Gebruik voor elke opdracht een nieuwe sleutel.",
    ),
  "store.sign-in-refused": ({ reason }) =>
    text(
      signInReasons[reason],
      reason === "inactive"
        ? "Vraag de beheerder om toegang."
        : "Stop Sluitend in de terminal met Ctrl-C en start het opnieuw: dan staat er een nieuwe link, die één keer werkt.",
    ),
  "store.lease-lost": ({ id, status }) =>
    text(
      `Taak ${quoted(id)} is niet meer van deze verwerker; zij is nu ${quoted(status)}`,
      "Start de taak zo nodig opnieuw.",
    ),
  "store.job-abandoned": ({ attempts }) =>
    text(
      `De taak is na ${attempts} pogingen gestopt`,
      "Kijk in het logboek van de server waarom zij telkens werd afgebroken, en start haar daarna opnieuw.",
    ),
  "request.not-found": () => text("Deze pagina is er niet", "Controleer het adres, of begin op de startpagina."),
  "request.method": ({ method, allowed }) =>
    text(`${method} kan niet op dit adres`, `Wel mogelijk: ${allowed.join(", ")}.`),
  "request.not-signed-in": () =>
    text("U bent niet aangemeld", "Gebruik de link die Sluitend bij het starten laat zien, of vraag een nieuwe."),
  "request.origin": () =>
    text("Dit verzoek komt niet van een pagina van deze site", "Open de site zelf en doe het daar."),
  "request.host": ({ expected }) =>
    text("Dit verzoek is voor een andere server", `Gebruik het adres ${orList(expected)}.`),
  "request.media-type": ({ expected }) =>
    text("De inhoud van dit verzoek heeft een soort die wij niet lezen", `Stuur ${orList(expected)}.`),
  "request.not-acceptable": ({ available }) =>
    text("In de gevraagde vorm kunnen wij niet antwoorden", `Vraag om ${orList(available)}.`),
  "request.malformed": ({ reason }) =>
    reason === "json"
      ? text("De inhoud van dit verzoek is geen geldige JSON", "Controleer haakjes, komma’s en aanhalingstekens.")
      : text(
          "Dit adres bevat een teken dat verkeerd is gecodeerd",
          "Schrijf bijzondere tekens als % met twee hexadecimale cijfers.",
        ),
  "request.length-required": () =>
    text("Dit verzoek zegt niet hoe lang het is", "Stuur een Content-Length mee, en geen Transfer-Encoding."),
  "request.too-large": ({ limit }) => text(`Dit verzoek is groter dan ${size(limit)}`, "Stuur minder tegelijk."),
  "request.too-slow": ({ seconds: waited }) =>
    text(
      `Het antwoord duurde langer dan ${waited} seconden`,
      "Probeer het over een minuut opnieuw: wat al is uitgerekend, blijft bewaard. Of vraag minder tegelijk.",
    ),
  "request.version-required": () =>
    text("Dit verzoek zegt niet welke versie het wijzigt", "Stuur de versie mee die u las, in If-Match."),
  "request.personal-number": () =>
    text(
      "In dit adres staat een nummer dat op een burgerservicenummer lijkt",
      "Gebruik een andere aanduiding. Een burgerservicenummer hoort niet in een adres.",
    ),
  "server.internal": ({ reference }) =>
    text(
      "Sluitend heeft een fout gemaakt waar u niets aan kunt doen",
      `Probeer het opnieuw. Blijft het zo, geef de beheerder dan dit nummer: ${reference}.`,
    ),
  "server.needs-openid": ({ host }) =>
    text(
      `Op ${quoted(host)} kan iedereen op het netwerk bij de server, en aanmelden is nog niet ingesteld`,
      "Laat de server alleen op 127.0.0.1 luisteren, of stel eerst aanmelden met OpenID Connect in.",
    ),
  "server.port-in-use": ({ first, last }) =>
    text(
      first === last ? `Poort ${first} is bezet` : `De poorten ${first} tot en met ${last} zijn alle bezet`,
      "Stop het andere programma, of kies een andere poort.",
    ),
  "server.address-unavailable": ({ host, port, reason }) =>
    text(
      `De server kan niet luisteren op ${host}, poort ${port}: ${reason}`,
      "Kies een ander adres of een andere poort.",
    ),
  "cli.command": ({ command, known, nearest }) =>
    text(`${quoted(command)} is geen opdracht`, meantOr(nearest, `Kies uit: ${known.join(", ")}.`)),
  "cli.option": ({ option, known }) =>
    text(
      `Deze opdracht kent ${quoted(option)} niet`,
      known.length === 0 ? "Laat haar weg." : `Kies uit: ${known.join(", ")}.`,
    ),
  "cli.argument": ({ name }) =>
    text(`Bij deze opdracht hoort ${quoted(name)}`, "Vul het aan; met --help ziet u hoe de opdracht eruitziet."),
  "synth.folder-taken": ({ path }) =>
    text(
      `De map ${quoted(path)} is niet leeg`,
      "Geef bij --out een map die nog niet bestaat of leeg is. Wat er staat, blijft zo bewaard.",
    ),
  "cli.option-value": ({ option }) =>
    text(`Bij ${quoted(option)} hoort een waarde`, "Zet haar er direct achter; met --help ziet u welke."),
  "cli.option-missing": ({ option, known }) =>
    text(`Deze opdracht heeft ${quoted(option)} nodig`, `Kies uit: ${known.join(", ")}.`),
  "cli.number": ({ option, value, least, most, whole }) =>
    text(
      `${quoted(value)} kan niet bij ${quoted(option)}`,
      `Geef een ${whole ? "heel getal" : "getal"} ${most === undefined ? `van minstens ${least}` : `van ${least} tot en met ${most}`}${whole ? "" : ", met een komma voor decimalen"}.`,
    ),
  "cli.number-ambiguous": ({ option, value, thousands, decimals }) =>
    text(
      `${quoted(value)} bij ${quoted(option)} kan ${thousands} zijn of ${decimals}`,
      `Schrijf ${thousands} of ${decimals}, zodat er maar één lezing is.`,
    ),
  "cli.value": ({ option, value, known }) =>
    text(
      `${quoted(value)} kan niet bij ${quoted(option)}`,
      known.length === 0 ? "Geef een andere waarde." : `Kies uit: ${known.join(", ")}.`,
    ),
} satisfies Partial<ProblemTexts>;

function seconds(milliseconds: number): string {
  return `${String(Math.round(milliseconds / 100) / 10).replace(".", ",")} seconden`;
}
