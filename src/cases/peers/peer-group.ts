import { readYaml } from "../../dossier/yaml-read.ts";
import { parseDay } from "../../figure/period-text.ts";
import { isProblem, problem, UserError } from "../../figure/problem.ts";
import "./problems.ts";

/** By what municipalities were chosen (rules of the field, section 4). */
export const choices = ["omvang", "regio", "centrumfunctie"] as const;
export type PeerChoice = (typeof choices)[number];

/** A dated list of municipalities to compare with: who chose it, when, by what and why. */
export interface PeerGroup {
  readonly id: string;
  readonly title: string;
  readonly chosenOn: string;
  readonly chosenBy: string;
  readonly by: readonly PeerChoice[];
  readonly why: string;
  /** CBS codes, four digits. */
  readonly municipalities: readonly string[];
}

/**
 * Reads the file of a group (YAML, Dutch keys: `id`, `titel`, `gekozenOp`, `gekozenDoor`, `naar`, `waarom`, `gemeenten`).
 * UserError `peers.group` for the first key that is not as it should be, and the problems of a file that is no YAML.
 */
export function readPeerGroup(path: string, text: string): PeerGroup {
  const { yaml, problems } = readYaml(path, text);
  if (yaml === undefined) throw new UserError(problems);
  const entries = new Map<string, unknown>(
    typeof yaml.data === "object" && yaml.data !== null ? Object.entries(yaml.data) : [],
  );
  const of = (key: string): unknown => entries.get(key);
  const wrong = (key: string, expected: string): UserError =>
    new UserError([problem("peers.group", { path, key, expected })]);
  const words = (key: string): string => {
    const value = of(key);
    if (typeof value !== "string" || value.trim() === "") throw wrong(key, "tekst");
    return value.trim();
  };
  const list = (key: string): readonly string[] => {
    const value = of(key);
    if (!Array.isArray(value) || value.length === 0) throw wrong(key, "lijst");
    return value.map(String);
  };
  const chosenOn = words("gekozenOp");
  if (isProblem(parseDay(chosenOn))) throw wrong("gekozenOp", "JJJJ-MM-DD");
  const municipalities = list("gemeenten");
  const odd = municipalities.find((code) => !/^\d{4}$/.test(code));
  if (odd !== undefined || new Set(municipalities).size < municipalities.length) throw wrong("gemeenten", "0193");
  const by = list("naar").map((word) => {
    const found = choices.find((one) => one === word);
    if (found === undefined) throw wrong("naar", choices.join(", "));
    return found;
  });
  return {
    ...{ id: words("id"), title: words("titel"), chosenOn, chosenBy: words("gekozenDoor") },
    ...{ by, why: words("waarom"), municipalities },
  };
}
