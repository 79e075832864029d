/** Levels of area, from small to large. */
export const areaLevels = [
  "neighbourhood",
  "district",
  "village",
  "municipality",
  "region",
  "province",
  "country",
] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** A version of an area: valid from a day (included) until a day (excluded); municipalities merge and are renamed. */
export interface Area {
  /** CBS code where there is one (`GM0303`, `WK030301`, `PV24`), otherwise a code of the municipality's own. */
  readonly code: string;
  readonly name: string;
  readonly level: AreaLevel;
  /** Code of the area that contains this one. */
  readonly within?: string;
  readonly from: string;
  readonly until?: string;
  /** Codes of the areas that took over when this version ended. */
  readonly succeededBy?: readonly string[];
}
