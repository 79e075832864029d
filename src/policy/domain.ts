import type { Law } from "../figure/law.ts";

/**
 * A part of the budget that a source balances by itself (`domains.yaml`), for instance jeugd or overige baten en lasten.
 * *Bruto saldo* is the sum of the domains with `inGross`; *totaalsaldo* is the sum of all (Dronten, tables 11–14).
 */
export interface Domain {
  readonly id: string;
  readonly title: string;
  readonly law?: Law;
  readonly inGross: boolean;
}
