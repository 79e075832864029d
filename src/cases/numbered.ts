/** A title with the number that the source gives it, where it gives one. */
export function numbered({ number, title }: { readonly number?: string | undefined; readonly title: string }): string {
  return number === undefined ? title : `${number}. ${title}`;
}
