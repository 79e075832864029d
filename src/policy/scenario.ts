import type { Citation } from "./citation.ts";

/** Reference of a row of a printed table: `tabel-1/m02`. */
export type RowRef = string;

/** What a baseline or a scenario takes from one row: the figures per year of one domain. */
export interface Component {
  readonly domain: string;
  readonly row: RowRef;
}

/** One measure in one scenario, with the row that holds its effect per year. */
export interface ScenarioMeasure {
  readonly measure: string;
  readonly row: RowRef;
}

/** The result that the source printed for a scenario; never an input of a computation, only compared with it. */
export interface PublishedResult {
  readonly components: readonly Component[];
  /** Row of the sum over the domains (*bruto saldo*). */
  readonly gross?: RowRef;
  /** Row of the balance (*totaalsaldo*). */
  readonly balance?: RowRef;
}

/** A scenario as the source lays it out. A baseline has components; another has a baseline and measures. */
export type Scenario =
  | {
      readonly type: "baseline";
      readonly id: string;
      readonly title: string;
      readonly description: string;
      readonly components: readonly Component[];
      readonly published?: PublishedResult;
      readonly lines: Citation;
    }
  | {
      readonly type: "package";
      readonly id: string;
      readonly title: string;
      readonly description: string;
      readonly baseline: string;
      readonly measures: readonly ScenarioMeasure[];
      readonly published?: PublishedResult;
      readonly lines: Citation;
    }
  | {
      /** A scenario without numbers gets none (Zwolle L744–748). */
      readonly type: "unquantified";
      readonly id: string;
      readonly title: string;
      readonly description: string;
      readonly reason: string;
      readonly lines: Citation;
    };
