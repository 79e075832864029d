import { describe, expect, it } from "vitest";
import { assignHues, fixedThemes, hueColours, type KnownHue, paletteCss } from "./palette.ts";

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB. */
const sight: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  "full colour": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const subjects: readonly KnownHue[] = ["wmo", "jeugd", "participatie", "armoede", "inkomensdeel", "overig", "total"];
const variants: readonly KnownHue[] = ["variant-1", "variant-2", "variant-3", "variant-4", "variant-5"];

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function dot([a, b, c]: Triple, [x, y, z]: Triple): number {
  return a * x + b * y + c * z;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], linear(hex)) + 0.05;
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return high / low;
}

function oklab(rgb: Triple): Triple {
  const lms: Triple = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb)),
  ];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], lms),
    dot([1.9779984951, -2.428592205, 0.4505937099], lms),
    dot([0.0259040371, 0.7827717662, -0.808675766], lms),
  ];
}

function distance(a: string, b: string, matrix: readonly [Triple, Triple, Triple]): number {
  const seen = (hex: string) => {
    const rgb = linear(hex);
    const clamp = (row: Triple) => Math.min(1, Math.max(0, dot(row, rgb)));
    return oklab([clamp(matrix[0]), clamp(matrix[1]), clamp(matrix[2])]);
  };
  const [p, q] = [seen(a), seen(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

describe.each(["light", "dark", "print"] as const)("the colours on %s paper", (name) => {
  const theme = fixedThemes[name];

  it("stand out from the paper, marks 3:1 and words 4.5:1", () => {
    for (const hue of Object.keys(hueColours) as KnownHue[]) {
      expect(contrast(theme.hue(hue), theme.paper), hue).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(theme.ink, theme.paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.quiet, theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(sight))("of subjects differ from one another with %s", (_, matrix) => {
    for (const [index, a] of subjects.entries()) {
      for (const b of subjects.slice(index + 1)) {
        expect(distance(theme.hue(a), theme.hue(b), matrix), `${a} and ${b}`).toBeGreaterThan(0.06);
      }
    }
  });

  it.each(Object.entries(sight))("of variants differ from one another with %s", (_, matrix) => {
    for (const [index, a] of variants.entries()) {
      for (const b of variants.slice(index + 1)) {
        expect(distance(theme.hue(a), theme.hue(b), matrix), `${a} and ${b}`).toBeGreaterThan(0.06);
      }
    }
  });
});

it.each(["light", "dark"] as const)("tells favourable from unfavourable for every eye on %s paper", (name) => {
  const { hue } = fixedThemes[name];
  for (const [eye, matrix] of Object.entries(sight)) {
    expect(distance(hue("gain"), hue("loss"), matrix), eye).toBeGreaterThan(0.06);
  }
});

describe("the hues of a chart", () => {
  it("give a law the same colour under its short and its long name", () => {
    const hues = assignHues(["jeugdwet", "jeugd", "wmo"]);
    expect(hues.get("jeugdwet")).toBe("jeugd");
    expect(hues.get("jeugd")).toBe("jeugd");
  });

  it("give strangers different colours, apart from variants that were asked for by name", () => {
    const hues = assignHues(["variant-1", "nulscenario", "scenario-2", "wmo"]);
    expect(new Set(hues.values()).size).toBe(4);
  });

  it("do not take a word of the language for a colour", () => {
    expect(assignHues(["constructor"]).get("constructor")).toBe("variant-1");
  });
});

it("sets each colour of the css theme for light, dark by preference and dark by choice", () => {
  const css = paletteCss();
  expect(css.match(/--chart-wmo:/g)).toHaveLength(3);
  expect(css).toContain(`--chart-paper:${fixedThemes.dark.paper}`);
});
