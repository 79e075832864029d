/** What a number counts. Money is in eurocents; everything else is the plain number in the named unit. */
export type Unit =
  | { readonly quantity: "money"; readonly per?: Per }
  | { readonly quantity: "count"; readonly of: string; readonly per?: Per }
  | { readonly quantity: "percent"; readonly of?: string }
  | { readonly quantity: "percentage-point" }
  | { readonly quantity: "ratio" }
  | { readonly quantity: "index" }
  | { readonly quantity: "score"; readonly of?: string }
  | { readonly quantity: "fte" }
  | {
      readonly quantity: "duration";
      readonly in: "minute" | "hour" | "day" | "working-day" | "week" | "month" | "year";
    };

/** The denominator of a rate. */
export type Per =
  | "inhabitant"
  | "household"
  | "client"
  | "1000-inhabitants"
  | "hour"
  | "week"
  | "month"
  | "year"
  | "fte";
