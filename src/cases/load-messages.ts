import { messageLoader } from "../intake/istandaarden/loader.ts";
import { readDelivery } from "../intake/istandaarden/read-delivery.ts";
import { schemasOf } from "./import-report.ts";
import type { ImportJob } from "./importers.ts";

/** Reads messages of iWmo and iJw into a delivery of a lake; the report tells of each message what became of it. */
export async function loadMessages(job: ImportJob): Promise<void> {
  const { paths, gemeente, delivery, report, pseudonyms, allowsCategory47, schemas, meter } = job;
  const loader = await messageLoader({ delivery, gemeente, pseudonyms, allowsCategory47 });
  const told = await readDelivery(paths, {
    ...{ pseudonym: pseudonyms.ofBsn, loader, meter, judged: report, temporary: delivery.scratch },
    ...(await schemasOf(schemas)),
  });
  for (const { problem } of told.warnings) report.warn(problem);
}
