/** The page *Trajecten*: the rule that joins allocations, and what it does. */
export const trajects = {
  "trajects.title": "When does care count as one traject?",
  "trajects.lead": ({
    period,
    begun,
    allocated,
    gap,
  }: {
    readonly period: string;
    readonly begun: string;
    readonly allocated: string;
    readonly gap: number;
  }) =>
    `In ${period} ${begun} began, if we call care that goes on within ${gap} days one traject. Who counts every allocation counts ${allocated}.`,
  "trajects.lead.internal": ({
    period,
    begun,
    gap,
  }: {
    readonly period: string;
    readonly begun: string;
    readonly gap: number;
  }) =>
    `In ${period} ${begun} began, if we call care that goes on within ${gap} days one traject. How many allocations began is for staff alone.`,
  "trajects.lead.none": "There is no whole year to count yet.",
  "trajects.rule": ({ gap }: { readonly gap: number }) =>
    `Allocations of one client and product group belong to one traject, whatever their number or provider, unless more than ${gap} days lie between. A prolongation, a new contract, another price or another provider is then no outflow and no inflow.`,
  "trajects.why":
    "Without that rule every new contract year looks like a wave of new clients. The difference between the lines is care that goes on.",
  "trajects.why.internal":
    "Without that rule every new contract year looks like a wave of new clients. Who may see true counts also sees every allocation that began: the difference is care that goes on.",
  "trajects.chart.internal": ({ law }: { readonly law: string }) => `${law}: trajects that began`,
  "trajects.chart.internal.said": ({ gap }: { readonly gap: number }) =>
    `The line counts trajects with the rule of ${gap} days.`,
  "trajects.chart": ({ law }: { readonly law: string }) => `${law}: trajects and allocations that began`,
  "trajects.chart.said": ({ gap }: { readonly gap: number }) =>
    `The first line counts trajects with the rule of ${gap} days, the second every allocation.`,
  "trajects.unit": "number a month",
  "trajects.count": "number",
  "trajects.begun": "Trajects",
  "trajects.allocated": "Allocations",
  "trajects.table": "Begun by month, with and without the rule",
  "trajects.table.internal": "Begun by month, with the rule",
  "trajects.months": "By month",
  "trajects.law": "Law",
  "trajects.gap": "Gap",
  "trajects.gap.days": ({ days }: { readonly days: number }) =>
    days === 0 ? "not a single day" : `at most ${days} days`,
  "trajects.gap.chosen": ({ days }: { readonly days: number }) =>
    days === 0 ? "not a single day (chosen)" : `at most ${days} days (chosen)`,
  "trajects.gaps": ({ year }: { readonly year: string }) => `What another rule would do in ${year}`,
  "trajects.gaps.table": ({ year }: { readonly year: string }) =>
    `Trajects that began in ${year}, by the gap that fits in`,
  "trajects.gaps.protected":
    "With another gap the counts differ a little. We show those only to who may see true counts: two counts side by side give away who falls just between.",
};
