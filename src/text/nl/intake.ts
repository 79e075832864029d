import { counted } from "../counted.ts";

/** What is said of a delivery. */
export const intake = {
  "import.done": ({
    files,
    accepted,
    rejections,
    rows,
  }: {
    readonly files: number;
    readonly accepted: number;
    readonly rejections: number;
    readonly rows: readonly (readonly [table: string, count: number])[];
  }) =>
    [
      `${counted(files, "bestand", "bestanden")} gelezen: ${accepted} aangenomen, ${rejections} afgewezen.`,
      ...rows.map(([table, count]) => `  ${table}: ${counted(count, "rij", "rijen")}`),
    ].join("\n"),
  "import.more": ({ count }: { readonly count: number }) =>
    `… en nog ${counted(count, "melding", "meldingen")}. Met --json ziet u ze alle.`,
  "import.preview": "Zo komen de eerste rijen binnen. Er is niets ingelezen.",
  "import.preview.fixed": "(vast of afgeleid)",
  "import.preview.ignored": ({ names }: { readonly names: readonly string[] }) =>
    `Blijft buiten, zoals de mapping zegt: ${names.join(", ")}.`,
  "import.preview.unmapped": ({ names }: { readonly names: readonly string[] }) =>
    `Over deze kolommen zegt de mapping niets; zij blijven buiten: ${names.join(", ")}.`,
};
