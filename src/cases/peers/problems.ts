/** What can be wrong with a group of municipalities to compare with. */
declare module "../../figure/problem.ts" {
  interface ProblemFacts {
    /** A key of the file of a group that is not there or says nothing that can be used. */
    "peers.group": { readonly path: string; readonly key: string; readonly expected: string };
    /** Of too few of the group the lake knows declarations over one quarter. */
    "peers.too-few": { readonly group: string; readonly known: number; readonly needed: number };
    /** Somebody asks who is no staff: rates of a quarter are not held against what else was released. */
    "peers.closed": Readonly<Record<never, never>>;
    /** The lake has no declarations of the municipality itself. */
    "peers.own": { readonly municipality: string };
  }
}

export {};
