import { describe, expect, test } from "vitest";
import { inventedMap } from "../../synth/area-map.ts";
import { neighbourhoods } from "../../synth/neighbourhood.ts";
import { readTopology } from "./read-topology.ts";

/** Two squares of ten that share a border, as a map quantised by two. */
const two = {
  type: "Topology",
  transform: { scale: [2, 2], translate: [100_000, 400_000] },
  objects: {
    buurten: {
      type: "GeometryCollection",
      geometries: [
        { type: "Polygon", properties: { statcode: "BU00010001", statnaam: "West" }, arcs: [[0, 1]] },
        { type: "MultiPolygon", properties: { BU_CODE: 10_002 }, arcs: [[[~0, 2]]] },
        { type: "Polygon", properties: { naam: "Zonder code" }, arcs: [[0, 1]] },
      ],
    },
  },
  arcs: [
    [
      [5, 0],
      [0, 5],
    ],
    [
      [5, 5],
      [-5, 0],
      [0, -5],
      [5, 0],
    ],
    [
      [5, 0],
      [5, 0],
      [0, 5],
      [-5, 0],
    ],
  ],
};

describe("a map of neighbourhoods", () => {
  test("is read with codes in one form, borders from both sides, the north up, and without what has no code", () => {
    const areas = readTopology(JSON.stringify(two)) ?? [];
    expect(areas.map(({ code, name }) => [code, name])).toEqual([
      ["BU00010001", "West"],
      ["BU00010002", undefined],
    ]);
    // Twice as wide as high: 4000 steps across, 2000 down, and the border in the middle.
    expect(areas[0]?.rings).toEqual([[2000, 2000, 2000, 0, 0, 0, 0, 2000]]);
    expect(areas[1]?.rings).toEqual([[2000, 0, 2000, 2000, 4000, 2000, 4000, 0]]);
  });

  test("in degrees is as wide as on the ground", () => {
    const degrees = { ...two, transform: { scale: [0.002, 0.001], translate: [5, 60] } };
    const xs = (readTopology(JSON.stringify(degrees)) ?? []).flatMap(({ rings }) =>
      rings.flat().filter((_, at) => at % 2 === 0),
    );
    const ys = (readTopology(JSON.stringify(degrees)) ?? []).flatMap(({ rings }) =>
      rings.flat().filter((_, at) => at % 2 === 1),
    );
    // 0.02 degree across is at 60 degrees half as far as along: as wide as 0.01, twice the 0.005 down.
    expect(Math.max(...xs) / Math.max(...ys)).toBeCloseTo(2, 1);
  });

  test.each(["", "{}", "[1,2", '{"type":"FeatureCollection","features":[]}'])("is none when the file is %j", (text) =>
    expect(readTopology(text)).toBeUndefined(),
  );

  test("that is drawn for a made-up municipality has its neighbourhoods by code and name, each with an outline, and is the same each time", () => {
    for (const inhabitants of [1200, 50_000, 130_000]) {
      const text = JSON.stringify(inventedMap(12, inhabitants));
      const areas = readTopology(text) ?? [];
      const own = neighbourhoods(12, inhabitants);
      expect(areas.map(({ code, name }) => [code, name])).toEqual(own.map(({ code, name }) => [code, name]));
      expect(areas.every(({ rings: [ring = []] }) => ring.length >= 8 && ring.every((value) => value >= 0))).toBe(true);
      expect(JSON.stringify(inventedMap(12, inhabitants))).toBe(text);
    }
  });
});
