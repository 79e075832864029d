/** What a privacy officer takes along: the register of processing and the template of the DPIA. */
export const privacyDocuments = ["verwerkingsregister", "dpia"] as const;
export type PrivacyDocument = (typeof privacyDocuments)[number];
