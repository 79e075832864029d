import { nearest } from "../../figure/nearest.ts";
import { problem, UserError } from "../../figure/problem.ts";
import { municipalStamp } from "../../lake/municipal-stamp.ts";
import { answerRows, type BookingMonth, type TieOutSetting } from "../../monitor/tie-out/answer-rows.ts";
import { type GiversOfYear, giversOf } from "../../monitor/tie-out/givers.ts";
import { type TieOut, tieOut } from "../../monitor/tie-out/tie-out.ts";
import { existingLake } from "../existing-lake.ts";
import { knownDaysIn } from "../monitor/known-days.ts";
import { municipalityOfLake } from "../municipality-of-lake.ts";
import "./problems.ts";

/** What somebody asks of the tie-out. */
export interface TieOutRequest {
  /** The folder of the lake. */
  readonly lake: string;
  /** CBS code, four digits; not needed where the lake has one municipality. */
  readonly municipality?: string;
  /** The last day of which something may be known, `2026-03-31`; without it the last of which the lake knows something. */
  readonly asOf?: string;
  /** First and last month, `2026-01`. */
  readonly from?: string;
  readonly until?: string;
  readonly product?: string;
  /** Months after the month of the care in which a declaration is still awaited. */
  readonly awaited: number;
  readonly bookedBy: BookingMonth;
}

/** The tie-out of one municipality as the lake tells it: true amounts, that nobody sees before they are released. */
export interface ReadTieOut {
  readonly municipality: string;
  readonly asOf: string;
  readonly snapshot: string;
  /** What of that snapshot belongs to the municipality. */
  readonly stamp: string;
  readonly found: TieOut;
  /** The ledger of all products and months, whatever was asked. */
  readonly wholeLedger: TieOut["ledger"];
  /** Who gave to the amounts of each product and year; of the whole municipality, whatever was asked. Empty where they were not asked. */
  readonly givers: readonly GiversOfYear[];
}

/** Reads the tie-out that is asked. UserError for a lake that is not there, and for a municipality or product that it does not have. */
export async function readTieOut(request: TieOutRequest, withGivers = false): Promise<ReadTieOut> {
  const lake = await existingLake(request.lake);
  const municipality = await municipalityOfLake(lake, request.municipality);
  const { asOf, awaited, bookedBy } = request;
  // As every page of the municipality: also when the last that became known was a benefit or a report.
  const day = asOf ?? (await knownDaysIn(await lake.read({ gemeenten: [municipality] })))?.last;
  const setting: TieOutSetting = { awaited, bookedBy, ...(day === undefined ? {} : { day }) };
  const reader = await lake.read({ gemeenten: [municipality], ...(asOf === undefined ? {} : { asOf }) });
  try {
    const found = await tieOut(reader, setting);
    const givers = withGivers ? giversOf(await answerRows(reader, "gevers", setting)) : [];
    return {
      municipality,
      asOf: found.day ?? asOf ?? "",
      snapshot: reader.snapshot.id,
      stamp: municipalStamp(reader.snapshot, municipality),
      found: narrowed(found, request),
      wholeLedger: found.ledger,
      givers,
    };
  } finally {
    reader.close();
  }
}

/** The municipality that a request is about. UserError as in {@link readTieOut}. */
export async function municipalityAsked({ lake, municipality }: TieOutRequest): Promise<string> {
  return municipalityOfLake(await existingLake(lake), municipality);
}

function narrowed({ rows, ledger, products, ...rest }: TieOut, { from, until, product }: TieOutRequest): TieOut {
  const known = products.map((one) => one.product);
  if (product !== undefined && !known.includes(product) && !rows.some((row) => row.product === product)) {
    const near = nearest(product, known);
    throw new UserError([
      problem("tie-out.product-unknown", { product, known, ...(near === undefined ? {} : { nearest: near }) }),
    ]);
  }
  const isAsked = (one: { readonly product: string; readonly month: string }): boolean =>
    (product === undefined || one.product === product) &&
    (from === undefined || one.month >= from) &&
    (until === undefined || one.month <= until);
  return {
    ...rest,
    rows: rows.filter(isAsked),
    ledger: ledger.filter(isAsked),
    products: products.filter((one) => product === undefined || one.product === product),
  };
}
