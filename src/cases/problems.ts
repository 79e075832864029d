/**
 * What a person can ask of a site that it does not have. Declared beside the use cases that raise them; the catalogue of
 * sentences does not compile while one has no sentence.
 */
declare module "../figure/problem.ts" {
  interface ProblemFacts {
    /** `12.500` in a column where nothing says what the point means; `cells` counts those like it. */
    "cell.point-ambiguous": {
      readonly value: string;
      readonly thousands: string;
      readonly decimals: string;
      readonly cells: number;
    };
    "cell.beyond": { readonly value: string; readonly limit: number };
    "cell.not-yes-no": { readonly value: string };
    "figure.unknown": { readonly reference: string; readonly dossier: string };
    "table.unknown": { readonly table: string; readonly dossier: string; readonly nearest?: string };
    "page.unknown": { readonly page: string; readonly known: readonly string[]; readonly nearest?: string };
    "template.unknown": { readonly template: string; readonly known: readonly string[] };
    "document.table-unknown": { readonly table: string; readonly known: readonly string[] };
    "since.other-dossier": { readonly dossier: string; readonly since: string };
    "scenario.none": { readonly dossier: string };
    "berap.none": { readonly dossier: string };
    "note.unknown": { readonly note: string };
    "note.not-yours": { readonly note: string };
    /** Somebody without the role or the account to change texts and explanations. */
    "edit.not-allowed": { readonly municipality: string };
    /** A text that cannot be kept; the mistakes follow it. */
    "text.mistakes": { readonly count: number };
    "text.place-unknown": { readonly place: string };
    "note.no-account": { readonly municipality: string };
  }
}

export {};
