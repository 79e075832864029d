import { posix } from "node:path";
import type { Room } from "./rooms.ts";

/** One import statement of a source file. */
export interface Import {
  /** Path relative to `src/`. */
  readonly file: string;
  readonly line: number;
  /** Path relative to `src/`, `node:…`, or `npm:…` for a package. */
  readonly target: string;
  readonly typesOnly: boolean;
}

/** Resolves what is written between the quotes of an import in a file (a path relative to `src/`). */
export function resolveTarget(file: string, specifier: string): string {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(file), specifier);
  return specifier.startsWith("node:") ? specifier : `npm:${specifier}`;
}

/** The room in which a path (relative to `src/`) lies; undefined for packages and for what lies outside `src/`. */
export function roomOf(path: string): string | undefined {
  return /^([a-z-]+)\//.exec(path)?.[1];
}

/** Tells whether a file is a test, or data that only tests read. */
export function isOfTests(file: string): boolean {
  return /\.(test|fixture)\.tsx?$/.test(file);
}

/** Why an import is refused, as a sentence for a developer; undefined when the table allows it. */
export function objection(rooms: readonly Room[], { file, target, typesOnly }: Import): string | undefined {
  const name = roomOf(file);
  const room = rooms.find((candidate) => candidate.name === name);
  if (name === undefined || room === undefined) return `${file} lies in no room of the table in docs/architecture.md`;
  const isTest = isOfTests(file);
  if (target.startsWith("node:")) {
    return room.pure && !isTest
      ? `${name}/ is pure and may not import ${target}: take the effect as a parameter`
      : undefined;
  }
  if (target.startsWith("../"))
    return isTest ? undefined : `src/ may not import ${target.slice(3)}, which lies outside it`;
  const other = roomOf(target);
  if (other === undefined || other === name) return undefined;
  if (!rooms.some((candidate) => candidate.name === other))
    return `${other}/ is no room of the table in docs/architecture.md`;
  const doors = room.doors.filter(
    (to) => to.room === other && (to.folder === undefined || target.startsWith(`${other}/${to.folder}/`)),
  );
  if (doors.length === 0) return `${name}/ may not import ${target}: see the table in docs/architecture.md`;
  return typesOnly || doors.some((to) => !to.typesOnly) ? undefined : `${name}/ may import only types from ${target}`;
}
