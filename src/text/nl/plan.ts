import { ofThe } from "../counted.ts";
import { withArticle } from "./periods.ts";

type Words<K extends string> = { readonly [P in K]: string };
type Count = { readonly count: number };

const plan = {
  "plan.title": "Loopt het plan zoals gepland?",
  "plan.lead.projects": ({
    count,
    states,
    moment,
  }: {
    readonly count: number;
    readonly states: string;
    readonly moment: string;
  }) => `Van ${ofThe(count, "project", "projecten")} ${states} (stand: ${moment}).`,
  "plan.lead.pilots": ({
    count,
    kept,
    undecided,
    none,
  }: {
    readonly count: number;
    readonly kept: number;
    readonly none: number;
    readonly undecided: number;
  }) =>
    `Van ${ofThe(count, "pilot", "pilots")} ${kept === 1 ? "is er één" : `zijn er ${kept === 0 ? "geen" : kept}`} ingebed of voortgezet; bij ${undecided === 0 ? "geen enkele" : undecided === 1 ? "één" : undecided} is daarover niets besloten of bekend.${none === 0 ? "" : ` Daarnaast ${none === 1 ? "staat er één regel" : `staan er ${none} regels`} in de lijst waarbij de bron zegt dat er geen pilot is.`}`,
  "plan.lead.none": "De bron noemt geen projecten met een planning.",
  "plan.moment.stated": ({ period }: Words<"period">) =>
    `De bron kijkt tot en met ${withArticle(period)}. Wat daarna gepland staat, is nog niet aan de orde; wat eerder had moeten beginnen en niet begon, is vertraagd.`,
  "plan.moment.written-before-end": ({ period, covered }: Words<"period" | "covered">) =>
    `De bron gaat over de tijd tot en met ${withArticle(covered)}, maar is eerder geschreven: uiterlijk ${period}. Wat na die dag gepland staat, is nog niet aan de orde; wat eerder had moeten beginnen en niet begon, is vertraagd.`,
  "plan.moment.dated": ({ period }: Words<"period">) =>
    `De bron zegt niet over welke periode zij bericht; wij nemen haar datum, ${period}. Wat daarna gepland staat, is nog niet aan de orde.`,
  "plan.states.delayed": ({ count }: Count) => (count === 1 ? "is er 1 vertraagd" : `zijn er ${count} vertraagd`),
  "plan.states.within-term": ({ count }: Count) =>
    count === 1 ? "is er 1 nog binnen de termijn" : `zijn er ${count} nog binnen de termijn`,
  "plan.states.held-up": ({ count }: Count) =>
    count === 1 ? "loopt er 1 met vertraging" : `lopen er ${count} met vertraging`,
  "plan.states.underway": ({ count, besideHeldUp }: Count & { readonly besideHeldUp: boolean }) =>
    `${count === 1 ? "loopt er 1" : `lopen er ${count}`}${besideHeldUp ? " zonder genoemde vertraging" : ""}`,
  "plan.states.not-yet-due": ({ count }: Count) =>
    count === 1 ? "is er 1 nog niet aan de orde" : `zijn er ${count} nog niet aan de orde`,
  "plan.states.done": ({ count }: Count) => (count === 1 ? "is er 1 klaar" : `zijn er ${count} klaar`),
  "plan.states.stopped": ({ count }: Count) => (count === 1 ? "is er 1 gestopt" : `zijn er ${count} gestopt`),
  "plan.states.unknown": ({ count }: Count) =>
    count === 1 ? "is er 1 niet te beoordelen" : `zijn er ${count} niet te beoordelen`,
  "plan.project.held-up": ({ state, cause }: Words<"state" | "cause">) => `${state} (${cause})`,
  "plan.project.late": ({ state, cause }: Words<"state" | "cause">) => `${state}, ${cause}`,
  "plan.timeline.name": "Projecten per kwartaal en hoe het ermee staat",
  "plan.timeline.sentence": ({ moment }: Words<"moment">) =>
    `Elke regel is een project, per thema: wanneer het zou beginnen, wanneer het begon, en hoe het er op ${moment} mee stond.`,
  "plan.timeline.unit": ({ period }: Words<"period">) =>
    `per kwartaal; de lijn is het einde van ${withArticle(period)}`,
  "plan.themes.heading": "Thema’s en projecten",
  "plan.themes.caption": "Projecten per thema en stand",
  "plan.themes.row": "Thema",
  "plan.theme.so-that": ({ text }: Words<"text">) => `Waarvoor: ${text}`,
  "plan.project.progress": "Volgens de bron",
  "plan.project.planned": "Gepland",
  "plan.project.planned.none": "Geen planning, want de bron noemt geen kwartaal.",
  "plan.project.started": "Begonnen",
  "plan.project.ended": "Geëindigd",
  "plan.project.text": "Stand van zaken",
  "plan.project.delay": "Oorzaak van de vertraging",
  "plan.project.delay.said": ({ cause, text, lines }: Words<"cause" | "text" | "lines">) =>
    `${cause}. ${text} (${lines})`,
  "plan.project.change": "Wijziging van het plan",
  "plan.project.action": "Actie",
  "plan.project.action.said": ({ title, state, due, lines }: Words<"title" | "state" | "due" | "lines">) =>
    `${title}: ${state}${due === "" ? "" : `, ${due}`} (${lines})`,
  "plan.project.decisions": "Besluiten",
  "plan.project.partners": "Met",
  "plan.project.owner": "Wie",
  "plan.project.figures": "Cijfers",
  "plan.actions.heading": "Acties per kwartaal",
  "plan.actions.caption": "Acties met een datum, op volgorde",
  "plan.actions.row": "Actie",
  "plan.actions.due": "Wanneer",
  "plan.actions.project": "Project",
  "plan.actions.state": "Stand",
  "plan.changes.heading": "Wijzigingen van het plan",
  "plan.changes.none": "De bron noemt geen wijzigingen van het plan.",
  "plan.decisions.heading": "Besluiten die nog komen",
  "plan.decision.date": "Wanneer",
  "plan.decision.body": "Wie",
  "plan.decision.text": "Inhoud",
  "plan.decision.figures": "Cijfers",
  "plan.spend.heading": "Wat het plan kost",
  "plan.spend.unknown": ({ title }: Words<"title">) =>
    `${title}: het totaal is onbekend. De bron noemt geen bedrag en het is niet uit andere bedragen te berekenen.`,
  "plan.spend.none": "Geen bedrag, want de bron noemt niet wat het plan kost.",
  "plan.pilots.heading": "Pilots",
  "plan.pilots.caption": "Wat elke pilot kostte en opbracht",
  "plan.pilots.row": "Pilot",
  "plan.pilots.investment": ({ period }: Words<"period">) => `Kosten ${period}`,
  "plan.pilots.yield": ({ period }: Words<"period">) => `Opbrengst ${period}`,
  "plan.pilots.total.printed": "Totaal zoals gedrukt",
  "plan.pilots.total.known": ({ column }: Words<"column">) => `${column}: som van de bekende bedragen`,
  "plan.pilots.total.row": "Som van de bekende bedragen",
  "plan.pilots.outside": "Kosten in dezelfde tabel van de bron die bij geen pilot horen",
  "plan.pilots.outside.note": ({ amount, titles }: Words<"amount" | "titles">) =>
    `Bij geen pilot horen, samen € ${amount}: ${titles}. De bron rekent dit wel tot de tabel; in de som van de pilots zit het niet.`,
  "plan.pilots.stated": ({
    total,
    lines,
    listed,
    told,
    agrees,
  }: Words<"total" | "lines" | "listed" | "told"> & { readonly agrees: boolean }) =>
    agrees
      ? `Als totale opbrengst noemt de bron ${total} (${lines}).`
      : `Als totale opbrengst noemt de bron ${total} (${lines}). Uit de bedragen zelf volgt dat niet: voor dezelfde pilots staat in de tabel samen ${listed}, en in de tekst samen ${told}.`,
  "plan.pilots.stated.tabel": "Opbrengst van deze pilots in de tabel, samen",
  "plan.pilots.stated.tekst": "Opbrengst van deze pilots in de tekst, samen",
  "plan.pilots.total.open": ({ count, column }: { readonly count: number; readonly column: string }) =>
    `${column}: ${count === 1 ? "bij één pilot" : `bij ${count} pilots`} staat er geen bedrag; dat is geen nul.`,
  "plan.embedding.caption": "Wat er van elke pilot werd",
  "plan.embedding.column.progress": "Stand volgens de bron",
  "plan.embedding.column.reach": "Bereik",
  "plan.embedding.column.state": "Ingebed?",
  "plan.embedding.none": "de bron zegt het niet",
  "plan.pilot.task": "Opgave",
  "plan.pilot.investment": "Kosten",
  "plan.pilot.yield": "Opbrengst",
  "plan.pilot.reach": "Bereik",
  "plan.pilot.result": "Wat het opleverde",
  "plan.pilot.embedding": "Wat ervan werd",
  "plan.pilot.embedding.said": ({ state, text, lines }: Words<"state" | "text" | "lines">) =>
    `${state}${text === "" ? "" : `. ${text}`}${lines === "" ? "" : ` (${lines})`}`,
  "plan.pilot.goals": "Doel",
};

