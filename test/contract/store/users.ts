import { expect, it } from "vitest";
import type { Site } from "./site.ts";
import { problemsOf } from "./site.ts";

const hour = 3_600_000;

/** What every store does with users and their sign-in. */
export function usersKeepTheirContract(site: () => Site): void {
  it("keeps what a user may see, and only in the user's own municipality", async () => {
    const { store, newGemeente, clock } = site();
    const [gemeente, other] = [newGemeente(), newGemeente()];
    const made = await store.users.create(
      { gemeente, name: "Mira Vos", roles: ["controller", "beheer"], laws: ["wmo", "jeugdwet"], areas: ["WK030301"] },
      "system",
    );
    expect(await store.users.find(gemeente, made.id)).toEqual(made);
    expect(made).toMatchObject({
      roles: ["controller", "beheer"],
      laws: ["wmo", "jeugdwet"],
      areas: ["WK030301"],
      active: true,
      version: 1,
      createdAt: clock.now().toISOString(),
    });
    expect(await store.users.find(other, made.id)).toBeUndefined();
    expect(await store.users.list(other)).toEqual([]);
  });

  it("lists users by the bytes of their names, whatever the language of the database", async () => {
    const { store, newGemeente, newUser } = site();
    const gemeente = newGemeente();
    for (const name of ["bram", "Zoë", "Éva", "Anna", "anna-b", "ann a"]) await newUser(gemeente, name);
    const names = (await store.users.list(gemeente)).map((user) => user.name);
    expect(names).toEqual(["Anna", "Zoë", "ann a", "anna-b", "bram", "Éva"]);
  });

  it("tells who changed a user in between, by name, and when", async () => {
    const { store, newGemeente, newUser, clock } = site();
    const gemeente = newGemeente();
    const [user, admin] = [await newUser(gemeente, "Mira Vos"), await newUser(gemeente, "Joost Hamer")];
    clock.pass(hour);
    const changed = await store.users.change(user, { roles: ["raad"] }, admin.id);
    expect(changed).toMatchObject({ version: 2, roles: ["raad"], name: "Mira Vos", changedBy: admin.id });
    expect(await problemsOf(store.users.change(user, { name: "Mira de Vos" }, user.id))).toEqual([
      {
        code: "store.stale",
        facts: { kind: "user", id: user.id, changedBy: "Joost Hamer", changedAt: clock.now().toISOString() },
        where: {},
      },
    ]);
  });

  it("refuses a change of a user who does not exist, an empty name and a name with a BSN", async () => {
    const { store, newGemeente } = site();
    const gemeente = newGemeente();
    const ref = { gemeente, id: "niemand", version: 1 };
    expect(await problemsOf(store.users.change(ref, { name: "X" }, "system"))).toMatchObject([
      { code: "store.not-found", facts: { kind: "user", id: "niemand" } },
    ]);
    const nameless = { gemeente, name: " ", roles: [], laws: [], areas: [] };
    expect(await problemsOf(store.users.create(nameless, "system"))).toMatchObject([{ code: "key.required" }]);
    expect(await problemsOf(store.users.create({ ...nameless, name: "111222333" }, "system"))).toMatchObject([
      { code: "text.bsn", facts: { key: "name" } },
    ]);
  });

  it("lets a sign-in link work once, also when it is clicked twice at the same moment", async () => {
    const { store, second, newGemeente, newUser } = site();
    const user = await newUser(newGemeente(), "Mira Vos");
    const link = await store.signIn.issueLink(user.gemeente, user.id, hour);
    const clicks = await Promise.allSettled([
      store.signIn.redeemLink(link.token, hour),
      second.signIn.redeemLink(link.token, hour),
      store.signIn.redeemLink(link.token, hour),
    ]);
    const opened = clicks.flatMap((click) => (click.status === "fulfilled" ? [click.value] : []));
    expect(opened).toHaveLength(1);
    expect(opened[0]?.user).toEqual(user);
    expect(await store.signIn.userOfSession(opened[0]?.token ?? "")).toEqual(user);
    expect(await problemsOf(store.signIn.redeemLink(link.token, hour))).toMatchObject([
      { code: "store.sign-in-refused", facts: { reason: "used" } },
    ]);
  });

  it("refuses a link that is unknown or too old, and a session after its hour", async () => {
    const { store, newGemeente, newUser, clock } = site();
    const user = await newUser(newGemeente(), "Mira Vos");
    const link = await store.signIn.issueLink(user.gemeente, user.id, hour);
    const { token } = await store.signIn.redeemLink(link.token, hour);
    const late = await store.signIn.issueLink(user.gemeente, user.id, hour);
    clock.pass(hour - 1);
    expect(await store.signIn.userOfSession(token)).toEqual(user);
    clock.pass(1);
    expect(await store.signIn.userOfSession(token)).toBeUndefined();
    expect(await problemsOf(store.signIn.redeemLink(late.token, hour))).toMatchObject([
      { facts: { reason: "expired" } },
    ]);
    expect(await problemsOf(store.signIn.redeemLink("gok", hour))).toMatchObject([{ facts: { reason: "unknown" } }]);
  });

  it("ends a session on request, and all sessions of someone who is no longer active", async () => {
    const { store, newGemeente, newUser } = site();
    const user = await newUser(newGemeente(), "Mira Vos");
    const enter = async (): Promise<string> => {
      const link = await store.signIn.issueLink(user.gemeente, user.id, hour);
      return (await store.signIn.redeemLink(link.token, hour)).token;
    };
    const [left, stayed] = [await enter(), await enter()];
    const unused = await store.signIn.issueLink(user.gemeente, user.id, hour);
    await store.signIn.endSession(left);
    await store.signIn.endSession(left);
    expect(await store.signIn.userOfSession(left)).toBeUndefined();
    expect(await store.signIn.userOfSession(stayed)).toEqual(user);
    await store.users.change(user, { active: false }, "system");
    expect(await store.signIn.userOfSession(stayed)).toBeUndefined();
    for (const refused of [
      () => store.signIn.redeemLink(unused.token, hour),
      () => store.signIn.issueLink(user.gemeente, user.id, hour),
    ]) {
      expect(await problemsOf(refused())).toMatchObject([{ facts: { reason: "inactive" } }]);
    }
  });
}
