import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describeMessage } from "../src/messages/message.ts";
import { headerContent, writeMessage } from "../src/messages/write-message.ts";
import { dayText, firstDayOf, lastDayOf } from "../src/synth/day-number.ts";
import { testBsn } from "../src/synth/test-bsn.ts";
import type { Bench } from "./ratio.ts";

/** Megabytes of declarations. `BENCH_MB=2000 make bench` shows that memory does not grow with them. */
const megabytes = Number(process.env["BENCH_MB"] ?? 48);
const fileSize = 4_000_000;
const [clients, linesEach] = [1500, 3];

const folder = mkdtempSync(join(tmpdir(), "sluitend-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const [messages, lake] = [join(folder, "berichten"), join(folder, "lake")];

/** One declaration of a month; its numbers differ from those of every other file. */
function declaration(index: number): string {
  const message = describeMessage("wmo", "323");
  const month = 2024 * 12 + (index % 24);
  const period = { Begindatum: dayText(firstDayOf(month)), Einddatum: dayText(lastDayOf(month)) };
  const sent = dayText(lastDayOf(month) + 8);
  const line = (client: number, at: number) => ({
    ProductReferentie: { ReferentieNummer: `R${index}X${client}X${at}` },
    ToewijzingNummer: client * linesEach + at,
    ProductCategorie: "02",
    ProductCode: `02A0${at}`,
    ProductPeriode: period,
    GeleverdVolume: 20,
    Eenheid: "04",
    ProductTarief: 6000,
    IngediendBedrag: { Bedrag: 120_000, DebetCredit: "D" },
  });
  return writeMessage(message, {
    Header: headerContent(message, { from: `0123${4000 + (index >> 5)}`, to: "1234", id: `B${index}`, day: sent }),
    Declaratie: {
      DeclaratieNummer: `D${index}`,
      DeclaratiePeriode: period,
      DeclaratieDagtekening: sent,
      TotaalIngediendBedrag: { TotaalBedrag: 120_000 * clients * linesEach, DebetCredit: "D" },
      Clienten: {
        Client: Array.from({ length: clients }, (_, client) => ({
          Bsn: testBsn(client + 1),
          Prestaties: { Prestatie: Array.from({ length: linesEach }, (__, at) => line(client, at)) },
        })),
      },
    },
  });
}

function prepare(): void {
  mkdirSync(messages);
  for (let index = 0; index * fileSize < megabytes * 1e6; index += 1)
    writeFileSync(join(messages, `wmo323-${index}.xml`), declaration(index));
}

/** Runs a program, on one core where the machine lets us choose. */
function onOneCore(program: string, args: readonly string[]): string {
  const [command, all] = canPin ? ["taskset", ["-c", "0", program, ...args]] : [program, args];
  const { status, stderr } = spawnSync(command, all, { encoding: "utf8", maxBuffer: 100_000_000 });
  if (status !== 0) throw new Error(`${program} ${args.slice(0, 3).join(" ")}: ${stderr.slice(-2000)}`);
  return stderr;
}

const has = (program: string) => spawnSync(program, ["--version"]).error === undefined;
const canPin = has("taskset");
const isMeasured = has("xmllint");
if (isMeasured) prepare();
else console.log("skipped: messages into a lake, since xmllint (package libxml2-utils) is not here");

let peak = 0;
const program = join(import.meta.dirname, "../bin/sluitend.mjs");
/** Prints, when the import ends, how much memory it took at most. */
const reporter = `data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))`;

function importAll(): void {
  rmSync(lake, { recursive: true, force: true });
  const from = [program, "import", "istandaarden", messages, "--lake", lake, "--gemeente", "1234", "--json"];
  const told = onOneCore(process.execPath, ["--max-semi-space-size=8", "--import", reporter, ...from]);
  peak = Math.max(peak, Number(/peak (\d+)/.exec(told)?.[1] ?? 0) / 1000);
}

export const benches: readonly Bench[] = isMeasured
  ? [
      {
        name: `${megabytes} MB of declarations all the way into a lake, rules included, on one core (aim: 5)`,
        run: importAll,
        yardstick: {
          name: "xmllint --stream --noout",
          run: () => onOneCore("sh", ["-c", `xmllint --stream --noout '${messages}'/*.xml`]),
        },
        rounds: 3,
        seen: () => `at most ${peak.toFixed(0)} MB of memory (aim: 512)`,
      },
    ]
  : [];