const words = {
  "plan-state.delayed": "vertraagd",
  "plan-state.held-up": "loopt, met vertraging",
  "plan-state.within-term": "nog binnen de termijn",
  "plan-state.underway": "loopt",
  "plan-state.not-yet-due": "nog niet aan de orde",
  "plan-state.done": "klaar",
  "plan-state.stopped": "gestopt",
  "plan-state.unknown": "niet te beoordelen",
  "delay-cause.internal": "oorzaak binnen de gemeente",
  "delay-cause.external": "oorzaak buiten de gemeente",
  "delay-cause.both": "oorzaak binnen en buiten de gemeente",
  "delay-cause.unknown": "oorzaak onbekend",
  "progress.not-started": "niet begonnen",
  "progress.running": "loopt",
  "progress.on-hold": "ligt stil",
  "progress.delayed": "vertraagd",
  "progress.ready": "klaar voor besluit of invoering",
  "progress.done": "klaar",
  "progress.stopped": "gestopt",
  "progress.unknown": "onbekend",
  "progress.partly-done": "deels klaar",
  "progress.stopped-early": "vroegtijdig gestopt",
  "progress.ended": "geëindigd",
  "progress.postponed": "uitgesteld",
  "plan-change.added": "toegevoegd",
  "plan-change.dropped": "geschrapt",
  "plan-change.replanned": "opnieuw gepland",
  "embedding.embedded": "ingebed",
  "embedding.continued": "gaat door",
  "embedding.extended": "uitgebreid",
  "embedding.stopped": "gestopt",
  "embedding.undecided": "nog niet besloten",
  "embedding.unknown": "onbekend",
  "reach.persons": "personen",
  "reach.per-time": "per keer",
  "reach.indirect": "indirect",
  "reach.potential": "mogelijk bereik",
  "reach.organisations": "organisaties",
  "reach.unknown": "soort bereik onbekend",
};

/** The page about the plan: projects by rule, actions by quarter, pilots, and what it costs. */
export const planTexts = { ...plan, ...words };
