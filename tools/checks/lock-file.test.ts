import { expect, test } from "vitest";
import { lockFileComplaints } from "./lock-file.ts";

const parent = { optionalDependencies: { "@x/darwin": "1.0.0" } };

test("a lock file knows the packages of platforms that it was not made on, at the top or under their parent", () => {
  expect(lockFileComplaints({ "node_modules/x": parent, "node_modules/@x/darwin": {} })).toEqual([]);
  expect(lockFileComplaints({ "node_modules/x": parent, "node_modules/x/node_modules/@x/darwin": {} })).toEqual([]);
  expect(lockFileComplaints({ "node_modules/x": parent, "node_modules/@x/linux": {} })).toEqual([
    "package-lock.json: node_modules/x wants @x/darwin 1.0.0 on some platform, which is not locked",
  ]);
});
