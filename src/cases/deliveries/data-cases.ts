import type { Principal } from "../principal.ts";
import { mayReach } from "../reach.ts";
import type { Site } from "../site.ts";
import { knownMunicipalities } from "./known-municipalities.ts";
import { listImports } from "./list-imports.ts";
import { openData } from "./open-data.ts";
import { openDelivery } from "./open-delivery.ts";
import { previewDelivery } from "./preview-delivery.ts";
import { type RepairForm, repairList } from "./repair-list.ts";
import { addToUpload, beginUpload, type ImportWish, removeUpload, startImport, stopImport } from "./send-files.ts";

/** The use cases about the data of a municipality, each on behalf of the principal that comes first. */
export function dataCases(site: Site) {
  return {
    listMunicipalities: async (principal: Principal) =>
      (await knownMunicipalities(site)).filter(({ code }) => mayReach(principal, code)),
    openData: (principal: Principal, code: string) => openData(site, principal, code),
    openDelivery: (principal: Principal, code: string, id: string) => openDelivery(site, principal, code, id),
    repairList: (principal: Principal, code: string, id: string, form: RepairForm) =>
      repairList(site, principal, code, id, form),
    beginUpload: (principal: Principal, code: string, name: string, bytes: number) =>
      beginUpload(site, principal, code, name, bytes),
    addToUpload: (
      principal: Principal,
      code: string,
      upload: string,
      offset: number,
      part: AsyncIterable<Uint8Array>,
    ) => addToUpload(site, principal, code, upload, offset, part),
    removeUpload: (principal: Principal, code: string, upload: string) => removeUpload(site, principal, code, upload),
    listImports: (principal: Principal, code: string) => listImports(site, principal, code),
    startImport: (principal: Principal, code: string, wish: ImportWish) => startImport(site, principal, code, wish),
    previewDelivery: (principal: Principal, code: string, wish: ImportWish) =>
      previewDelivery(site, principal, code, wish),
    stopImport: (principal: Principal, code: string, id: string) => stopImport(site, principal, code, id),
  };
}
