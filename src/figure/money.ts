declare const centsBrand: unique symbol;

/** An amount of money in whole eurocents. */
export type Cents = number & { readonly [centsBrand]: true };
