import type { Hue } from "./state.ts";

/** A drawing pattern that tells areas apart without colour. */
export const textures = ["solid", "rising", "dots", "falling", "lines", "grid", "upright"] as const;
export type Texture = (typeof textures)[number];

/** Colours of everything on a chart: CSS colours, or CSS variables that hold them. */
export interface Theme {
  readonly name: "css" | "light" | "dark" | "print";
  readonly paper: string;
  readonly ink: string;
  /** Second-rank text: tick labels, notes; at least 4.5:1 on paper. */
  readonly quiet: string;
  /** Grid lines: decoration, no contrast asked. */
  readonly grid: string;
  /** Returns the colour of a hue that `canonicalHue` knows. */
  readonly hue: (hue: KnownHue) => string;
}

interface HueColours {
  readonly light: string;
  readonly dark: string;
  readonly texture: Texture;
}

/**
 * The colours of subjects. A law or domain has one hue in every chart, table and page; `variant-…` is for things without
 * a hue of their own, such as scenarios; `gain` and `loss` say what is favourable and what is not, always with the word. Each is at least 3:1 against its paper (WCAG 2.2, 1.4.11) and apart from its
 * neighbours for the three kinds of colour blindness (`palette.test.ts` computes both).
 */
export const hueColours = {
  wmo: { light: "#2e6fd6", dark: "#5b97f7", texture: "solid" },
  jeugd: { light: "#b0470b", dark: "#dd6a20", texture: "rising" },
  participatie: { light: "#14614a", dark: "#5ce8c0", texture: "dots" },
  armoede: { light: "#84298a", dark: "#b574b0", texture: "falling" },
  inkomensdeel: { light: "#b58300", dark: "#f5c022", texture: "lines" },
  overig: { light: "#80868e", dark: "#a7b0b4", texture: "upright" },
  total: { light: "#1a2430", dark: "#f2f4f6", texture: "solid" },
  "variant-1": { light: "#5f666e", dark: "#dce5e8", texture: "solid" },
  "variant-2": { light: "#0a93b8", dark: "#49b7db", texture: "rising" },
  "variant-3": { light: "#861231", dark: "#e0526a", texture: "dots" },
  "variant-4": { light: "#43229a", dark: "#6f7df0", texture: "falling" },
  "variant-5": { light: "#958a3a", dark: "#b9c81e", texture: "lines" },
  "variant-6": { light: "#2b1a12", dark: "#ffe9dc", texture: "grid" },
  gain: { light: "#0b7285", dark: "#4cc3d6", texture: "solid" },
  loss: { light: "#c02a4c", dark: "#ff7f92", texture: "rising" },
} as const satisfies Readonly<Record<string, HueColours>>;

export type KnownHue = keyof typeof hueColours;

const variants: readonly KnownHue[] = ["variant-1", "variant-2", "variant-3", "variant-4", "variant-5", "variant-6"];
const aliases: Readonly<Record<string, KnownHue>> = {
  armoedebeleid: "armoede",
  jeugdwet: "jeugd",
  participatiewet: "participatie",
  wgs: "armoede",
  totaal: "total",
};
const surface = {
  light: { paper: "#ffffff", ink: "#1a2430", quiet: "#515c68", grid: "#dde2e7" },
  dark: { paper: "#14181d", ink: "#f2f4f6", quiet: "#a9b4bf", grid: "#323a43" },
} as const;

/** Colours fixed in the picture: for files, print and tests. */
export const fixedThemes: Readonly<Record<"light" | "dark" | "print", Theme>> = {
  light: { name: "light", ...surface.light, hue: (hue) => hueColours[hue].light },
  dark: { name: "dark", ...surface.dark, hue: (hue) => hueColours[hue].dark },
  print: { name: "print", ...surface.light, hue: (hue) => hueColours[hue].light },
};

/** Colours by CSS variable (`--chart-wmo`), each with its light value to fall back on; `paletteCss` sets them. */
export const cssTheme: Theme = {
  name: "css",
  paper: `var(--chart-paper, ${surface.light.paper})`,
  ink: `var(--chart-ink, ${surface.light.ink})`,
  quiet: `var(--chart-quiet, ${surface.light.quiet})`,
  grid: `var(--chart-grid, ${surface.light.grid})`,
  hue: (hue) => `var(--chart-${hue}, ${hueColours[hue].light})`,
};

function ownHue(hue: Hue): KnownHue | undefined {
  if (Object.hasOwn(hueColours, hue)) return hue as KnownHue;
  return Object.hasOwn(aliases, hue) ? aliases[hue] : undefined;
}

/**
 * Gives every hue of one chart its place in the palette: subjects their own colour, strangers (scenarios, providers) the
 * variants that are left, in order of appearance, so that no two strangers share one as long as there are six or fewer.
 */
export function assignHues(hues: readonly Hue[]): ReadonlyMap<Hue, KnownHue> {
  const free = variants.filter((variant) => !hues.includes(variant));
  const strangers = [...new Set(hues.filter((hue) => ownHue(hue) === undefined))];
  return new Map(
    hues.map((hue) => [hue, ownHue(hue) ?? free[strangers.indexOf(hue) % free.length] ?? "variant-1"] as const),
  );
}

/** Style rules that set the variables of `cssTheme`: light, dark by preference or by `data-theme`, light on paper. */
export function paletteCss(): string {
  const rules = (mode: "light" | "dark") =>
    [
      ...Object.entries(surface[mode]).map(([name, colour]) => `--chart-${name}:${colour}`),
      ...Object.entries(hueColours).map(([hue, colours]) => `--chart-${hue}:${colours[mode]}`),
    ].join(";");
  return [
    `:root{${rules("light")}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${rules("dark")}}}`,
    `@media screen{:root[data-theme="dark"]{${rules("dark")}}}`,
  ].join("\n");
}
