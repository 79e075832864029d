const arrows: Readonly<Record<string, string>> = {
  tekort: "▼",
  overschot: "▲",
  besparing: "▲",
  stijgt: "↗",
  daalt: "↘",
  gelijk: "→",
  hoger: "↗",
  lager: "↘",
  beter: "▲",
  slechter: "▼",
};

/** The shape beside the word: it repeats what the word says and is not read aloud. */
export function Arrow({ direction }: { readonly direction: string }) {
  const arrow = arrows[direction];
  return arrow === undefined ? null : (
    <span className="slu-headline__arrow" aria-hidden="true">
      {arrow}
    </span>
  );
}
