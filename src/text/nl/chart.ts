import { counted } from "../counted.ts";

/** Fixed words in charts and the tables beside them. */
export const chart = {
  "chart.number": "Getal",
  "chart.status": "Status",

  "chart.step": "Stap",
  "chart.cause-status": "Hoe zeker",
  "chart.more": "meer",
  "chart.less": "minder",
  "chart.favourable": "voordelig",
  "chart.neither": "geen oordeel",
  "chart.unfavourable": "nadelig",
  "chart.step-missing": ({ step, reason }: { readonly step: string; readonly reason: string }) =>
    `× ${step}: ${reason}. Dit bedrag telt niet mee in de stand erna.`,
  "chart.start-missing": ({ step, reason }: { readonly step: string; readonly reason: string }) =>
    `× ${step}: ${reason}. De stappen beginnen daarom bij nul.`,
  "chart.level-missing": ({ step, reason }: { readonly step: string; readonly reason: string }) =>
    `× ${step}: ${reason}.`,
  "chart.level-differs": ({
    step,
    sum,
    printed,
  }: {
    readonly step: string;
    readonly sum: string;
    readonly printed: string;
  }) => `Tot “${step}” tellen de stappen op tot ${sum}; de bron geeft ${printed}.`,
  "chart.axis-cut": "De staven van de standen zijn onderaan afgebroken: zij beginnen niet bij nul.",
  "cause-status.stated": "genoemd door de bron",
  "cause-status.qualitative": "alleen in woorden",
  "cause-status.hypothesis": "vermoeden",
  "cause-status.under-research": "wordt onderzocht",
  "cause-status.unexplained": "niet verklaard",

  "chart.municipality": "Gemeente",
  "chart.subject": "Onderwerp",
  "chart.own": ({ name }: { readonly name: string }) => `${name} (eigen gemeente)`,
  "chart.peers-known": ({ known, all }: { readonly known: number; readonly all: number }) =>
    known === all
      ? counted(all, "andere gemeente", "andere gemeenten")
      : `${known} van ${counted(all, "andere gemeente", "andere gemeenten")} met een getal`,

  "chart.project": "Project",
  "chart.planned": "gepland",
  "chart.actual": "werkelijk",
  "chart.going-on": "werkelijk, loopt door",
  "chart.note": "Toelichting",
  "chart.no-plan": "geen planning bekend",
  "chart.quarter": ({ year, quarter }: { readonly year: number; readonly quarter: number }) => `K${quarter} ${year}`,
  "chart.quarter-short": ({ quarter }: { readonly quarter: number }) => `K${quarter}`,
  "chart.from-quarter": ({ first }: { readonly first: string }) => `vanaf ${first}`,
  "chart.reported-on": ({ day }: { readonly day: string }) => `stand ${day}`,
  "chart.reported-to": ({ period }: { readonly period: string }) => `stand na het ${period}`,
  "project-status.not-yet-due": "nog niet aan de orde",
  "project-status.ready": "klaar om te beginnen",
  "project-status.running": "loopt",
  "project-status.held-up": "loopt, met vertraging",
  "project-status.delayed": "vertraagd",
  "project-status.on-hold": "ligt stil",
  "project-status.done": "afgerond",
  "project-status.stopped": "gestopt",
  "project-status.unknown": "status onbekend",

  "chart.area": "Gebied",
  "chart.value": "Waarde",
  "chart.class": "Klasse",
  "chart.class-all": "alle gebieden",
  "chart.class-below": ({ high }: { readonly high: string }) => `minder dan ${high}`,
  "chart.class-between": ({ low, high }: { readonly low: string; readonly high: string }) => `${low} tot ${high}`,
  "chart.class-above": ({ low }: { readonly low: string }) => `${low} of meer`,
  "chart.class-hidden": "afgeschermd",
  "chart.class-none": "geen cijfer",
  "chart.measure": "Maatregel",
  "chart.level-unknown": "niet bekend",
  "chart.no-place": "Zonder plaats in de matrix",

  "chart.goal": "Doel of indicator",
  "chart.kind": "Soort",
  "chart.belongs-to": "Hoort bij",
  "chart.direction": "Richting",
  "chart.latest": "Laatste stand",
  "chart.bare-goal": "geen subdoel en geen indicator",
  "chart.bare-sub-goal": "geen indicator",
  "goal-kind.goal": "Doel",
  "goal-kind.sub-goal": "Subdoel",
  "goal-kind.indicator": "Indicator",
  "goal-kind.signal": "Signaal",
  "direction.right-way": "goede kant op",
  "direction.wrong-way": "verkeerde kant op",
  "direction.steady": "blijft gelijk",
  "direction.not-judged": "niet te beoordelen",

  "chart.layer": "Laag",
  "chart.share": "Aandeel",
  "chart.width-unknown": "De breedte van een open balk zegt niets: van die laag is het aandeel niet bekend.",
};
