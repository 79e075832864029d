import { counted } from "../counted.ts";

type Words<K extends string> = { readonly [P in K]: string };

const promised = {
  "promised.title": "Wat beloofden we, en wat kwam ervan?",
  "promised.lead.savings": ({ realised, planned, year, open }: Words<"realised" | "planned" | "year" | "open">) =>
    `Van de besparing van ${planned} die voor ${year} was begroot, is ${realised} gehaald; ${open} staat nog open.`,
  "promised.lead.counts": ({
    all,
    open,
    decided,
    kept,
  }: {
    readonly all: number;
    readonly open: number;
    readonly decided: number;
    readonly kept: number;
  }) =>
    `Van ${counted(all, "belofte, advies of besluit", "beloften, adviezen en besluiten")} ${kept === 0 ? "is er geen enkele" : kept === 1 ? "is er één" : `zijn er ${kept}`} aantoonbaar gekomen en ${open === 0 ? "staat er geen enkele" : open === 1 ? "staat er één" : `staan er ${open}`} open.${decided === 0 ? "" : ` Bij ${decided} is het besluit genomen; of het is uitgevoerd, is daarmee niet gezegd.`}`,
  "promised.savings.heading": "Beloofde besparingen",
  "promised.savings.caption": ({ title }: Words<"title">) => `${title}: beloofd, gehaald en open per jaar`,
  "promised.savings.row": "Wat",
  "promised.savings.planned": "Beloofd (begroot)",
  "promised.savings.realised": "Gehaald",
  "promised.savings.open": "Nog open, zoals gedrukt",
  "promised.savings.open.computed": "Nog open, berekend",
  "promised.savings.parts.caption": "Gehaald per onderdeel: elke besparing telt één keer",
  "promised.savings.parts.sum": "Som van de onderdelen met een bedrag",
  "promised.savings.parts.total": "Totaal zoals gedrukt",
  "promised.savings.pm": ({
    year,
    known,
    count,
  }: {
    readonly year: string;
    readonly known: string;
    readonly count: number;
  }) => `${year}: ${known} + PM (${count}). PM is geen nul.`,
  "promised.savings.without": ({ titles }: Words<"titles">) => `zonder ${titles} (PM)`,
  "promised.savings.once": "Een bedrag dat deel is van een groter bedrag, tellen wij niet nog een keer mee.",
  "promised.savings.intentions": "De voornemens erachter",
  "promised.saving.round": "Ronde",
  "promised.saving.basis": "Bruto of netto",
  "promised.saving.part-of": "Deel van",
  "promised.saving.figures": "Bedragen in de tekst",
  "promised.saving.stated-in": "Beloofd in",
  "promised.saving.none": "Geen bedrag, want de bron noemt er geen.",
  "promised.forecast.heading": "Besparingen in de begroting, en wat ervan verwacht wordt",
  "promised.forecast.caption": ({ title }: Words<"title">) => `${title}: begrote en verwachte besparing`,
  "promised.forecast.row": "Onderdeel",
  "promised.forecast.note":
    "Deze besparingen zitten al in de prognose. Zij tellen niet nog een keer mee als maatregel.",
  "promised.overview.heading": "Alles wat is beloofd, geadviseerd of gepland",
  "promised.overview.caption": "Wat ervan kwam, geteld",
  "promised.overview.row": "Soort",
  "promised.kind.recommendations": "Aanbevelingen",
  "promised.kind.decisions": "Besluiten",
  "promised.kind.projects": "Projecten",
  "promised.kind.actions": "Acties met een datum",
  "promised.kind.targets": "Indicatoren met een streefwaarde",
  "promised.one.recommendations": "Aanbeveling",
  "promised.one.decisions": "Besluit",
  "promised.one.projects": "Project",
  "promised.one.actions": "Actie",
  "promised.one.targets": "Streefwaarde",
  "promised.rest": "Wat er van de rest kwam",
  "promised.fact.kind": "Soort",
  "promised.fact.promised": "Beloofd",
  "promised.fact.came": "Wat ervan kwam",
  "promised.fact.by": "Door",
  "promised.fact.when": "Wanneer",
  "promised.came.none": "Niet bekend, want de bron zegt niet wat ermee is gedaan.",
  "promised.came.follow-up": ({ state, text, lines }: Words<"state" | "text" | "lines">) =>
    `${state}. ${text} (${lines})`,
  "promised.group": ({ state, count }: { readonly state: string; readonly count: number }) => `${state} (${count})`,
};

const words = {
  "promise.open": "nog open",
  "promise.underway": "loopt",
  "promise.decided": "besluit genomen",
  "promise.unknown": "niet bekend wat ervan kwam",
  "promise.not-yet-due": "nog niet aan de orde",
  "promise.dropped": "vervallen of afgewezen",
  "promise.kept": "gekomen",
  "follow-up.taken-over": "overgenomen",
  "follow-up.in-progress": "loopt",
  "follow-up.done": "gedaan",
  "follow-up.rejected": "afgewezen",
  "follow-up.not-yet": "nog niet",
  "follow-up.unknown": "onbekend",
  "saving-basis.gross": "bruto",
  "saving-basis.net": "netto",
  "saving-basis.unknown": "de bron zegt niet of het bruto of netto is",
};

/** The page with what was promised against what came. */
export const promisedTexts = { ...promised, ...words };
