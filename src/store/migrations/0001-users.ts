import type { Migration } from "./migration.ts";

/** Users, how they sign in, and the counters that number things within a municipality. */
export const users: Migration = {
  number: 1,
  name: "users",
  statements: ({ text, integer, end }) => [
    `CREATE TABLE users (
      gemeente ${text} NOT NULL,
      id ${text} NOT NULL,
      name ${text} NOT NULL,
      roles ${text} NOT NULL,
      laws ${text} NOT NULL,
      areas ${text} NOT NULL,
      active ${integer} NOT NULL CHECK (active IN (0, 1)),
      created_at ${text} NOT NULL,
      changed_at ${text} NOT NULL,
      changed_by ${text} NOT NULL,
      version ${integer} NOT NULL CHECK (version >= 1),
      PRIMARY KEY (gemeente, id)
    ${end}`,
    `CREATE TABLE sign_in_links (
      gemeente ${text} NOT NULL,
      token_hash ${text} NOT NULL UNIQUE,
      user_id ${text} NOT NULL,
      created_at ${text} NOT NULL,
      expires_at ${text} NOT NULL,
      used_at ${text},
      version ${integer} NOT NULL CHECK (version >= 1),
      PRIMARY KEY (gemeente, token_hash),
      FOREIGN KEY (gemeente, user_id) REFERENCES users (gemeente, id)
    ${end}`,
    `CREATE TABLE sessions (
      gemeente ${text} NOT NULL,
      token_hash ${text} NOT NULL UNIQUE,
      user_id ${text} NOT NULL,
      created_at ${text} NOT NULL,
      expires_at ${text} NOT NULL,
      ended_at ${text},
      version ${integer} NOT NULL CHECK (version >= 1),
      PRIMARY KEY (gemeente, token_hash),
      FOREIGN KEY (gemeente, user_id) REFERENCES users (gemeente, id)
    ${end}`,
    `CREATE TABLE counters (
      gemeente ${text} NOT NULL,
      name ${text} NOT NULL,
      last ${integer} NOT NULL CHECK (last >= 0),
      PRIMARY KEY (gemeente, name)
    ${end}`,
  ],
};
