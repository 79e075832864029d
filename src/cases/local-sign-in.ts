import type { Store } from "../store/store.ts";
import { t } from "../text/catalogue.ts";
import { knownMunicipalities } from "./deliveries/known-municipalities.ts";
import type { Principal } from "./principal.ts";
import type { Site } from "./site.ts";

/** Role in the store of the one person who works on this machine. */
const localRole = "local";
/** Holds the user of a site that has no dossier and no data yet. */
const nowhere = "GM0000";
/** As long as a session: who starts Sluitend in the morning can open it after lunch. It works once, and on this machine only. */
const linkMs = 12 * 60 * 60 * 1000;
const sessionMs = 12 * 60 * 60 * 1000;

/** Signing in on this machine without a sign-in service: whoever has the one-time link is its one user. */
export interface LocalSignIn {
  readonly issueLink: () => Promise<string>;
  readonly redeem: (linkToken: string) => Promise<string>;
  readonly principalOf: (sessionToken: string) => Promise<Principal | undefined>;
  readonly end: (sessionToken: string) => Promise<void>;
}

/** Opens local sign-in: makes the user of this machine in every municipality of the site that does not have one yet. */
export async function openLocalSignIn(site: Site): Promise<LocalSignIn> {
  const { store } = site;
  const found = (await knownMunicipalities(site)).map(({ code }) => code).toSorted();
  const municipalities: readonly [string, ...string[]] = [found[0] ?? nowhere, ...found.slice(1)];
  const accounts = new Map<string, string>();
  for (const municipality of municipalities) accounts.set(municipality, await localUser(store, municipality));
  const [home] = municipalities;
  const user = accounts.get(home) ?? "";
  return {
    issueLink: async () => (await store.signIn.issueLink(home, user, linkMs)).token,
    redeem: async (token) => (await store.signIn.redeemLink(token, sessionMs)).token,
    end: (token) => store.signIn.endSession(token),
    principalOf: async (token) => {
      const person = await store.signIn.userOfSession(token);
      if (person === undefined) return undefined;
      return {
        name: person.name,
        accounts,
        roles: ["analyst"],
        municipalities: "all",
        laws: "all",
        areas: "all",
        audience: "staff",
      };
    },
  };
}

/** The user of this machine in a municipality, made when there is none yet. */
export async function localUser(store: Store, gemeente: string): Promise<string> {
  const users = await store.users.list(gemeente);
  const known = users.find(({ roles, active }) => active && roles.includes(localRole));
  if (known !== undefined) return known.id;
  const user = await store.users.create(
    { gemeente, name: t("nl", "user.local"), roles: [localRole], laws: [], areas: [] },
    localRole,
  );
  return user.id;
}
