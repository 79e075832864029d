import { monthText } from "../synth/day-number.ts";
import { products } from "../synth/product.ts";
import { eventsOf } from "../synth/truth-files.ts";
import { t } from "../text/catalogue.ts";
import type { Synthesis } from "./synthesise-municipality.ts";

/** What `sluitend synth --json` says: what was written, and the main numbers of the truth; amounts in euros. */
export function synthesisJson({ run, folder, files, households, messages, declarationLines }: Synthesis): unknown {
  const { parameters, place, truth, neighbourhoods, contracts } = run;
  const { delivered, declared, rejected, accepted, paid, toCome, forgone } = truth.money;
  const last = parameters.months - 1;
  return {
    municipality: { code: place.code, name: place.name, exists: false },
    folder,
    files,
    seed: parameters.seed,
    months: { first: monthText(parameters.start), last: monthText(parameters.start + last), count: parameters.months },
    inhabitants: truth.population.begin.at(0, 0),
    households,
    neighbourhoods: neighbourhoods.length,
    providers: contracts.providers.length,
    products: products.length,
    messages: Object.fromEntries([...messages].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    declarationLines,
    clients: {
      wmo: truth.unique.at(0, last),
      jeugdwet: truth.unique.at(1, last),
      together: truth.unique.at(2, last),
    },
    amounts: Object.fromEntries(
      Object.entries({ delivered, declared, rejected, accepted, paid, toCome, forgone }).map(([stage, grid]) => [
        stage,
        grid.total() / 100,
      ]),
    ),
    regimes: parameters.regimes,
    events: eventsOf(run),
  };
}

/** The same in a few Dutch sentences. */
export function explainSynthesis({ run, folder, files, messages, declarationLines }: Synthesis): string {
  const { accepted, delivered, toCome } = run.truth.money;
  const last = run.parameters.months - 1;
  const sent = [...messages.values()].reduce((sum, count) => sum + count, 0);
  return [
    t("nl", "cli.synth.written", { place: run.place.name, code: run.place.code, folder, files }),
    t("nl", "cli.synth.content", {
      inhabitants: run.truth.population.begin.at(0, 0),
      months: run.parameters.months,
      messages: sent,
      lines: declarationLines,
      clients: run.truth.unique.at(2, last),
    }),
    t("nl", "cli.synth.money", {
      delivered: Math.round(delivered.total() / 100),
      accepted: Math.round(accepted.total() / 100),
      toCome: Math.round(toCome.total() / 100),
    }),
    ...run.parameters.regimes.map((regime) => t("nl", `cli.synth.regime.${regime}`)),
    t("nl", "cli.synth.truth", { folder }),
  ].join("\n");
}
