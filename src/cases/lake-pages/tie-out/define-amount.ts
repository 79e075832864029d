import { t } from "../../../text/catalogue.ts";

/** What a number of the tie-out is called in its definition, after `aansluiting.`, where it is none of a difference. */
const named = [
  "toegewezen",
  "gedeclareerd",
  "goedgekeurd",
  "betaald",
  "geboekt",
  "zonder-prijs",
  "verklaard",
  "lasten",
  "dekking",
  "stromen",
] as const;

/** What a number of the tie-out is, by the id of its definition; undefined for a number of something else. */
export function defineTieOutAmount(id: string): string | undefined {
  const [family, ...rest] = id.split(".");
  if (family !== "aansluiting") return undefined;
  const own = named.find((one) => one === rest.join("."));
  if (own !== undefined) return t("nl", `tie-out.definition.${own}`);
  if (rest[0] === "stroom") return t("nl", "tie-out.definition.stroom");
  if (rest.at(-1) === "clienten") return t("nl", "tie-out.definition.clienten");
  if (rest.at(-1) === "toen") return t("nl", "tie-out.definition.toen");
  return t("nl", rest.at(-1) === "verschil" ? "tie-out.definition.verschil" : "tie-out.definition.soort");
}
