import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { openStore } from "../../store/open.ts";
import type { Store } from "../../store/store.ts";
import { localUser } from "../local-sign-in.ts";
import type { Principal } from "../principal.ts";
import { municipalityAsked, type TieOutRequest } from "./read-tie-out.ts";

/** Where the person at this machine works on the tie-out: the store with log and explanations, and who this person is in it. */
export interface TieOutDesk {
  readonly store: Store;
  readonly principal: Principal;
}

/** What is asked and where it is kept; a purpose when true amounts are asked. */
interface Sitting {
  readonly request: TieOutRequest;
  /** A file of SQLite, made where it is not there, or a PostgreSQL address. */
  readonly address: string;
  readonly purpose?: string;
}

/** Works in the open store as a member of staff of the municipality that is asked, and closes it however the work ends. */
export async function atTieOutDesk<T>(
  { request, address, purpose }: Sitting,
  work: (desk: TieOutDesk) => Promise<T>,
): Promise<T> {
  const gemeente = `GM${await municipalityAsked(request)}`;
  if (!/^postgres(ql)?:/.test(address)) mkdirSync(dirname(address), { recursive: true });
  const { store, close } = await openStore(address);
  try {
    const account = await localUser(store, gemeente);
    const user = await store.users.find(gemeente, account);
    const principal: Principal = {
      name: user?.name ?? account,
      accounts: new Map([[gemeente, account]]),
      roles: ["controller"],
      municipalities: [gemeente],
      laws: "all",
      areas: "all",
      audience: "staff",
      ...(purpose === undefined ? {} : { purpose }),
    };
    return await work({ store, principal });
  } finally {
    await close();
  }
}
