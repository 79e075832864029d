import type { KnownMunicipality } from "../cases/deliveries/known-municipalities.ts";
import type { ImportView } from "../cases/deliveries/list-imports.ts";
import type { DataPageView } from "../cases/deliveries/open-data.ts";
import type { DeliveryMistakes } from "../cases/deliveries/open-delivery.ts";
import type { DeliveryPreview } from "../cases/deliveries/preview-delivery.ts";
import type { RepairForm } from "../cases/deliveries/repair-list.ts";
import type { ImportWish } from "../cases/deliveries/send-files.ts";
import type { Upload } from "../cases/deliveries/uploads.ts";
import type { Principal } from "../cases/principal.ts";

/** What the server can ask about the data of a municipality; each throws `municipality.unknown` and `data.not-allowed`. */
export interface DataCases {
  /** The municipalities that this person may reach. */
  readonly listMunicipalities: (principal: Principal) => Promise<readonly KnownMunicipality[]>;
  readonly openData: (principal: Principal, municipality: string) => Promise<DataPageView>;
  readonly openDelivery: (principal: Principal, municipality: string, delivery: string) => Promise<DeliveryMistakes>;
  readonly repairList: (
    principal: Principal,
    municipality: string,
    delivery: string,
    form: RepairForm,
  ) => Promise<Uint8Array<ArrayBuffer>>;
  readonly beginUpload: (principal: Principal, municipality: string, name: string, bytes: number) => Promise<Upload>;
  readonly addToUpload: (
    principal: Principal,
    municipality: string,
    upload: string,
    offset: number,
    part: AsyncIterable<Uint8Array>,
  ) => Promise<Upload>;
  readonly removeUpload: (principal: Principal, municipality: string, upload: string) => Promise<void>;
  readonly listImports: (principal: Principal, municipality: string) => Promise<readonly ImportView[]>;
  readonly startImport: (principal: Principal, municipality: string, wish: ImportWish) => Promise<ImportView>;
  /** `preview.no-mapping`, `preview.too-large`, and what is wrong with a mapping. */
  readonly previewDelivery: (principal: Principal, municipality: string, wish: ImportWish) => Promise<DeliveryPreview>;
  readonly stopImport: (principal: Principal, municipality: string, id: string) => Promise<ImportView>;
}
