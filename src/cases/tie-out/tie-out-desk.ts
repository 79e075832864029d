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
  readonly close: () => Promise<void>;
}

/** Opens the store and makes the person of this machine a member of staff in the municipality that is asked, for a purpose. */
export async function openTieOutDesk(request: TieOutRequest, address: string, purpose?: string): Promise<TieOutDesk> {
  const gemeente = `GM${await municipalityAsked(request)}`;
  if (!/^postgres(ql)?:/.test(address)) mkdirSync(dirname(address), { recursive: true });
  const { store, close } = await openStore(address);
  try {
    const account = await localUser(store, gemeente);
    const user = await store.users.find(gemeente, account);
    return {
      store,
      close,
      principal: {
        name: user?.name ?? account,
        accounts: new Map([[gemeente, account]]),
        roles: ["controller"],
        municipalities: [gemeente],
        laws: "all",
        areas: "all",
        audience: "staff",
        ...(purpose === undefined ? {} : { purpose }),
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
