import { readFile } from "node:fs/promises";
import { Reading } from "../dossier/reading.ts";
import { type Problem, problem, UserError, type Where } from "../figure/problem.ts";
import { type PackageModel, packageModelSchema } from "../policy/package-model.ts";

/** A model of measures that was read, with the place of each of its fields. */
export interface ReadModel {
  readonly name: string;
  readonly model: PackageModel;
  readonly whereAt: (path: readonly PropertyKey[]) => Where;
}

/** More than any list of measures needs. */
const mostBytes = 1_000_000;

/** Reads a file of assumptions about measures. UserError with every mistake and its place. */
export async function readPackageModel(path: string): Promise<ReadModel> {
  const content = await readFile(path).catch((error: unknown) => {
    throw isAbsent(error) ? new UserError([problem("file.missing", { path })]) : error;
  });
  if (content.length > mostBytes)
    throw new UserError([problem("file.too-large", { path, bytes: content.length, limit: mostBytes })]);
  return parsePackageModel(path, content.toString("utf8"));
}

/** The same from a text. */
function parsePackageModel(name: string, text: string): ReadModel {
  const reading = new Reading(new Map([[name, text]]));
  const model = reading.yaml(name, packageModelSchema);
  const problems: readonly Problem[] = reading.problems;
  if (model === undefined || problems.length > 0) throw new UserError(problems);
  return { name, model, whereAt: (path) => reading.whereOf(name, path) };
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EISDIR");
}
