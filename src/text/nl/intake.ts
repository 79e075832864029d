import { counted } from "../counted.ts";

/** What is said of a delivery. */
export const intake = {
  "import.done": ({
    files,
    accepted,
    rejections,
  }: {
    readonly files: number;
    readonly accepted: number;
    readonly rejections: number;
  }) => `${counted(files, "bestand", "bestanden")} gelezen: ${accepted} aangenomen, ${rejections} afgewezen.`,
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
