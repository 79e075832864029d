import { t } from "../../text/catalogue.ts";
import { syntheticMunicipality } from "./municipalities.ts";

/** What a municipality of which there is no dossier is called, by its code in a lake, `9912`: a made-up one has a name, another its code. */
export function municipalityName(code: string): string {
  return syntheticMunicipality(code)?.name ?? t("nl", "data.municipality", { code });
}
