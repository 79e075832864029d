import type { Measured } from "../../chart/state.ts";
import type { KnownMunicipality } from "../deliveries/known-municipalities.ts";
import type { PageContent, Step } from "../pages/page.ts";
import type { Principal } from "../principal.ts";
import type { PrivacyDocument } from "../register/privacy-document-id.ts";
import type { Site } from "../site.ts";
import type { LakePageId } from "./lake-page-id.ts";
import type { Explainable } from "./tie-out/explainable.ts";

/** Something that a reader chooses on a page; the choice stands in the address. */
export interface Control {
  /** The key of the choice, in the words of the address: letters and hyphens. */
  readonly id: string;
  readonly label: string;
  /** Few options are a list to pick from; of many the reader types a part of the name. */
  readonly form: "pick" | "find";
  readonly options: readonly { readonly value: string; readonly label: string; readonly group?: string }[];
  /** The option that the page shows. */
  readonly value: string;
}

/** What a reader chose, by the id of the control; a choice that a page does not know it leaves aside. */
export type Choices = ReadonlyMap<string, string>;

/** What a page of a lake is made for. */
export interface LakePageAsk {
  readonly site: Site;
  readonly municipality: KnownMunicipality;
  /** With a purpose when true numbers may be shown, which is on record by then; without one everything is protected. */
  readonly principal: Principal;
  readonly choices: Choices;
}

/** What stands on a page of a lake: as on every page, with what can be chosen, and of when it is. */
export interface LakePageContent extends PageContent {
  readonly controls: readonly Control[];
  /** The last day of which something is known, `2026-03-31`. */
  readonly asOf: string;
  readonly snapshot: string;
  /** Documents about the municipality that this reader may take along from here. */
  readonly downloads?: readonly PrivacyDocument[];
  /** Figures that went into those of the page and do not stand on it themselves: a reader opens them from the figure that they made. */
  readonly beneath?: readonly Measured[];
  /** The indicator and months at which people may place a note; absent on a page without such a chart. */
  readonly notable?: {
    readonly indicator: string;
    readonly months: readonly { readonly value: string; readonly label: string }[];
  };
  /** The differences of a tie-out that people may explain; absent on another page, and where they are hidden. */
  readonly explainable?: Explainable;
}

/** Whether a reader sees protected numbers, sees true ones and why, or could after saying why. */
export type Seeing =
  | { readonly numbers: "protected"; readonly mayAsk: boolean }
  | { readonly numbers: "true"; readonly purpose: string };

/** A page in the navigation of a municipality. */
export interface LakePageLink {
  readonly id: LakePageId | "gegevens";
  readonly step: Step;
}

/** A page that is made of blocks from the rows of a lake. */
export interface LakePage {
  readonly id: LakePageId;
  readonly step: Step;
  /** Whether it can show true numbers to who may see them and says why. */
  readonly hasTrueNumbers: boolean;
  /** It tells of more than the snapshot, such as who looked, and is made anew each time. */
  readonly isLive?: true;
  readonly make: (ask: LakePageAsk) => Promise<LakePageContent>;
}

/** Whether the page is made with true numbers. */
export function seesTrueNumbers({ principal: { audience, purpose } }: Pick<LakePageAsk, "principal">): boolean {
  return audience === "staff" && purpose !== undefined;
}

/** The option that was chosen of a control, or the first that is usual. */
export function chosen(choices: Choices, id: string, options: Control["options"], usual: string): string {
  const wish = choices.get(id);
  return options.some(({ value }) => value === wish) && wish !== undefined ? wish : usual;
}
