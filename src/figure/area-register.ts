import type { Area, AreaLevel } from "./area.ts";
import { nearest } from "./nearest.ts";
import type { Day } from "./period.ts";
import { periodText } from "./period-text.ts";
import { type Problem, problem } from "./problem.ts";

/** All versions of all areas that somebody knows: which ones existed on a day, and what became of them. */
export type AreaRegister = readonly Area[];

/** The areas that existed on a day, of one level or of all. */
export function areasOn(register: AreaRegister, on: Day, level?: AreaLevel): readonly Area[] {
  const day = periodText(on);
  return register.filter((area) => exists(area, day) && (level === undefined || area.level === level));
}

/** The version of an area on a day. Problem `area.unknown` when it did not exist then. */
export function areaOn(register: AreaRegister, code: string, on: Day): Area | Problem {
  const areas = areasOn(register, on);
  return areas.find((area) => area.code === code) ?? unknownArea(code, on, areas);
}

/**
 * What an area of an earlier day has become on a later one: itself, the area that it merged into, or the areas that it
 * was divided over. Empty when the register does not say what became of it. Problem `area.unknown` when it did not exist
 * on the earlier day.
 */
export function becameOn(register: AreaRegister, code: string, then: Day, later: Day): readonly Area[] | Problem {
  const version = register.find((area) => area.code === code && exists(area, periodText(then)));
  if (version === undefined) return unknownArea(code, then, areasOn(register, then));
  return heirs(register, version, periodText(later), new Set());
}

/** An area of an earlier day that a later one was made of. */
export interface Origin {
  readonly area: Area;
  /** All areas that it went to; more than one when it was divided. */
  readonly into: readonly string[];
}

/**
 * The areas of an earlier day that together make up an area of a later day: of a merged municipality the ones that it was
 * merged from, of one that did not change itself. Problem `area.unknown` when the area does not exist on the later day.
 */
export function madeOf(register: AreaRegister, code: string, today: Day, then: Day): readonly Origin[] | Problem {
  const [now, day] = [periodText(today), periodText(then)];
  const area = register.find((version) => version.code === code && exists(version, now));
  if (area === undefined) return unknownArea(code, today, areasOn(register, today));
  return register
    .filter((version) => version.level === area.level && exists(version, day))
    .map((version) => ({ area: version, into: codesOf(heirs(register, version, now, new Set())) }))
    .filter(({ into }) => into.includes(code));
}

/** The versions that a version lives on in on a day; `seen` ends a register whose areas succeed each other in a circle. */
function heirs(register: AreaRegister, version: Area, day: string, seen: Set<Area>): readonly Area[] {
  if (exists(version, day)) return [version];
  if (version.until === undefined || seen.has(version)) return [];
  seen.add(version);
  const { until } = version;
  // Renamed or with another border: the same code goes on in a next version, unless the register names other heirs.
  const codes = version.succeededBy ?? [version.code];
  const next = register.filter((area) => codes.includes(area.code) && exists(area, until));
  return [...new Set(next.flatMap((area) => heirs(register, area, day, seen)))];
}

function codesOf(areas: readonly Area[]): readonly string[] {
  return [...new Set(areas.map(({ code }) => code))];
}

/** ISO days of four-digit years are in the order of their text. */
function exists({ from, until }: Area, day: string): boolean {
  return from <= day && (until === undefined || day < until);
}

function unknownArea(code: string, on: Day, areas: readonly Area[]): Problem {
  const near = nearest(code, codesOf(areas));
  return problem("area.unknown", { code, on: periodText(on), ...(near === undefined ? {} : { nearest: near }) });
}
