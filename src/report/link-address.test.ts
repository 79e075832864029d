import { expect, it } from "vitest";
import { linkAddress } from "./link-address.ts";

it("leads to pages and to mail", () => {
  expect(linkAddress("https://raad.waterrijk.example/stuk?id=3")).toBe("https://raad.waterrijk.example/stuk?id=3");
  expect(linkAddress("mailto:griffie@waterrijk.example")).toBe("mailto:griffie@waterrijk.example");
});

it.each(["javascript:alert(1)", " JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd", "stuk.html", ""])(
  "leads nowhere for %j",
  (href) => {
    expect(linkAddress(href)).toBeUndefined();
  },
);
