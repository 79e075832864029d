import type { ProblemFacts } from "../../figure/problem.ts";

/** What is wrong when a rule of the standard is not kept, and what to do. */
export const brokenRules: Readonly<
  Record<ProblemFacts["message.rule"]["rule"], readonly [title: string, detail: string]>
> = {
  CD041: [
    "Bij een productcode hoort een omvang, en die ontbreekt",
    "Vraag de afzender de omvang te vullen, of de productcode weg te laten.",
  ],
  CD043: [
    "Nummer en ingang van de beschikking horen samen gevuld of samen leeg te zijn",
    "Vraag de afzender beide te vullen of beide weg te laten.",
  ],
  CD060: [
    "Een creditregel noemt de regel die zij terugneemt, en een debetregel doet dat niet",
    "Vraag de afzender VorigReferentieNummer bij een credit te vullen en bij een debet weg te laten.",
  ],
  CD066: ["Naast de code van de verwijzer staat ook een naam", "Vraag de afzender de naam weg te laten."],
  CD067: ["Van deze verwijzer ontbreken code en naam", "Vraag de afzender de code of anders de naam te vullen."],
  CD068: [
    "Bij dit type verwijzer hoort geen zorgverlenerscode",
    "Vraag de afzender de code weg te laten, of het type te verbeteren.",
  ],
  CD075: ["Bij een budget hoort een einddatum, en die ontbreekt", "Vraag de afzender de einddatum te vullen."],
  CD076: ["Bij een omvang per week hoort een einddatum, en die ontbreekt", "Vraag de afzender de einddatum te vullen."],
  CD077: ["Naast het budget staat ook een omvang", "Vraag de afzender een van de twee weg te laten."],
  CD078: ["Naast de omvang staat ook een budget", "Vraag de afzender een van de twee weg te laten."],
  CD079: [
    "Zonder budget hoort er een product te staan, en dat ontbreekt",
    "Vraag de afzender het product of het budget te vullen.",
  ],
  CD080: [
    "Zonder productcode hoort er geen omvang te staan",
    "Vraag de afzender de omvang weg te laten, of de productcode te vullen.",
  ],
  CD085: ["Het verzoek is afgewezen zonder reden", "Vraag de afzender de reden te vullen."],
  CD086: [
    "Het verzoek is in onderzoek, maar er staat een reden van afwijzing",
    "Vraag de afzender de reden weg te laten, of het antwoord te verbeteren.",
  ],
  CD087: [
    "Een tarief hoort er te staan, behalve bij eenheid 83 (euro’s)",
    "Vraag de afzender het tarief te vullen, of bij eenheid 83 weg te laten.",
  ],
  CD095: [
    "Zonder productcode hoort er geen omvang te staan",
    "Vraag de afzender de omvang weg te laten, of de productcode te vullen.",
  ],
  CD096: [
    "Zonder productcode hoort er geen omvang te staan",
    "Vraag de afzender de omvang weg te laten, of de productcode te vullen.",
  ],
  CS002: ["Het nummer doorstaat de elfproef niet", "Vraag de afzender om het juiste burgerservicenummer."],
  CS003: ["Het einde ligt voor het begin", "Vraag de afzender welke van de twee datums klopt."],
  CS058: [
    "De status is iets anders dan 1 (eerste aanlevering) of 3 (verwijderen)",
    "Vraag de afzender een wijziging te sturen als een 3 met daarna een 1.",
  ],
  CS100: [
    "De periode begint voor 2021",
    "Vraag de afzender om een declaratie naar de regels van toen; deze release kent haar niet.",
  ],
  CS325: ["Een bedrag van nul staat als credit", "Vraag de afzender er debet van te maken."],
  CS335: [
    "Reden 13 (verwijderd) hoort bij een toewijzing die eindigt op haar eerste dag",
    "Vraag de afzender de einddatum gelijk te maken aan de ingangsdatum, of een andere reden te kiezen.",
  ],
  CS336: [
    "Reden 01 is vervallen",
    "Vraag de afzender reden 13 (verwijderd) of 14 (administratieve correctie) te gebruiken.",
  ],
  CS337: ["De productperiode ligt niet in één kalendermaand", "Vraag de afzender er per maand een regel van te maken."],
  CS338: [
    "Bij deze eenheid past geen frequentie per dag",
    "Vraag de afzender om een omvang per week, per maand of in totaal.",
  ],
  CS339: [
    "Bij eenheid 83 (euro’s) hoort het bedrag gelijk te zijn aan het volume, in eurocenten",
    "Vraag de afzender welk van de twee klopt.",
  ],
  CS340: [
    "De declaratieperiode is geen hele kalendermaand",
    "Vraag de afzender om een declaratie van de eerste tot en met de laatste dag van een maand.",
  ],
  CS343: [
    "Bij deze eenheid past geen frequentie per dag",
    "Vraag de afzender om een omvang per week, per maand of in totaal.",
  ],
  IV066: [
    "Onder hetzelfde nummer is iets gewijzigd waarvoor een nieuwe toewijzing nodig is",
    "Vraag de gemeente de oude te beëindigen en een nieuw nummer te gebruiken. Alleen einde, budget en een omvang in totaal mogen wijzigen.",
  ],
  IV085: [
    "De creditregel neemt een regel terug die was afgekeurd",
    "Vraag de aanbieder de credit te laten vervallen: wat is afgekeurd, hoeft niet te worden teruggenomen.",
  ],
  IV086: [
    "Het totaal van de declaratie is niet de som van de regels: debet erbij, credit eraf",
    "Vraag de afzender of er regels ontbreken.",
  ],
  IV091: [
    "De creditregel is anders dan de regel die zij terugneemt",
    "Vraag de aanbieder om een credit met dezelfde inhoud en hetzelfde bedrag.",
  ],
  OP033x1: [
    "Van deze toewijzing zijn twee versies van hetzelfde moment, met een andere inhoud",
    "Vraag de gemeente welke van de twee geldt. Wij namen die van het laatste bericht.",
  ],
  OP090: ["Het retourbericht kwam later dan drie werkdagen", "Meld het de verzender als dit vaker gebeurt."],
  OP090x4: [
    "Het antwoord op de declaratie kwam later dan tien werkdagen",
    "Zoek uit waar de verwerking van declaraties wacht.",
  ],
  OP271: [
    "De start is later dan vijf werkdagen gemeld",
    "Meld het de aanbieder als dit vaker gebeurt; na een toewijzing met terugwerkende kracht mag het.",
  ],
  OP272: [
    "De stop is later dan vijf werkdagen gemeld",
    "Meld het de aanbieder als dit vaker gebeurt; na een tijdelijke stop mag het.",
  ],
  OP380: [
    "Deze toewijzing sluit aan op een lopende met hetzelfde product en dezelfde omvang",
    "Verleng voortaan de einddatum van de bestaande. Voor de telling geldt zij als verlenging, niet als nieuwe instroom.",
  ],
  TR069: [
    "Er is een stop gemeld zonder start met dezelfde begindatum",
    "Vraag de aanbieder om de start, of lever het bericht met de start ook aan.",
  ],
  TR302: [
    "Twee toewijzingen in dit bericht geven hetzelfde product in dezelfde tijd",
    "Vraag de gemeente welke van de twee geldt, en trek de andere in.",
  ],
  TR314: [
    "Dit referentienummer is al gebruikt voor een andere regel",
    "Vraag de aanbieder om een uniek nummer. De eerste regel met dit nummer telt.",
  ],
  TR318: [
    "Tussen deze declaratie en die ervoor zit een maand zonder declaratie",
    "Vraag de aanbieder of er die maand geen zorg was, of dat de declaratie nog komt.",
  ],
  TR319: [
    "De productperiode ligt na de maand van de declaratie",
    "Vraag de afzender te wachten met declareren tot de maand voorbij is.",
  ],
  TR321: [
    "Er is meer gedeclareerd dan in deze periode mag",
    "Vraag de aanbieder om het juiste volume, of de gemeente om een ruimere toewijzing.",
  ],
  TR322: [
    "Alle regels samen zijn meer dan er in totaal is toegewezen",
    "Vraag de aanbieder om het juiste volume, of de gemeente om een ruimere toewijzing.",
  ],
  TR323: [
    "De creditregel neemt een regel terug die wij niet kennen",
    "Lever de declaratie met die regel ook aan, of vraag de aanbieder of het nummer klopt.",
  ],
  TR326: [
    "Er is een start gemeld terwijl de zorg al liep",
    "Vraag de aanbieder om eerst een stop, of om de eerdere start in te trekken.",
  ],
  TR332: [
    "Hetzelfde nummer staat voor een andere cliënt of aanbieder",
    "Vraag de gemeente om een eigen nummer voor elke toewijzing.",
  ],
  TR333: [
    "Dit declaratienummer is al gebruikt",
    "Vraag de aanbieder om een uniek nummer, en controleer of de declaratie niet dubbel is.",
  ],
  TR335: [
    "De productperiode eindigde meer dan vijf jaar voor de declaratie",
    "Bespreek met de afzender of deze zorg nog wordt betaald.",
  ],
  TR338: [
    "Er is gedeclareerd op een toewijzing die wij niet kennen",
    "Lever de toewijzing (301) ook aan, of vraag de aanbieder of het nummer klopt.",
  ],
  TR341: [
    "De eenheid past niet bij de toewijzing",
    "Vraag de aanbieder te declareren in de eenheid van de toewijzing; op uren mag het ook in minuten.",
  ],
  TR346: [
    "Het bedrag is niet het volume maal het tarief",
    "Vraag de afzender welk van de drie klopt. Bij minuten met een uurtarief telt uurtarief maal minuten, gedeeld door 60.",
  ],
  TR369: [
    "Alle regels samen zijn meer dan het budget van de toewijzing",
    "Vraag de aanbieder om het juiste bedrag, of de gemeente om een hoger budget.",
  ],
  TR384: [
    "Er is gedeclareerd op een toewijzing die is verwijderd",
    "Vraag de aanbieder om de regel te crediteren, of de gemeente of de toewijzing terecht is verwijderd.",
  ],
  TR385: [
    "De toewijzing is verwijderd, terwijl er declaraties op staan die niet zijn teruggenomen",
    "Laat de aanbieder eerst crediteren, of beëindig de toewijzing met een andere reden.",
  ],
  TR387: [
    "De productperiode begint niet op de eerste dag van de maand of van de toewijzing",
    "Vraag de aanbieder om de juiste begindatum.",
  ],
  TR388: [
    "De productperiode eindigt niet op de laatste dag van de maand of van de toewijzing",
    "Vraag de aanbieder om de juiste einddatum.",
  ],
  TR389: [
    "Over dit product en deze periode is al gedeclareerd",
    "Vraag de aanbieder om de eerste regel te crediteren.",
  ],
  TR390: ["Dezelfde regel is twee keer teruggenomen", "Vraag de aanbieder de tweede credit te laten vervallen."],
  TR413: [
    "Dezelfde zorg is twee keer tijdelijk gestopt",
    "Vraag de aanbieder om een definitieve stop, of om een nieuwe start.",
  ],
  TR414: ["De nieuwe stop ligt voor de eerdere", "Vraag de aanbieder welke van de twee einddatums geldt."],
  TR415: [
    "Dezelfde zorg was al definitief gestopt",
    "Vraag de aanbieder om de eerdere stop in te trekken als die niet klopt.",
  ],
};
