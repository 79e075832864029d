import { counted } from "../counted.ts";

/** What came of the files of a delivery: of messages a file is taken or not, of tables it is rows. */
export interface DeliveryCounts {
  readonly unit: "message" | "row";
  readonly files: number;
  /** Messages or rows. */
  readonly accepted: number;
  /** Files of which nothing was taken. */
  readonly refused: number;
  /** Files that were in the lake already. */
  readonly known: number;
  /** Lines or rows that were left out of files. */
  readonly leftOut: number;
}

function ofMessages({ files, accepted, refused, known, leftOut }: DeliveryCounts): string {
  const already = known === 0 ? "" : `, ${known} al bekend`;
  const lines =
    leftOut === 0
      ? ""
      : ` Daarbinnen ${leftOut === 1 ? "is" : "zijn"} ${counted(leftOut, "regel", "regels")} afgewezen.`;
  return `${counted(files, "bestand", "bestanden")} gelezen: ${accepted} aangenomen, ${refused} afgewezen${already}.${lines}`;
}

function ofRows({ files, accepted, refused, known, leftOut }: DeliveryCounts): string {
  const unusable = refused === 0 ? "" : `, ${refused} afgewezen`;
  const already = known === 0 ? "" : `, ${known} al bekend`;
  return `${counted(files, "bestand", "bestanden")} gelezen${unusable}${already}: ${counted(accepted, "rij", "rijen")} aangenomen, ${leftOut} afgewezen.`;
}

/** What is said of a delivery. */
export const intake = {
  "import.done": (counts: DeliveryCounts) => (counts.unit === "message" ? ofMessages(counts) : ofRows(counts)),
  "import.rows": ({ table, count }: { readonly table: string; readonly count: number }) =>
    `${table}: ${counted(count, "rij", "rijen")}`,
  "import.same": ({ count }: { readonly count: number }) =>
    `  … en zo op nog ${counted(count, "plaats", "plaatsen")}. Met --json ziet u ze alle.`,
  "import.more": ({ count }: { readonly count: number }) =>
    `… en nog ${counted(count, "melding", "meldingen")}. Met --json ziet u ze alle.`,
  "import.preview": "Zo komen de eerste rijen binnen. Er is niets ingelezen.",
  "import.preview.fixed": "(vast of afgeleid)",
  "import.preview.ignored": ({ names }: { readonly names: readonly string[] }) =>
    `Blijft buiten, zoals de mapping zegt: ${names.join(", ")}.`,
  "import.preview.unmapped": ({ names }: { readonly names: readonly string[] }) =>
    `Over deze kolommen zegt de mapping niets; zij blijven buiten: ${names.join(", ")}.`,
};
