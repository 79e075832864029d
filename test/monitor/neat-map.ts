const square = (at: number) => [
  [at, 0],
  [at + 1, 0],
  [at + 1, 1],
  [at, 1],
  [at, 0],
];

/** A map of the neighbourhoods of the neat history, as a municipality puts it in its folder: three squares in a row, with names. */
export const neatMap = {
  type: "Topology",
  arcs: [0, 1, 2].map(square),
  objects: {
    buurten: {
      type: "GeometryCollection",
      geometries: ["Kerkhof", "Molenhof", "Zuidwijk"].map((buurtnaam, at) => ({
        type: "Polygon",
        arcs: [[at]],
        properties: { buurtcode: `BU9901000${at}`, buurtnaam },
      })),
    },
  },
};
