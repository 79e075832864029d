import { problem, UserError } from "../../figure/problem.ts";
import type { Report } from "../../report/model.ts";
import { reachableMunicipality } from "../deliveries/data-access.ts";
import { lakeCode } from "../deliveries/import-input.ts";
import type { Principal } from "../principal.ts";
import type { DocumentFormat, Renderer } from "../renderer.ts";
import type { Site } from "../site.ts";
import { today } from "../today.ts";
import { dpiaReport } from "./dpia-report.ts";
import { registerReport } from "./export-register.ts";
import { mayOversee } from "./overseers.ts";
import type { PrivacyDocument } from "./privacy-document-id.ts";
import { processingRegister, type RegisterRequest } from "./processing.ts";
import "../privacy-problems.ts";

/**
 * Makes one of them, for the command line and for the page *Privacy* alike. Without a lake the DPIA is the template alone. UserError for a lake or a
 * file of terms that cannot be read.
 */
export async function makePrivacyDocument(
  document: PrivacyDocument,
  request: RegisterRequest | undefined,
  form: DocumentFormat,
  renderer: Renderer,
): Promise<Uint8Array<ArrayBuffer>> {
  return renderer.render(await reportOf(document, request), form);
}

async function reportOf(document: PrivacyDocument, request: RegisterRequest | undefined): Promise<Report> {
  const register = request === undefined ? undefined : await processingRegister(request);
  if (document === "dpia") return dpiaReport(register?.day ?? today(), register);
  if (register === undefined) throw new Error("a register is of a lake");
  return registerReport(register);
}

/**
 * One of them about a municipality of the site, for who watches over privacy. Who takes it is put on record first. UserError `municipality.unknown`,
 * `register.not-allowed`, `lake.missing`.
 */
export async function downloadPrivacyDocument(
  site: Site,
  principal: Principal,
  code: string,
  document: PrivacyDocument,
  form: DocumentFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const { name } = await reachableMunicipality(site, principal, code);
  const account = principal.accounts.get(code);
  if (account === undefined || !mayOversee(principal))
    throw new UserError([problem("register.not-allowed", { municipality: name })]);
  await site.store.auditLog.append({
    gemeente: code,
    by: account,
    action: "register.download",
    thing: { kind: "document", id: document },
    details: { form },
  });
  const request = { lake: site.data.lake, gemeente: lakeCode(code) };
  return makePrivacyDocument(document, request, form, site.renderer);
}
