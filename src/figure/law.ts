/** The laws of the social domain, by the short names of the field. */
export const laws = ["wmo", "jeugdwet", "participatiewet", "wgs"] as const;
export type Law = (typeof laws)[number];
