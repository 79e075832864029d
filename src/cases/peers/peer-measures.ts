import type { Unit } from "../../figure/unit.ts";
import { t } from "../../text/catalogue.ts";
import { groupTitle } from "../explain/group-title.ts";
import type { PeerQuarter } from "./read-peers.ts";

/** A number of a municipality: what it is of, and of which part of the products; without one of everything. */
export interface PeerNumber {
  readonly what: "bedrag" | "clienten" | "inwoners";
  readonly part?: string;
}

/** What is compared: one number over another. */
export interface PeerMeasure {
  readonly id: string;
  readonly title: string;
  /** With or without beschermd wonen, which one municipality does for a region and another does not. */
  readonly scope: string;
  readonly unit: Unit;
  readonly over: PeerNumber;
  readonly under: PeerNumber;
  /** What the quotient is multiplied by: 1,000 of a rate per 1,000. */
  readonly per: number;
}

/** Beschermd wonen (WMO020, code 15), and everything without it. */
export const shelter = "wmo/15";
export const withoutShelter = "zonder";
/** All clients, each once. */
export const everyone = "clienten";

const people: PeerNumber = { what: "inwoners" };
const perInhabitant: Unit = { quantity: "money", per: "inhabitant" };

/** What is compared for a municipality: its costs per inhabitant with and without beschermd wonen, by law and product, and its clients. */
export function measuresFor({ rows }: PeerQuarter): readonly PeerMeasure[] {
  const groups = rows.filter(({ group, product, provider }) => group !== "*" && product === "*" && provider === "*");
  const cost = (id: string, title: string, scope: string, part?: string): PeerMeasure => ({
    ...{ id, title, scope, unit: perInhabitant, under: people, per: 1 },
    over: { what: "bedrag", ...(part === undefined ? {} : { part }) },
  });
  const [included, excluded] = [t("nl", "neighbours.scope.with"), t("nl", "neighbours.scope.without")];
  return [
    cost("kosten-per-inwoner", t("nl", "neighbours.measure.cost"), included),
    cost("kosten-per-inwoner-zonder-bw", t("nl", "neighbours.measure.cost"), excluded, withoutShelter),
    cost("kosten-wmo-per-inwoner", t("nl", "neighbours.measure.wmo"), included, "wmo"),
    cost(
      "kosten-jeugdwet-per-inwoner",
      t("nl", "neighbours.measure.youth"),
      t("nl", "neighbours.scope.none"),
      "jeugdwet",
    ),
    ...(["wmo", "jeugdwet"] as const).map(
      (law): PeerMeasure => ({
        ...{ id: `clienten-${law}-per-1000-inwoners`, title: t("nl", `neighbours.measure.clients.${law}`), per: 1000 },
        ...{ scope: law === "wmo" ? included : t("nl", "neighbours.scope.none"), under: people },
        unit: { quantity: "count", of: "cliënten", per: "1000-inhabitants" },
        over: { what: "clienten", part: law },
      }),
    ),
    {
      ...{ id: "clienten-per-1000-inwoners", title: t("nl", "neighbours.measure.clients"), scope: included, per: 1000 },
      unit: { quantity: "count", of: "cliënten", per: "1000-inhabitants" },
      over: { what: "clienten", part: everyone },
      under: people,
    },
    {
      ...{ id: "kosten-per-client", title: t("nl", "neighbours.measure.per-client"), scope: included, per: 1 },
      unit: { quantity: "money", per: "client" },
      over: { what: "bedrag" },
      under: { what: "clienten", part: everyone },
    },
    ...groups.map(({ group }) =>
      cost(
        `kosten ${group}`,
        groupTitle("product", group),
        group === shelter ? included : t("nl", "neighbours.scope.none"),
        group,
      ),
    ),
  ];
}

/** What the clients of a number cost: those of one law cost what was declared by that law, all of them what was declared in all. */
export function costsOf({ part }: PeerNumber): PeerNumber {
  return { what: "bedrag", ...(part === undefined || part === everyone ? {} : { part }) };
}

/** The true value of a number; undefined where it is not known, as inhabitants without a register. */
export function numberIn({ rows, byLaw, inhabitants }: PeerQuarter, { what, part }: PeerNumber): number | undefined {
  if (what === "inwoners") return inhabitants;
  const at = (group: string) => rows.find((row) => row.group === group && row.product === "*" && row.provider === "*");
  if (what === "clienten") {
    const law = part === undefined ? undefined : byLaw.get(part);
    return law ?? at(part === undefined || part === everyone ? "*" : part)?.clients ?? 0;
  }
  if (part === undefined) return at("*")?.cents ?? 0;
  if (part === withoutShelter) return (at("*")?.cents ?? 0) - (at(shelter)?.cents ?? 0);
  if (part.includes("/")) return at(part)?.cents ?? 0;
  return rows
    .filter(({ group, product, provider }) => group.startsWith(`${part}/`) && product === "*" && provider === "*")
    .reduce((sum, { cents }) => sum + cents, 0);
}
