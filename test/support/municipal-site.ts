import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LakePageView } from "../../src/cases/lake-pages/open-lake-page.ts";
import { openLocalSignIn } from "../../src/cases/local-sign-in.ts";
import { type OpenSite, openSite } from "../../src/cases/open-site.ts";
import type { Principal } from "../../src/cases/principal.ts";
import { siteCases } from "../../src/cases/site-cases.ts";
import type { LakeRow } from "../../src/lake/canonical.ts";
import { type Lake, openLake } from "../../src/lake/lake.ts";
import { deliverFiles } from "../monitor/lake-of-history.ts";

/** A site with the rows of one municipality, and somebody who is signed in on it. */
export interface MunicipalSite {
  readonly opened: OpenSite;
  readonly folder: string;
  readonly anna: Principal;
  readonly cases: ReturnType<typeof siteCases>;
  readonly lake: Lake;
  /** A page as anna sees it: with true numbers after saying why, or protected when she says nothing. */
  readonly page: (id: string, choices?: Readonly<Record<string, string>>, purpose?: string) => Promise<LakePageView>;
  readonly close: () => Promise<void>;
}

/** The municipality of the histories, 9901, as the pages name it. */
export const municipality = "GM9901";

/** Opens a site with these rows of {@link municipality}; close it when the tests are done. */
export async function openMunicipalSite(rows: readonly LakeRow[]): Promise<MunicipalSite> {
  const folder = mkdtempSync(join(tmpdir(), "sluitend-gemeente-"));
  const dossiers = join(import.meta.dirname, "../../dossiers");
  const opened = await openSite(dossiers, join(folder, "site.sqlite"), { expected: [municipality] });
  const signIn = await openLocalSignIn(opened.site);
  const anna = await signIn.principalOf(await signIn.redeem(await signIn.issueLink()));
  if (anna === undefined) throw new Error("nobody is signed in");
  const cases = siteCases(opened.site);
  const lake = await openLake(opened.site.data.lake);
  await deliverFiles(lake, [{ name: "alles", rows }]);
  return {
    ...{ opened, folder, anna, cases, lake },
    page: async (id, choices = {}, purpose = "proef") => {
      await cases.statePurpose(anna, municipality, purpose);
      return cases.openLakePage(anna, municipality, id, new Map(Object.entries(choices)));
    },
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
