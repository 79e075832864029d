import { stat } from "node:fs/promises";
import { join } from "node:path";
import { problem, UserError } from "../figure/problem.ts";
import { type Lake, openLake } from "../lake/lake.ts";
import "./privacy-problems.ts";

/** Opens a lake that is there already. UserError `lake.missing` for a folder without one: nothing is made. */
export async function existingLake(folder: string): Promise<Lake> {
  const marker = await stat(join(folder, "lake.json")).catch(() => undefined);
  if (marker === undefined) throw new UserError([problem("lake.missing", { folder })]);
  return openLake(folder);
}
