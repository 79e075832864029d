import type { synth as nl } from "../nl/synth.ts";
import type { Translated } from "../translated.ts";

const grouped = (count: number): string => new Intl.NumberFormat("en").format(count);
const many = (count: number, one: string, more: string): string => `${grouped(count)} ${count === 1 ? one : more}`;

/** What `sluitend synth` says. */
export const synth: Translated<typeof nl> = {
  "cli.usage.synth": `Usage: sluitend synth --inhabitants N --months M --seed S --out FOLDER [options] [--json]

Makes a municipality that does not exist, with all that a real one receives: messages (iWmo and iJw 3.2), ledger, budget,
payments, contracts, inhabitants, benefits, re-integration, special assistance, poverty schemes, debt help, personal budgets,
own contributions, requests, objections, surveys and norm times. The folder waarheid/ says what really happened. Nothing is about anybody who exists: the citizen service numbers begin with a 9.

  --inhabitants N  inhabitants on the first day, up to 2,000,000; 10000 by default
  --months M       months, up to 240; 36 by default
  --seed S         seed; the same options give the same files on any machine; 1 by default
  --from MONTH     first month; 2023-01 by default
  --out FOLDER     where the municipality comes; a folder that does not exist yet or is empty
  --regime NAME    what no forecast foresees, in the last year; may come more than once. stops-declaring (a provider stops
                   declaring), catches-up (a provider catches up in one batch), tariff-jump (a tariff rises in the middle of
                   the year), declared-twice (a month comes twice) or all
  --rows           writes rows (csv) instead of messages: smaller and faster, for large municipalities
  --json           writes what was made as JSON, amounts in euros
`,
  "cli.synth.progress": ({ done, of }) => `${grouped(done)} of ${many(of, "inhabitant", "inhabitants")} made.`,
  "cli.synth.written": ({ place, code, folder, files }) =>
    `Municipality ${place} (${code}, does not exist) is in ${folder}: ${many(files, "file", "files")}.`,
  "cli.synth.content": ({ inhabitants, months, messages, lines, clients }) => {
    const sent = messages === 0 ? "rows instead of messages" : many(messages, "message", "messages");
    const people = `${many(inhabitants, "inhabitant", "inhabitants")} at the start, ${many(months, "month", "months")}`;
    const care = `${many(clients, "inhabitant", "inhabitants")} ${clients === 1 ? "is" : "are"} in care`;
    return `${people}, ${sent} with ${many(lines, "declaration line", "declaration lines")}. In the last month ${care}.`;
  },
  "cli.synth.money": ({ delivered, accepted, toCome }) =>
    `Care was given for € ${grouped(delivered)}. Of that, € ${grouped(accepted)} was granted; after the last month € ${grouped(toCome)} is still to come.`,
  "cli.synth.regime.stops-declaring": "In the last year a provider stops declaring.",
  "cli.synth.regime.catches-up": "In the last year a provider declares nothing for four months and then catches up.",
  "cli.synth.regime.tariff-jump": "In the last year a tariff rises in the middle of the year.",
  "cli.synth.regime.declared-twice": "In the last year a provider delivers a month twice.",
  "cli.synth.truth": ({ folder }) => `What really happened is in ${folder}/waarheid.`,
};
