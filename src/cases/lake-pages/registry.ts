import { tieOutPage } from "./aansluiting.ts";
import type { LakePage } from "./lake-page.ts";

/** The pages of a municipality with rows in the lake. */
export const lakePages: readonly LakePage[] = [tieOutPage];
