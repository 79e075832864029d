import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { paletteCss } from "./src/chart/palette.ts";

/** The colours of the charts as a style sheet of their own: `import "virtual:chart-colours.css"`. */
function chartColours(): Plugin {
  const name = "virtual:chart-colours.css";
  return {
    name: "chart-colours",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? paletteCss() : undefined),
  };
}

/** The pages speak Dutch alone: where the catalogue asks for English it gets the Dutch texts, and the English ones stay out of the bundle. */
function dutchOnly(): Plugin {
  const english = fileURLToPath(new URL("./src/text/english.ts", import.meta.url));
  return {
    name: "dutch-only",
    load: (id) => (id === english ? 'export { dutch as english } from "./dutch.ts";' : undefined),
  };
}

/** The browser application. `make` builds it into dist/web, where the server finds it. */
export default defineConfig({
  root: "src/web",
  base: "/",
  plugins: [react(), chartColours(), dutchOnly()],
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    sourcemap: false,
    target: "es2022",
    // Our content policy allows no data: addresses, so a small font or image stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    // For work on the pages: `npx vite` beside a running `sluitend serve`.
    proxy: { "/v1": process.env["SLUITEND_SERVER"] ?? "http://127.0.0.1:8080" },
  },
});
