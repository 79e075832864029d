import type { Choices } from "../cases/lake-pages/lake-page.ts";
import type { MonthNote, NewMonthNote } from "../cases/lake-pages/monitor/month-notes.ts";
import type { LakePageList, LakePageView } from "../cases/lake-pages/open-lake-page.ts";
import type { ExplanationWish } from "../cases/lake-pages/tie-out/explain-on-page.ts";
import type { Principal } from "../cases/principal.ts";
import type { PrivacyDocument } from "../cases/register/privacy-document-id.ts";
import type { DocumentFormat } from "../cases/renderer.ts";
import type { FigureView } from "../cases/views.ts";

/** What the server can ask about the pages of a municipality; each throws `municipality.unknown`. */
export interface LakePageCases {
  readonly listLakePages: (principal: Principal, municipality: string) => Promise<LakePageList>;
  /** `lake-page.unknown`, `lake-page.empty`. */
  readonly openLakePage: (
    principal: Principal,
    municipality: string,
    page: string,
    choices: Choices,
  ) => Promise<LakePageView>;
  /** `lake-page.figure-unknown`, and those of the page. */
  readonly describeLakeFigure: (
    principal: Principal,
    municipality: string,
    page: string,
    choices: Choices,
    ref: string,
  ) => Promise<FigureView>;
  /** `edit.not-allowed`, `monitor.indicator-unknown`, `note.too-many`. */
  readonly addMonthNote: (principal: Principal, municipality: string, note: NewMonthNote) => Promise<MonthNote>;
  /** `note.unknown`, `note.not-yours`, `store.stale`. */
  readonly removeMonthNote: (
    principal: Principal,
    municipality: string,
    note: string,
    version: number,
  ) => Promise<void>;
  /** `edit.not-allowed`, `tie-out.purpose-missing`, `tie-out.no-difference`, `store.stale`. */
  readonly explainDifference: (principal: Principal, municipality: string, wish: ExplanationWish) => Promise<void>;
  /** `register.not-allowed`, and 409 for a file of terms that cannot be read. */
  readonly privacyDocument: (
    principal: Principal,
    municipality: string,
    document: PrivacyDocument,
    form: DocumentFormat,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  /** `purpose.not-allowed`. */
  readonly statePurpose: (principal: Principal, municipality: string, purpose: string) => Promise<void>;
}
