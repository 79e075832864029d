import { describe } from "vitest";
import { testEngines } from "./engines.ts";
import { auditLogKeepsItsContract } from "./store/audit-log.ts";
import { dossierVersionsKeepTheirContract } from "./store/dossier-versions.ts";
import { editsKeepTheirContract } from "./store/edits.ts";
import { jobsKeepTheirContract } from "./store/jobs.ts";
import { migrationsKeepTheirContract } from "./store/migrations.ts";
import { notesKeepTheirContract } from "./store/notes.ts";
import { useSite } from "./store/site.ts";
import { tieOutExplanationsKeepTheirContract } from "./store/tie-out-explanations.ts";
import { usersKeepTheirContract } from "./store/users.ts";

describe.each(testEngines())("the store on $name", (engine) => {
  describe.skipIf(engine.missing)("with a database of its own", { timeout: 30_000 }, () => {
    const site = useSite(engine);
    describe("users", () => usersKeepTheirContract(site));
    describe("notes", () => notesKeepTheirContract(site));
    describe("dossier versions", () => dossierVersionsKeepTheirContract(site));
    describe("edits", () => editsKeepTheirContract(site));
    describe("explanations of the tie-out", () => tieOutExplanationsKeepTheirContract(site));
    describe("jobs", () => jobsKeepTheirContract(site));
    describe("audit log", () => auditLogKeepsItsContract(site));
    describe("migrations", () => migrationsKeepTheirContract(site));
  });
});
