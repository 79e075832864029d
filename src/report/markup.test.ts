import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { html } from "./markup.ts";

it("keeps any text of a user text, between tags and in an attribute", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "grapheme-ascii" }), fc.constantFrom("<script>", '"><b>', "&lt;", "'")),
      (text) => {
        const { document } = parseHTML(
          `<!doctype html><html><body>${html`<p title="${text}">${text}</p>`.html}</body></html>`,
        );
        expect(document.querySelectorAll("body *")).toHaveLength(1);
        expect(document.querySelector("p")?.textContent).toBe(text);
        expect(document.querySelector("p")?.getAttribute("title")).toBe(text);
      },
    ),
  );
});

it("puts markup in markup as it is, and nothing for undefined", () => {
  expect(html`<ul>${[html`<li>${1}</li>`, html`<li>${"<2>"}</li>`]}${undefined}</ul>`.html).toBe(
    "<ul><li>1</li><li>&lt;2&gt;</li></ul>",
  );
});

it("turns control characters into spaces", () => {
  expect(html`${"a\u0000b\u009fc\td"}`.html).toBe("a b c\td");
});
