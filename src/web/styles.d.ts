// Style sheets are imported for what they do; they have no value.
declare module "*.css";
