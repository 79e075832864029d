import type { Store } from "../../../store/store.ts";

/** Which versions of explanations there are: a page that was made with others is made again. */
export async function stampOfExplanations(store: Store, code: string): Promise<string> {
  const written = await store.tieOutExplanations.list(code);
  return written
    .map((one) => [one.product, one.period, one.step, one.differenceClass, one.version].join("/"))
    .join(" ");
}
