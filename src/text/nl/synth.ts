interface SynthContent {
  readonly inhabitants: number;
  readonly months: number;
  readonly messages: number;
  readonly lines: number;
  readonly clients: number;
}

interface SynthMoney {
  readonly delivered: number;
  readonly accepted: number;
  readonly toCome: number;
}

const grouped = (count: number): string => new Intl.NumberFormat("nl").format(count);
const many = (count: number, one: string, more: string): string => `${grouped(count)} ${count === 1 ? one : more}`;

/** What `sluitend synth` says. */
export const synth = {
  "cli.usage.synth": `Gebruik: sluitend synth --inhabitants N --months M --seed S --out MAP [opties] [--json]

Maakt een gemeente die niet bestaat, met alles wat een echte gemeente binnenkrijgt: berichten (iWmo en iJw 3.2),
grootboek, begroting, betalingen, contracten, inwoners, uitkeringen, re-integratie, bijzondere bijstand, minimaregelingen,
schuldhulp, pgb, eigen bijdragen, meldingen, bezwaren, enquêtes en normtijden. In de map waarheid/ staat wat er echt
gebeurde. Niets gaat over een bestaand persoon: de burgerservicenummers beginnen met een 9.

  --inhabitants N  inwoners op de eerste dag, tot 2.000.000; standaard 10000
  --months M       maanden, tot 240; standaard 36
  --seed S         beginwaarde; dezelfde opties geven op elk apparaat dezelfde bestanden; standaard 1
  --from MAAND     eerste maand; standaard 2023-01
  --out MAP        waar de gemeente komt; een map die nog niet bestaat of leeg is
  --regime NAAM    wat geen verwachting voorziet, in het laatste jaar; mag vaker. stops-declaring (een aanbieder stopt met
                   declareren), catches-up (een aanbieder haalt alles in één keer in), tariff-jump (een tarief stijgt
                   midden in het jaar), declared-twice (een maand komt twee keer) of all
  --rows           schrijft rijen (csv) in plaats van berichten: kleiner en sneller, voor grote gemeenten
  --json           schrijft wat er gemaakt is als JSON, bedragen in euro's
`,
  "cli.synth.progress": ({ done, of }: { readonly done: number; readonly of: number }) =>
    `${grouped(done)} van ${many(of, "inwoner", "inwoners")} gemaakt.`,
  "cli.synth.written": ({
    place,
    code,
    folder,
    files,
  }: {
    readonly place: string;
    readonly code: string;
    readonly folder: string;
    readonly files: number;
  }) => `Gemeente ${place} (${code}, bestaat niet) staat in ${folder}: ${many(files, "bestand", "bestanden")}.`,
  "cli.synth.content": ({ inhabitants, months, messages, lines, clients }: SynthContent) => {
    const sent = messages === 0 ? "rijen in plaats van berichten" : many(messages, "bericht", "berichten");
    const people = `${many(inhabitants, "inwoner", "inwoners")} bij het begin, ${many(months, "maand", "maanden")}`;
    const care = `${clients === 1 ? "is" : "zijn"} ${many(clients, "inwoner", "inwoners")} in zorg`;
    return `${people}, ${sent} met ${many(lines, "declaratieregel", "declaratieregels")}. In de laatste maand ${care}.`;
  },
  "cli.synth.money": ({ delivered, accepted, toCome }: SynthMoney) =>
    `Geleverd is voor € ${grouped(delivered)}. Daarvan is € ${grouped(accepted)} toegekend; na de laatste maand komt nog € ${grouped(toCome)}.`,
  "cli.synth.regime.stops-declaring": "In het laatste jaar stopt een aanbieder met declareren.",
  "cli.synth.regime.catches-up":
    "In het laatste jaar declareert een aanbieder vier maanden niet en haalt dan alles in.",
  "cli.synth.regime.tariff-jump": "In het laatste jaar stijgt een tarief midden in het jaar.",
  "cli.synth.regime.declared-twice": "In het laatste jaar levert een aanbieder een maand twee keer aan.",
  "cli.synth.truth": ({ folder }: { readonly folder: string }) => `Wat er echt gebeurde, staat in ${folder}/waarheid.`,
};
