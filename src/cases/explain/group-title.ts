import { codeList } from "../../messages/code-list.ts";
import type { Breakdown } from "../../monitor/cost-change/cost-model.ts";
import { t } from "../../text/catalogue.ts";

/** How a group is called: a product by its category and law, a referrer by its kind; of a provider and an area only the code is known. */
export function groupTitle(by: Breakdown, code: string): string {
  if (code === "onbekend") return t("nl", "explain.unknown");
  if (by === "product") {
    const [law, category = ""] = code.split("/");
    if (law !== "wmo" && law !== "jeugdwet") return code;
    const name = codeList("ProductCategorie")[law][category] ?? "";
    const title = name === "" ? t("nl", "explain.category", { category }) : name;
    return `${title} (${t("nl", `law.${law}`)})`;
  }
  if (by === "verwijzer") return codeList("TypeVerwijzer").jeugdwet[code] ?? code;
  return code;
}
