import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { sizeOfDelivery } from "../../intake/delivery-size.ts";
import { mappedSources } from "../../intake/sources.ts";
import { dayText, lastDayOf } from "../../synth/day-number.ts";
import { placeOf } from "../../synth/neighbourhood.ts";
import type { Parameters } from "../../synth/parameters.ts";
import type { ImportResult, ImportTask } from "../deliveries/import-task.ts";
import type { ImportWatch } from "../deliveries/import-watch.ts";
import { type ImportRequest, importDelivery } from "../import-delivery.ts";
import { synthesise } from "../synthesise-municipality.ts";

/** Which file comes from which source; residents have an extract for each day, and messages a zip for each month. */
const tableFiles: Readonly<Record<string, RegExp>> = {
  tarieven: /^contracten\.csv$/,
  gebieden: /^gebieden\.csv$/,
  producten: /^producten\.csv$/,
  boekingsoorten: /^boekingsoorten\.csv$/,
  inwoners: /^inwoners-[\d-]+\.csv$/,
  toegang: /^meldingen\.csv$/,
  begroting: /^begroting\.csv$/,
  grootboek: /^grootboek\.csv$/,
  betalingen: /^betalingen\.csv$/,
  "regionale-afrekening": /^verrekeningen\.csv$/,
  "eigen-bijdragen": /^eigen-bijdragen\.csv$/,
  pgb: /^pgb\.csv$/,
  uitkeringen: /^uitkeringen\.csv$/,
  reintegratie: /^reintegratie\.csv$/,
  "bijzondere-bijstand": /^bijzondere-bijstand\.csv$/,
  minimaregelingen: /^minimaregelingen\.csv$/,
  doelgroepen: /^doelgroepen\.csv$/,
  schuldhulp: /^schuldhulp\.csv$/,
  bezwaren: /^bezwaren\.csv$/,
  enquetes: /^enquetes\.csv$/,
  taaknormen: /^taaknormen\.csv$/,
  uitvoeringskosten: /^uitvoeringskosten\.csv$/,
};

/**
 * Makes a synthetic municipality and loads it as a real one would be: each source a delivery, the messages a delivery a month. What
 * was loaded when somebody stops it stays; each delivery is whole. A file that tells no day of its own is known on the last day that the municipality
 * is made of, not on the day of loading: what nobody made after that day is not known to have stayed away.
 */
export async function loadSyntheticMunicipality(
  { parameters, folder, lake }: Extract<ImportTask, { type: "synthesis" }>,
  watch: ImportWatch,
): Promise<ImportResult> {
  const { signal, progress = () => undefined } = watch;
  await rm(folder, { recursive: true, force: true });
  try {
    await synthesise({ parameters, form: "xml", folder, progress: () => signal?.throwIfAborted() });
    const requests = await deliveriesOf(folder, lake, parameters);
    const ofBytes = 2 * (await sizeOfDelivery(requests.flatMap(({ paths }) => paths)));
    let [bytes, files, rows] = [0, 0, 0];
    const sum = { record: "", accepted: 0, rejections: 0 };
    for (const request of requests) {
      let last = { bytes: 0, files: 0, rows: 0 };
      const outcome = await importDelivery(request, {
        ...watch,
        progress: (one) => {
          last = one;
          progress({
            phase: one.phase,
            bytes: bytes + one.bytes,
            ofBytes,
            files: files + one.files,
            rows: rows + one.rows,
          });
        },
      });
      bytes += last.bytes;
      files += last.files;
      rows += last.rows;
      sum.record = outcome.record.id;
      sum.accepted += outcome.accepted;
      sum.rejections += outcome.rejections;
    }
    return sum;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function deliveriesOf(folder: string, lake: string, parameters: Parameters): Promise<readonly ImportRequest[]> {
  const { seed, start, months } = parameters;
  const [gemeente, lastDay] = [placeOf(seed).code, dayText(lastDayOf(start + months - 1))];
  const names = (await readdir(folder)).toSorted();
  const messages = (await readdir(join(folder, "berichten"))).toSorted();
  for (const mapping of await readdir(join(folder, "mapping")))
    if (tableFiles[mapping.replace(/\.yaml$/, "")] === undefined) throw new Error(`${mapping} has no files to load`);
  return [
    ...Object.entries(tableFiles).map(([source, pattern]) => ({
      source,
      lake,
      mapping: join(folder, "mapping", `${source}.yaml`),
      paths: names.filter((name) => pattern.test(name)).map((name) => join(folder, name)),
      ...(mappedSources.get(source)?.knownOn === undefined ? { knownOn: lastDay } : {}),
      ...(source === "inwoners" ? { areas: join(folder, "postcodes.csv") } : {}),
    })),
    ...[...new Set(messages.map(monthIn))].map((month) => ({
      source: "istandaarden",
      lake,
      gemeente,
      paths: messages.filter((name) => monthIn(name) === month).map((name) => join(folder, "berichten", name)),
    })),
  ];
}

/** The month with which the name of a zip of messages begins. */
function monthIn(name: string): string {
  return name.slice(0, "2024-01".length);
}
