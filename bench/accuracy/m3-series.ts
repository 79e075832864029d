import { existsSync, readFileSync } from "node:fs";

/** One monthly series of the M3 competition: what forecasters got, and the 18 months that came. */
export interface M3Series {
  readonly id: string;
  readonly train: readonly number[];
  readonly test: readonly number[];
}

/**
 * The 1,428 monthly series of M3 (Makridakis & Hibon 2000) from `m3-monthly.csv` (`series,type,start_year,start_month,part,values`), in
 * the folder that SLUITEND_DATA names or `../shared/data`. Undefined where the file is absent: it is no part of the repository.
 */
export function readM3(): readonly M3Series[] | undefined {
  const folders = [process.env["SLUITEND_DATA"] ?? "", "../shared/data", "../../shared/data"];
  const path = folders.map((folder) => `${folder}/m3-monthly.csv`).find((file) => existsSync(file));
  if (path === undefined) return undefined;
  const parts = new Map<string, Map<string, readonly number[]>>();
  for (const line of readFileSync(path, "utf8").trim().split("\n").slice(1)) {
    const [id = "", , , , part = "", values = ""] = line.split(",");
    const own = parts.get(id) ?? new Map<string, readonly number[]>();
    parts.set(id, own.set(part, values.split(" ").map(Number)));
  }
  return [...parts].map(([id, own]) => ({ id, train: own.get("train") ?? [], test: own.get("test") ?? [] }));
}
