/** The chapter of a document with live figures of a lake. */
export const live = {
  "live.title": "Stand van de maand",
  "live.text": ({ asOf, snapshot }: { readonly asOf: string; readonly snapshot: string }) =>
    `Deze cijfers komen uit de gegevens van de gemeente zoals bekend op ${asOf} (stand ${snapshot}), en niet uit een eerder stuk. Kleine aantallen staan er niet bij.`,
  "live.none": "Er zijn voor deze maanden geen cijfers vrijgegeven.",
  "live.table": "Stand per maand, hele gemeente",
  "live.unit": "",
  "live.indicator": "Indicator",
  "live.hidden": "Een verborgen getal is zelf klein, of zou een klein getal verraden.",
  "live.chart": ({ unit }: { readonly unit: string }) => `Zo liep het per maand, in ${unit}`,
  "live.chart.sentence": ({
    indicator,
    from,
    begin,
    until,
    end,
  }: {
    readonly indicator: string;
    readonly from: string;
    readonly begin: string;
    readonly until: string;
    readonly end: string;
  }) => `${indicator}: ${begin} in ${from} en ${end} in ${until}.`,
  "live.source": ({ asOf }: { readonly asOf: string }) => `Gegevens van de gemeente, zoals bekend op ${asOf}`,
  "live.version": ({ snapshot, asOf }: { readonly snapshot: string; readonly asOf: string }) =>
    `stand ${snapshot} van de gegevens, peildatum ${asOf}`,
  "live.report": ({ name }: { readonly name: string }) => `Stand van de maand van ${name}`,
  "live.subtitle": ({ asOf }: { readonly asOf: string }) => `Zoals bekend op ${asOf}`,
  "live.author": ({ name }: { readonly name: string }) => `Sluitend, uit de gegevens van ${name}`,
};
