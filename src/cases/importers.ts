import type { Problem } from "../figure/problem.ts";
import type { TableSetting } from "../intake/import-tables.ts";
import { importTables } from "../intake/import-tables.ts";
import { absentFacts } from "../intake/istandaarden/absent-facts.ts";
import type { Meter } from "../intake/meter.ts";
import type { Pseudonyms } from "../intake/pseudonym.ts";
import type { ReportBuilder } from "../intake/report.ts";
import { mappedSources } from "../intake/sources.ts";
import { loadStatline } from "../intake/statline/load.ts";
import type { Delivery } from "../lake/delivery.ts";
import type { StoredDelivery } from "../lake/manifest.ts";
import type { LakeReader } from "../lake/reader.ts";
import { loadMessages } from "./load-messages.ts";

/** A delivery on its way into the lake. */
export interface ImportJob {
  readonly paths: readonly string[];
  /** CBS code of the municipality, four digits. */
  readonly gemeente: string;
  readonly delivery: Delivery;
  readonly report: ReportBuilder;
  readonly pseudonyms: Pseudonyms;
  readonly allowsCategory47: boolean;
  /** The folder of the official schemas of messages. */
  readonly schemas?: string;
  /** The day on which the delivery became known, when the user gave it. */
  readonly knownOn?: string;
  /** For a source with a mapping: how its files are read. */
  readonly table?: TableSetting;
  readonly meter: Meter;
}

/** A word after `sluitend import`: what it needs, and what it does. */
export interface Importer {
  readonly needsMapping: boolean;
  /** Whether persons are in it, so that the key of the municipality is needed. */
  readonly needsKey: boolean;
  readonly run: (job: ImportJob) => Promise<void>;
  /** What is to be said of a delivery that is in the lake, beside all that was there. */
  readonly remarks?: (reader: LakeReader, delivery: StoredDelivery) => Promise<readonly Problem[]>;
}

/** Every source, by its word. */
export const importers: ReadonlyMap<string, Importer> = new Map<string, Importer>([
  ["istandaarden", { needsMapping: false, needsKey: true, run: loadMessages, remarks: absentFacts }],
  [
    "statline",
    {
      needsMapping: false,
      needsKey: false,
      run: ({ paths, ...job }) => loadStatline({ folders: paths, ...job }),
    },
  ],
  ...[...mappedSources].map(([id, { persons }]): [string, Importer] => [
    id,
    {
      needsMapping: true,
      needsKey: persons !== undefined,
      run: async ({ paths, table, delivery, report, meter }) => {
        if (table !== undefined) await importTables(paths, table, delivery, report, meter);
      },
    },
  ]),
]);
