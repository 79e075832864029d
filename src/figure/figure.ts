import type { Area } from "./area.ts";
import type { Interval } from "./interval.ts";
import type { Kind, Recurrence, Status } from "./kind.ts";
import type { Law } from "./law.ts";
import type { Value } from "./missing.ts";
import type { Day, Period } from "./period.ts";
import type { Printed } from "./printed.ts";
import type { Provenance } from "./provenance.ts";
import type { Unit } from "./unit.ts";

/** What a figure is about, apart from time. Absent means: not restricted in that respect. */
export interface Scope {
  /** Code of the municipality, for instance `GM0303`: the first key of every stored thing. */
  readonly municipality: Area["code"];
  readonly area?: Area["code"];
  readonly law?: Law;
  /** Domain of a municipal budget, for instance `jeugd` or `overig`. */
  readonly domain?: string;
  readonly product?: string;
  /** Free words of the source that narrow the scope further, for instance "zonder beschermd wonen". */
  readonly note?: string;
}

/** What a figure measures: key and version of a definition in the catalogue or the dossier. */
export interface Definition {
  readonly id: string;
  readonly version: number;
}

/**
 * A figure is never a bare number: value or reason, unit, printed precision, meaning, scope, period, status, kind,
 * interval and provenance travel together (design, section 3).
 */
export interface Figure {
  readonly value: Value;
  readonly unit: Unit;
  readonly printed?: Printed;
  /** Uncertainty of an estimate, in the base of the unit; not the interval of rounding, which `printed` gives. */
  readonly interval?: Interval;
  /** For a computed figure: what the printed rounding of its inputs allows, in the base of the unit. */
  readonly rounding?: Interval;
  readonly kind: Kind;
  readonly recurrence?: Recurrence;
  readonly definition: Definition;
  /** What the number is, in the words of the source or the catalogue. */
  readonly label: string;
  readonly scope: Scope;
  readonly period: Period;
  readonly status: Status;
  /** Date of the message, booking or document that said so. */
  readonly knownOn: Day;
  readonly provenance: Provenance;
}
