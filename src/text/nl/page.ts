import { counted } from "../counted.ts";

type Led = { readonly name: string; readonly amount: string; readonly period: string };

/** Sentences of pages and documents that are made from figures. */
export const page = {
  "user.local": "Gebruiker van dit apparaat",
  "figure.rounding": ({ low, high }: { readonly low: string; readonly high: string }) => `tussen ${low} en ${high}`,
  "figure.rounding.at-most": ({ high }: { readonly high: string }) => `hoogstens ${high}`,
  "figure.rounding.at-least": ({ low }: { readonly low: string }) => `ten minste ${low}`,
  "figure.status.computed": "berekend uit gepubliceerde cijfers",
  "figure.scope.whole": "het hele sociaal domein",
  "figure.sum.label": ({ first, count }: { readonly first: string; readonly count: number }) =>
    count === 1 ? `${first} en nog één cijfer, opgeteld` : `${first} en nog ${count} cijfers, opgeteld`,
  "figure.difference.label": ({ first, second }: { readonly first: string; readonly second: string }) =>
    `${first} min ${second}`,
  "figure.printed": ({ label, numbers }: { readonly label: string; readonly numbers: string }) =>
    `${label}: ${numbers}`,
  "figure.remark.qualifier": ({ word }: { readonly word: string }) =>
    `De bron zegt “${word}”; het cijfer is dus niet precies.`,
  "qualifier.above": "ruim",
  "qualifier.below": "bijna",
  "qualifier.about": "ongeveer",
  "qualifier.at-least": "minimaal",
  "qualifier.at-most": "maximaal",
  "check.sum": ({
    printed,
    computed,
    difference,
  }: {
    readonly printed: string;
    readonly computed: string;
    readonly difference: string;
  }) =>
    `Gedrukt is ${printed}, maar uit de delen volgt ${computed}. Het verschil is ${difference} groter dan afronding kan verklaren.`,
  "check.same": ({
    printed,
    computed,
    difference,
  }: {
    readonly printed: string;
    readonly computed: string;
    readonly difference: string;
  }) =>
    `Hier staat ${printed}, op een andere plaats ${computed} voor hetzelfde cijfer. Het verschil is ${difference} groter dan afronding kan verklaren.`,
  "check.product": ({
    printed,
    computed,
    difference,
  }: {
    readonly printed: string;
    readonly computed: string;
    readonly difference: string;
  }) =>
    `Gedrukt is ${printed}, maar het percentage van het bedrag geeft ${computed}. Het verschil is ${difference} groter dan afronding kan verklaren.`,
  "check.ratio": ({
    printed,
    computed,
    difference,
  }: {
    readonly printed: string;
    readonly computed: string;
    readonly difference: string;
  }) =>
    `Gedrukt is ${printed}, maar teller en noemer geven ${computed}. Het verschil is ${difference} groter dan afronding kan verklaren.`,
  "check.growth": ({
    printed,
    computed,
    difference,
  }: {
    readonly printed: string;
    readonly computed: string;
    readonly difference: string;
  }) =>
    `Gedrukt is een groei van ${printed}, maar uit de twee cijfers volgt ${computed}. Het verschil is ${difference} groter dan afronding kan verklaren.`,
  "check.claim": ({
    printed,
    computed,
    difference,
  }: {
    readonly printed: string;
    readonly computed: string;
    readonly difference: string;
  }) =>
    `De tekst zegt dat twee cijfers gelijk zijn, maar hier staat ${printed} en elders ${computed}. Het verschil is ${difference} groter dan afronding kan verklaren.`,
  "check.claim.more": ({
    printed,
    computed,
    difference,
  }: {
    readonly printed: string;
    readonly computed: string;
    readonly difference: string;
  }) =>
    `De tekst zegt iets anders dan de cijfers: hier staat ${printed}, maar volgens de tekst is het meer dan ${computed}. Het verschil is ${difference} groter dan afronding kan verklaren.`,
  "check.claim.less": ({
    printed,
    computed,
    difference,
  }: {
    readonly printed: string;
    readonly computed: string;
    readonly difference: string;
  }) =>
    `De tekst zegt iets anders dan de cijfers: hier staat ${printed}, maar volgens de tekst is het minder dan ${computed}. Het verschil is ${difference} groter dan afronding kan verklaren.`,
  "check.tally": ({
    printed,
    computed,
    difference,
  }: {
    readonly printed: string;
    readonly computed: string;
    readonly difference: string;
  }) =>
    `De tekst noemt ${printed}, maar het zijn er ${computed}: een verschil van ${difference}. Tel na, en verbeter het aantal of de lijst.`,
  "check.own-text": ({
    text,
    line,
    words,
    figure,
    difference,
  }: {
    readonly text: string;
    readonly line: string;
    readonly words: string;
    readonly figure: string;
    readonly difference: string;
  }) =>
    `Uw eigen tekst ${text} (regel ${line}) zegt “${words}”, het cijfer is ${figure}. Ook met afronding scheelt dat ${difference}.`,
  "check.copied-line": ({ twin }: { readonly twin: string }) =>
    `Deze regel is overal gelijk aan de regel van ${twin}. Controleer of hij niet per ongeluk is overgenomen.`,
  "check.shifted-line": ({ twin }: { readonly twin: string }) =>
    `Deze regel is gelijk aan de regel van ${twin}, één kolom verschoven. Controleer of de cijfers in de juiste kolom staan.`,
  "check.off-scale": ({ printed, computed }: { readonly printed: string; readonly computed: string }) =>
    `Hier staat ${printed}; naast de andere cijfers van deze regel past ${computed} beter. Controleer de komma en de eenheid.`,
  "check.hint.sign": ({ cell }: { readonly cell: string }) => `Met het omgekeerde teken in ${cell} sluit het wel.`,
  "check.hint.power-of-ten": ({ cell, factor }: { readonly cell: string; readonly factor: string }) =>
    `Met ${cell} keer ${factor} sluit het wel; controleer de komma en de eenheid.`,
  "check.hint.digits-swapped": ({ cell, value }: { readonly cell: string; readonly value: string }) =>
    `Met ${value} in ${cell} sluit het wel; daar lijken twee cijfers verwisseld.`,
  "check.repair.none": "Met één ander getal sluit het niet: er klopt meer dan één getal niet.",
  "check.repair.one": ({ cell }: { readonly cell: string }) => `Met één ander getal sluit het alleen bij ${cell}.`,
  "check.repair.some": ({ cells, last }: { readonly cells: string; readonly last: string }) =>
    `Met één ander getal sluit het wel: bij ${cells} of ${last}.`,
  "check.repair.many": ({ cells, rest }: { readonly cells: string; readonly rest: number }) =>
    `Met één ander getal sluit het wel: bij ${cells} of ${rest === 1 ? "nog één andere plaats" : `nog ${rest} andere plaatsen`}.`,
  "check.row.missing": ({ amount }: { readonly amount: string }) =>
    `Een ontbrekende post van ${amount} zou het verschil verklaren.`,
  "check.row.not-alone":
    "Een ontbrekende post verklaart niet alles: er is nog een verband met dezelfde getallen dat niet klopt.",
  "check.clean": ({ checked }: { readonly checked: number }) =>
    checked === 0
      ? "Er was niets na te rekenen: wij vonden geen optelling, verschil of percentage tussen de getallen. Zet er een totaalregel of een kolom met verschillen bij, of noem de verbanden in relations.yaml van een dossier."
      : `${counted(checked, "verband", "verbanden")} nagerekend: alles sluit.`,
  "check.summary": ({
    checked,
    findings,
    explained,
  }: {
    readonly checked: number;
    readonly findings: number;
    readonly explained: number;
  }) =>
    `${counted(checked, "verband", "verbanden")} nagerekend: ${findings} ${findings === 1 ? "sluit" : "sluiten"} niet${explained === 0 ? "" : `, waarvan ${explained} met een verklaring`}.`,
  "check.explained": ({ reason }: { readonly reason: string }) => `Verklaring: ${reason}`,
  "check.slips": ({ slips, explained }: { readonly slips: number; readonly explained: number }) =>
    `Daarnaast ${slips === 1 ? "is er 1 punt" : `zijn er ${slips} punten`} buiten de sommen${explained === 0 ? "" : `, waarvan ${explained} met een verklaring`}.`,
  "start.lead": ({ name, amount, year }: { readonly name: string; readonly amount: string; readonly year: string }) =>
    `Zonder maatregelen heeft ${name} in ${year} op het sociaal domein ${amount}.`,
  "start.lead.plain": ({ name }: { readonly name: string }) =>
    `Wat ${name} over het sociaal domein heeft besloten en afgedrukt.`,
  "start.lead.result.surplus": ({ name, amount, period }: Led) =>
    `${name} gaf in ${period} op het sociaal domein ${amount} minder uit dan begroot.`,
  "start.lead.result.deficit": ({ name, amount, period }: Led) =>
    `${name} gaf in ${period} op het sociaal domein ${amount} meer uit dan begroot.`,
  "start.lead.stated.surplus": ({ name, amount, period, isFixed }: Led & { readonly isFixed: boolean }) =>
    `${name} ${isFixed ? "noemt" : "verwacht"} voor ${period} een overschot op het sociaal domein: ${amount}.`,
  "start.lead.stated.deficit": ({ name, amount, period, isFixed }: Led & { readonly isFixed: boolean }) =>
    `${name} ${isFixed ? "noemt" : "verwacht"} voor ${period} een tekort op het sociaal domein: ${amount}.`,
  "start.lead.variant.surplus": ({ amount, year }: { readonly amount: string; readonly year: string }) =>
    `Met het huidige beleid blijft er in ${year} ${amount} over.`,
  "start.lead.variant.deficit": ({ amount, year }: { readonly amount: string; readonly year: string }) =>
    `Met het huidige beleid komt het in ${year} ${amount} tekort.`,
  "start.baseline.first": ({ year }: { readonly year: string }) => `Totaalsaldo zonder maatregelen in ${year}`,
  "start.baseline.last": ({ year }: { readonly year: string }) => `Totaalsaldo zonder maatregelen in ${year}`,
  "start.best": ({ scenario, year }: { readonly scenario: string; readonly year: string }) => `${scenario} in ${year}`,
  "start.domain": ({ domain, year }: { readonly domain: string; readonly year: string }) =>
    `${domain}: saldo zonder maatregelen in ${year}`,
  "start.measure": ({ measure, year }: { readonly measure: string; readonly year: string }) =>
    `Grootste maatregel in ${year}: ${measure}`,
  "start.reason.baseline": ({ domain, amount }: { readonly domain: string; readonly amount: string }) =>
    `Vooral door ${domain}: ${amount}.`,
  "start.reason.trend": ({
    first,
    last,
    from,
    to,
  }: {
    readonly first: string;
    readonly last: string;
    readonly from: string;
    readonly to: string;
  }) => `Van ${first} in ${from} naar ${last} in ${to}, als er niets verandert.`,
  "start.reason.best": ({ computed, remainder }: { readonly computed: string; readonly remainder: string }) =>
    `Dit drukt de bron af. Uit uitgangspunt en maatregelen volgt ${computed}; ${remainder} is niet verklaard.`,
  "start.reason.best.computed": "Van alle scenario’s komt dit het hoogst uit.",
  "start.reason.domain": "Dit domein heeft het grootste tekort.",
  "start.reason.measure": ({ scenario, share }: { readonly scenario: string; readonly share: string }) =>
    `Bij ${scenario} levert deze maatregel ${share} van het totale effect op.`,
  "start.difference.year": ({ other, amount }: { readonly other: string; readonly amount: string }) =>
    `${amount} dan in ${other}`,
  "start.difference.scenario": ({ other, amount }: { readonly other: string; readonly amount: string }) =>
    `${amount} dan bij ${other}`,
  "start.difference.better": ({ amount }: { readonly amount: string }) => `${amount} gunstiger`,
  "start.difference.worse": ({ amount }: { readonly amount: string }) => `${amount} ongunstiger`,
  "start.direction.surplus": "overschot",
  "start.direction.deficit": "tekort",
  "start.direction.saving": "besparing",
  "start.direction.even": "nul",
  "start.spoken.surplus": ({ amount }: { readonly amount: string }) => `een overschot van ${amount}`,
  "start.spoken.deficit": ({ amount }: { readonly amount: string }) => `een tekort van ${amount}`,
  "start.spoken.saving": ({ amount }: { readonly amount: string }) => `een besparing van ${amount} per jaar`,
  "start.result": ({ label, period }: { readonly label: string; readonly period: string }) =>
    label === "" ? `Begroot min uitgegeven in ${period}` : `${label} (${period})`,
  "start.reason.unexplained": "Waardoor dit komt, kan de bron nog niet zeggen.",
  "start.reason.unexplained.parts": ({ causes }: { readonly causes: string }) =>
    `Voor het geheel ontbreekt volgens de bron nog dieper inzicht. Wel noemt zij voor een deel een oorzaak: ${causes}.`,
  "start.reason.cause": ({
    cause,
    status,
    more,
  }: {
    readonly cause: string;
    readonly status: string;
    readonly more: number;
  }) =>
    `Oorzaak volgens de bron${status === "" ? "" : ` (${status})`}: ${cause}${more === 0 ? "" : more === 1 ? ", en nog 1 andere" : `, en nog ${more} andere`}.`,
  "start.variant": ({ variant, year }: { readonly variant: string; readonly year: string }) =>
    `${variant} naast het beschikbare budget van ${year}`,
  "start.reason.variant": ({
    total,
    available,
    floor,
  }: {
    readonly total: string;
    readonly available: string;
    readonly floor: string;
  }) => `Het kost ${total}, waarvan ${floor} wettelijk verplicht; beschikbaar is ${available}.`,
  "start.reason.variant.sum": ({
    total,
    balance,
    within,
  }: {
    readonly total: string;
    readonly balance: string;
    readonly within: boolean;
  }) =>
    ` De losse bedragen tellen op tot ${total} (${balance}); ${within ? "dat past binnen hun afronding" : "dat verklaart de afronding niet"}.`,
  "start.reason.stated": "Dit cijfer noemt de bron zelf.",
  "start.reason.result": ({ spent, allowed }: { readonly spent: string; readonly allowed: string }) =>
    `Uitgegeven is ${spent}; begroot was ${allowed}.`,
  "start.saving": ({ year }: { readonly year: string }) => `Besparing in ${year}`,
  "start.reason.saving": ({ planned, open }: { readonly planned: string; readonly open: string }) =>
    `Begroot was ${planned}; ${open} staat nog open.`,
  "start.reason.change": ({
    from,
    to,
    first,
    last,
  }: {
    readonly from: string;
    readonly to: string;
    readonly first: string;
    readonly last: string;
  }) => `Van ${from} (${first}) naar ${to} (${last}).`,
  "start.reason.planned": ({
    from,
    to,
    first,
    last,
  }: {
    readonly from: string;
    readonly to: string;
    readonly first: string;
    readonly last: string;
  }) => `Dit is een plan: van ${from} (${first}) naar ${to} (${last}).`,
  "start.reason.planned.decision": ({ by }: { readonly by: string }) =>
    by === "" ? " Het besluit moet nog vallen." : ` Het besluit moet nog vallen: ${by}.`,
  "start.direction.planned": "gepland",
  "start.spoken.realised": ({ amount }: { readonly amount: string }) => `${amount} bespaard`,
  "start.spoken.up": ({ size }: { readonly size: string }) => `${size} meer`,
  "start.spoken.down": ({ size }: { readonly size: string }) => `${size} minder`,
  "start.spoken.same": "evenveel",
  "start.direction.up": "stijgt",
  "start.direction.down": "daalt",
  "start.direction.same": "gelijk",
  "start.direction.behind": "blijft achter",
  "start.direction.reached": "gehaald",
  "start.decide.scenario": ({ titles, count }: { readonly titles: string; readonly count: number }) =>
    count === 1 ? `Kies of u dit scenario wilt: ${titles}.` : `Kies een scenario: ${titles}.`,
  "start.decide.line": ({ gross, balance }: { readonly gross: string; readonly balance: string }) =>
    `Kies welk saldo moet sluiten: het ${gross} of het ${balance}.`,
  "start.decide.check": ({ findings }: { readonly findings: number }) =>
    findings === 1
      ? "Eén verband in de tabellen sluit niet: laat dit uitzoeken voor u kiest."
      : `${findings} verbanden in de tabellen sluiten niet: laat dit uitzoeken voor u kiest.`,
};
