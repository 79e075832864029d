/** What can be wrong with a delivery that comes in through the browser. */
declare module "../../figure/problem.ts" {
  interface ProblemFacts {
    "municipality.unknown": { readonly municipality: string };
    /** Somebody without the role or the account to see and load the data of a municipality. */
    "data.not-allowed": { readonly municipality: string };
    "upload.unknown": Readonly<Record<never, never>>;
    /** A part that does not follow what came before: `received` says where to go on. */
    "upload.offset": { readonly received: number };
    /** More came than was announced, or less when the import begins. */
    "upload.size": { readonly announced: number; readonly received: number };
    "upload.name": Readonly<Record<never, never>>;
    "upload.none": Readonly<Record<never, never>>;
    "upload.disk-full": Readonly<Record<never, never>>;
    /** A source that needs a mapping, and none was sent along or before. */
    "import.mapping-none": { readonly source: string };
    /** A mapping of another municipality than the page is about. */
    "import.other-municipality": { readonly found: string; readonly wanted: string };
    /** Messages and the like have no columns to map: there is nothing to show beforehand. */
    "preview.no-mapping": { readonly source: string };
    "preview.too-large": { readonly megabytes: number };
    "import.unknown": Readonly<Record<never, never>>;
    /** It is becoming part of the lake, and that is not stopped halfway. */
    "import.too-late": Readonly<Record<never, never>>;
    /** The process that read the delivery ended without an answer; `reference` stands in the log beside what it said. */
    "import.broke-off": { readonly reference: string };
    "delivery.unknown": Readonly<Record<never, never>>;
  }
}

export {};
