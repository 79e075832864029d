import { ofThe } from "../counted.ts";

type Words<K extends string> = { readonly [P in K]: string };

/** The documents by name with a sentence each, and what only they say. */
export const template = {
  "template.scenarionotitie": "Scenarionotitie",
  "template.scenarionotitie.text":
    "Wat er te kiezen is, naast elkaar: scenario’s met hun maatregelen, varianten boven het wettelijke minimum of taakstellingen, en wat de gedrukte uitkomst meer of minder heeft dan de optelling.",
  "template.voortgangsrapportage": "Voortgangsrapportage",
  "template.voortgangsrapportage.text":
    "Hoe het met het plan staat: elk project met zijn stand, de doelen, het geld en wat om een antwoord vraagt.",
  "template.evaluatie": "Evaluatie",
  "template.evaluatie.text":
    "Wat er bereikt is, wat het kostte, wat beloofd was en wat ervan kwam, en wat wordt aanbevolen.",
  "template.evaluatiebladen": "Evaluatiebladen",
  "template.evaluatiebladen.text": "Een blad per spoor, met wat het moest bereiken en de oordelen erover naast elkaar.",
  "template.keuzenota": "Keuzenota",
  "template.keuzenota.text":
    "De varianten boven het wettelijke minimum, de keuzevragen en wat elke keuze kost, met de doelen en ontwikkelingen erbij.",
  "template.interventieplan": "Interventieplan",
  "template.interventieplan.text":
    "Waar het tekort vandaan komt, wat de gemeente verwacht, welke maatregelen helpen en welke risico’s er zijn.",
  "template.kwartaalrapportage": "Kwartaalrapportage",
  "template.kwartaalrapportage.text":
    "Het hele sociaal domein en elke maatregel: in geld, in inhoud en voor inwoners, met de aantallen per budget.",
  "template.beloofd": "Wat beloofden we, wat kwam ervan",
  "template.beloofd.text":
    "Elke besparing, aanbeveling, besluit en planning met wat ervan kwam; wat open is staat vooraan.",
  "report.progress.title": ({ name }: Words<"name">) => `Voortgangsrapportage sociaal domein ${name}`,
  "report.evaluation.title": ({ name }: Words<"name">) => `Evaluatie sociaal domein ${name}`,
  "report.choice.title": ({ name }: Words<"name">) => `Keuzenota sociaal domein ${name}`,
  "report.interventions.title": ({ name }: Words<"name">) => `Interventieplan sociaal domein ${name}`,
  "report.quarter.title": ({ name }: Words<"name">) => `Kwartaalrapportage sociaal domein ${name}`,
  "report.quarter.lead": ({ measures, open }: { readonly measures: number; readonly open: number }) =>
    open === 0
      ? `Van ${measures === 1 ? "de enige maatregel" : `alle ${measures} maatregelen`} is een bedrag bekend.`
      : `Van ${open} van ${ofThe(measures, "maatregel", "maatregelen")} is nog geen bedrag bekend.`,
  "report.sheets.title": ({ name }: Words<"name">) => `Evaluatiebladen sociaal domein ${name}`,
  "report.sheets.lead": ({ tracks, opposed }: { readonly tracks: number; readonly opposed: number }) =>
    `Er ${tracks === 1 ? "is één spoor" : `zijn ${tracks} sporen`} beoordeeld. ${
      opposed === 0
        ? "Nergens spreken de oordelen elkaar tegen."
        : opposed === 1
          ? "Over één spoor verschillen de oordelen."
          : `Over ${opposed} sporen verschillen de oordelen.`
    }`,
  "report.sheets.overview": "Alle sporen op een rij",
  "report.sheets.sheet": ({ title }: Words<"title">) => `Spoor ${title}`,
  "report.sheets.goals": "Wat het moest bereiken",
  "report.sheets.judgements": "De oordelen naast elkaar",
  "report.sheets.caption": ({ title }: Words<"title">) => `Wie vindt wat van spoor ${title}`,
  "report.sheets.row": "Vraag",
  "report.sheets.others": "Oordelen over de doelen van dit spoor",
  "report.sheets.indicators": "Waaraan het te meten is",
  "report.sheets.indicators.none": "Bij dit spoor hoort geen indicator.",
  "report.sheets.next": "Wat nog te doen is",
  "report.sheets.rest": "Wat verder beoordeeld is",
  "report.sheets.reached": "Bereikt",
  "report.sheets.enough": "Genoeg",
  "report.sheets.fast-enough": "Snel genoeg",
  "report.sheets.text": "Toelichting",
  "quarter.measures.heading": "Hoe staat elke maatregel ervoor?",
  "quarter.measures.open": ({ open, all }: { readonly open: number; readonly all: number }) =>
    open === 0
      ? all === 1
        ? "De enige maatregel heeft een bedrag."
        : `Alle ${all} maatregelen hebben een bedrag.`
      : `Van ${ofThe(all, "maatregel", "maatregelen")} ${open === 1 ? "staat er één" : `staan er ${open}`} op PM: wat ${open === 1 ? "die oplevert" : "zij opleveren"}, is nog niet bekend. Dat is iets anders dan nul.`,
  "quarter.measures.caption": "Opbrengst per maatregel, zoals geraamd",
  "quarter.measure.open": "nog geen bedrag",
  "quarter.measure.estimated": "bedrag geraamd",
  "quarter.measure.what": "Wat het is",
  "quarter.measure.domain": "Domein",
  "quarter.measure.recurrence": "Structureel of eenmalig",
  "quarter.measure.part-of": "Bedrag staat bij",
  "quarter.measure.residents.none": "De bron zegt niet wat inwoners hiervan merken.",
  "quarter.measure.owner": "Wie",
  "quarter.measure.owner.none": "De bron noemt niemand.",
  "quarter.measure.investments": "Wat het kost",
  "quarter.measure.budget": "Budget dat verandert",
  "quarter.measure.budget.none": "Het dossier heeft bij dit domein geen budget.",
  "quarter.measure.progress": "Hoe ver het is",
  "quarter.measure.decision": ({
    title,
    status,
    date,
  }: {
    readonly title: string;
    readonly status: string;
    readonly date: string;
  }) => `Besluit “${title}”: ${status}${date === "" ? "" : ` (${date})`}.`,
  "quarter.measures.silent": ({ silent, all }: { readonly silent: number; readonly all: number }) =>
    silent === all
      ? "Van geen enkele maatregel zegt de bron hoe ver zij is; daarom staat dat niet bij elke maatregel."
      : `Van ${silent} van ${ofThe(all, "maatregel", "maatregelen")} zegt de bron niet hoe ver ${silent === 1 ? "die is" : "zij zijn"}. Bij de andere staat welk besluit erover is genomen of nog komt.`,
  "quarter.volumes.heading": "Hoe ontwikkelen de aantallen zich per budget?",
  "quarter.volumes.note":
    "Een budget loopt uit de pas door meer mensen, door hogere kosten per persoon, of door allebei. Daarom staan de aantallen hier apart.",
  "quarter.volumes.caption": ({ unit }: Words<"unit">) => `Van het vorige naar het laatste moment: ${unit}`,
  "quarter.volumes.row": "Wat geteld is",
  "quarter.volumes.from": "Eerst",
  "quarter.volumes.to": "Laatst",
  "quarter.volumes.change": "Verandering",
  "quarter.volumes.period": "Periode",
  "quarter.volumes.periods": ({ from, to }: Words<"from" | "to">) => `van ${from} naar ${to}`,
  "quarter.volumes.once": "Aantallen waarbij geen verandering te berekenen is",
  "quarter.volumes.known": "Bekend",
  "quarter.volumes.none": "Budgetten zonder aantallen",
  "quarter.volumes.none.list": ({ budgets }: Words<"budgets">) =>
    `Van deze budgetten noemt het dossier geen aantal: ${budgets}.`,
};
