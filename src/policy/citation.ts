/** Lines of a document of the dossier, written in YAML as `L2512-2526` or `memo:L12` when the dossier has more than one text. */
export interface Citation {
  readonly document: string;
  readonly from: number;
  readonly to: number;
}
