import type { Problem } from "../../figure/problem.ts";
import { describePlace, explainProblem } from "../../text/describe-problem.ts";
import { namedRule } from "../import-rule.ts";
import type { Principal } from "../principal.ts";
import type { Site } from "../site.ts";
import { keeperOf } from "./data-access.ts";
import { readMistakes } from "./import-record.ts";
import { recordOf } from "./list-deliveries.ts";
import { ruleName } from "./rule-name.ts";

/** The same mistake at one or more places. */
export interface MistakeGroup {
  /** A refusal keeps something out; a remark does not. */
  readonly kind: "refusal" | "remark";
  readonly rule: string;
  readonly title: string;
  readonly remedy: string;
  readonly count: number;
  /** The first places, as "bestand, regel 4, kolom bedrag"; empty where nothing is known of the place. */
  readonly places: readonly string[];
}

/** What was wrong in a delivery, grouped so that it can be surveyed; the repair list has every place. */
export interface DeliveryMistakes {
  readonly groups: readonly MistakeGroup[];
  /** Places of refusals in the repair list. */
  readonly listed: number;
  /** Groups that are not told here. */
  readonly untold: number;
}

const mostPlaces = 5;
const mostGroups = 50;

/** What was wrong in a delivery: rule, place, what to do. UserError `delivery.unknown`. */
export async function openDelivery(
  site: Site,
  principal: Principal,
  code: string,
  id: string,
): Promise<DeliveryMistakes> {
  await keeperOf(site, principal, code);
  const { rejected, warnings } = await readMistakes(site.data.lake, await recordOf(site, code, id));
  const groups = [...grouped("refusal", rejected), ...grouped("remark", warnings)];
  return {
    groups: groups.slice(0, mostGroups),
    listed: rejected.length,
    untold: Math.max(0, groups.length - mostGroups),
  };
}

function grouped(kind: MistakeGroup["kind"], problems: readonly Problem[]): readonly MistakeGroup[] {
  const groups = new Map<string, { rule: string; title: string; remedy: string; count: number; places: string[] }>();
  for (const one of problems) {
    const { title, detail } = explainProblem(one);
    const key = `${title}\n${detail}`;
    const group = groups.get(key) ?? { rule: ruleName(namedRule(one)), title, remedy: detail, count: 0, places: [] };
    group.count += 1;
    const place = describePlace(one.where);
    if (place !== "" && group.places.length < mostPlaces) group.places.push(place);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ kind, ...group })).toSorted((a, b) => b.count - a.count);
}
