/** Fixed words in charts and the tables beside them. */
export const chart = {
  "chart.number": "Getal",
  "chart.status": "Status",

  "chart.step": "Stap",
  "chart.cause-status": "Hoe zeker",
  "chart.favourable": "voordelig",
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
  "cause-status.stated": "onderbouwd met een getal",
  "cause-status.qualitative": "beschreven, zonder getal",
  "cause-status.hypothesis": "vermoeden",
  "cause-status.under-research": "wordt onderzocht",
  "cause-status.unexplained": "niet verklaard",

  "chart.municipality": "Gemeente",
  "chart.subject": "Onderwerp",
  "chart.own": ({ name }: { readonly name: string }) => `${name} (eigen gemeente)`,
  "chart.peers-known": ({ known, all }: { readonly known: number; readonly all: number }) =>
    known === all ? `${all} andere gemeenten` : `${known} van ${all} andere gemeenten met een getal`,
};
