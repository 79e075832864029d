/** Words around numbers. */
export const numbers = {
  "scale.thousand": "duizend",
  "scale.million": "miljoen",
  "scale.million.short": "mln",
  "scale.billion": "miljard",
  "scale.billion.short": "mld",
  "nearness.above": ({ number }: { readonly number: string }) => `ruim ${number}`,
  "nearness.below": ({ number }: { readonly number: string }) => `bijna ${number}`,
  "nearness.about": ({ number }: { readonly number: string }) => `ongeveer ${number}`,
  "number.negative": ({ number }: { readonly number: string }) => `${number} negatief`,
};
