/** What changed, on the first page of a dossier. */
export const changes = {
  "ui.start.changes": "Wat er veranderde",
  "ui.start.changes.rule":
    "Van elke soort verandering staat hier eerst de grootste, bij besluiten de nieuwste; samen hoogstens vijf. Wat hierboven al staat, noemen wij niet nog een keer.",
  "ui.start.changes.none":
    "De stukken van dit dossier noemen geen cijfer van vroeger en later, en geen besluit van het afgelopen jaar. Er is dus niets om als verandering te laten zien.",
  "change.direction.higher": "hoger",
  "change.direction.lower": "lager",
  "change.direction.better": "beter",
  "change.direction.worse": "slechter",
  "change.version": ({ amount, known }: { readonly amount: string; readonly known: string }) =>
    `${amount} (stand ${known})`,
  "change.version.scope": ({
    amount,
    known,
    scope,
  }: {
    readonly amount: string;
    readonly known: string;
    readonly scope: string;
  }) => `${amount} (stand ${known}; ${scope.charAt(0).toLowerCase()}${scope.slice(1)})`,
  "change.restated": ({ earlier, later }: { readonly earlier: string; readonly later: string }) =>
    `De bron noemde eerst ${earlier}, later ${later}.`,
  "change.years": ({
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
  "change.years.reserves": ({
    from,
    to,
    first,
    last,
  }: {
    readonly from: string;
    readonly to: string;
    readonly first: string;
    readonly last: string;
  }) =>
    ` Geld dat in een reserve is gestort, telt daarin als uitgave. Zonder mutaties in reserves is het ${from} (${first}) en ${to} (${last}).`,
  "change.turn": ({ before, now }: { readonly before: string; readonly now: string }) =>
    ` Let op bij het vergelijken: de bron omschrijft beide anders (eerst “${before}”, nu “${now}”).`,
  "change.whole.balance": "Begroot min uitgegeven, alles samen",
  "change.whole.actual": "Uitgegeven, alles samen",
  "change.stated.balance": ({ subject }: { readonly subject: string }) =>
    subject === "" ? "Overschot of tekort" : `Overschot of tekort ${subject}`,
  "change.break": ({ text }: { readonly text: string }) => `Let op bij het vergelijken: ${text}`,
  "change.stated": ({ figure, period }: { readonly figure: string; readonly period: string }) =>
    `${figure}, volgens de bron (${period}).`,
  "change.body.council": "Besluit van de gemeenteraad",
  "change.body.college": "Besluit van het college",
  "change.body.region": "Besluit van de regio",
  "change.body.board": "Besluit van het bestuur",
  "change.body.other": "Besluit",
  "change.body.unknown": "Besluit",
  "change.decided": ({ body, date }: { readonly body: string; readonly date: string }) => `${body}, ${date}.`,
  "change.rejected": ({ body, date }: { readonly body: string; readonly date: string }) =>
    `${body}, ${date}: het gaat niet door.`,
  "change.decided.figure": ({ label, figure }: { readonly label: string; readonly figure: string }) =>
    ` ${label}: ${figure}.`,
  "change.texts.title": "Eigen teksten",
  "change.texts": ({ count }: { readonly count: number }) =>
    count === 1
      ? "In deze toepassing is 1 tekst of verklaring anders dan in de map van het dossier."
      : `In deze toepassing zijn ${count} teksten en verklaringen anders dan in de map van het dossier.`,
};
