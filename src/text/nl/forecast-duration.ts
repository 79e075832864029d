import { counted } from "../counted.ts";

interface Range {
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}

/** How long care lasts, in words. */
export const forecastDuration = {
  "duration.group": ({
    group,
    episodes,
    ended,
  }: {
    readonly group: string;
    readonly episodes: number;
    readonly ended: number;
  }) =>
    `${group === "" ? "Alle trajecten" : group}: ${episodes} ${episodes === 1 ? "traject" : "trajecten"}, waarvan ${ended} beëindigd.`,
  "duration.median": ({ value, lower, upper }: Range) =>
    `De helft duurt langer dan ${value} (tussen ${lower} en ${upper}, met 95% zekerheid).`,
  "duration.median.open": ({ value, lower }: { readonly value: string; readonly lower: string }) =>
    `De helft duurt langer dan ${value}, met 95% zekerheid minstens ${lower}; een bovengrens is nog niet te geven.`,
  "duration.median.not-reached": ({ lower }: { readonly lower: string }) =>
    `Meer dan de helft loopt nog: de middelste duur is niet bereikt. Met 95% zekerheid is hij minstens ${lower}.`,
  "duration.median.unknown": "Meer dan de helft loopt nog: de middelste duur is niet bereikt.",
  "duration.remaining": ({ at, value, lower, upper }: Range & { readonly at: string }) =>
    `Na ${at} loopt nog ${value} (tussen ${lower} en ${upper}).`,
  "duration.mean": ({
    until,
    mean,
    error,
  }: {
    readonly until: string;
    readonly mean: string;
    readonly error: string;
  }) => `Tot ${until} duurt een traject gemiddeld ${mean} (standaardfout ${error}).`,
  "duration.ended-only": ({ mean, fitted }: { readonly mean: string; readonly fitted: string }) =>
    `Alleen de beëindigde trajecten duurden gemiddeld ${mean}. Dat is te kort zolang er nog trajecten lopen. Volgens een vloeiende kromme door alle trajecten (Weibull) duurt de helft langer dan ${fitted}; de eerste regel telt alleen wat er is gezien.`,
  "duration.few": ({ ended }: { readonly ended: number }) =>
    `Er ${ended === 1 ? "is" : "zijn"} maar ${counted(ended, "traject", "trajecten")} beëindigd: lees deze cijfers als een ruwe aanwijzing, ook het interval.`,
  "duration.unit": ({ unit }: { readonly unit: string }) => `Alle tijden zijn in ${unit}.`,
  "duration.unit-unknown":
    "Alle tijden zijn in de eenheid van het bestand; met --unit dagen, weken of maanden staat zij erbij.",
  "duration.differs": ({ chance }: { readonly chance: string }) =>
    `De groepen verschillen: de kans op zo’n verschil bij toeval is ${chance}.`,
  "duration.same": ({ chance }: { readonly chance: string }) =>
    `Dat de groepen verschillen, is niet van toeval te onderscheiden: de kans op zo’n verschil bij toeval is ${chance}.`,
  "duration.lake": ({ kind, from, asOf }: { readonly kind: string; readonly from: string; readonly asOf: string }) =>
    kind === "gebruik"
      ? `Duur van gebruik, vanaf ${from} tot en met ${asOf}: van de eerste dag zorg die een aanbieder meldt (305) tot de laatste (307), per traject. Zolang er geen einde is gemeld, loopt de zorg tot het einde van het traject. Wat al liep, telt mee vanaf de eerste maand.`
      : `${kind === "traject" ? "Duur van trajecten: aaneengesloten toewijzingen" : "Duur van toewijzingen, elk apart"}, vanaf ${from} tot en met ${asOf}. Het is de duur van toewijzingen: sinds 2021 staat in berichten geen beschikking meer. Wat al liep, telt mee vanaf de eerste maand.`,
  "duration.left-out": ({ count }: { readonly count: number }) =>
    count === 0
      ? "Er is geen traject weggelaten: nergens is zorg gedeclareerd voordat het begin ervan is gemeld."
      : `Weggelaten: ${counted(count, "traject", "trajecten")}. Er is zorg gedeclareerd, maar het begin (305) is niet of pas een maand later gemeld. Wanneer de zorg begon, is dan niet bekend.`,
  "duration.internal":
    "Voor intern gebruik: kleine groepen zijn hier niet afgeschermd. Wat u naar buiten brengt, gaat eerst door sluitend protect.",
};
