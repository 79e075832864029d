import type { SourceDefinition } from "./source.ts";
import { begroting } from "./sources/begroting.ts";
import { betalingen } from "./sources/betalingen.ts";
import { bezwaren } from "./sources/bezwaren.ts";
import { bijzondereBijstand } from "./sources/bijzondere-bijstand.ts";
import { boekingsoorten } from "./sources/boekingsoorten.ts";
import { doelgroepen } from "./sources/doelgroepen.ts";
import { eigenBijdragen } from "./sources/eigen-bijdragen.ts";
import { enquetes } from "./sources/enquetes.ts";
import { gebieden } from "./sources/gebieden.ts";
import { grootboek } from "./sources/grootboek.ts";
import { inwoners } from "./sources/inwoners.ts";
import { ketendata } from "./sources/ketendata.ts";
import { minimaregelingen } from "./sources/minimaregelingen.ts";
import { pgb } from "./sources/pgb.ts";
import { producten } from "./sources/producten.ts";
import { productieverantwoording } from "./sources/productieverantwoording.ts";
import { regionaleAfrekening } from "./sources/regionale-afrekening.ts";
import { reintegratie } from "./sources/reintegratie.ts";
import { schuldhulp } from "./sources/schuldhulp.ts";
import { taaknormen } from "./sources/taaknormen.ts";
import { tarieven } from "./sources/tarieven.ts";
import { toegang } from "./sources/toegang.ts";
import { uitkeringen } from "./sources/uitkeringen.ts";
import { uitvoeringskosten } from "./sources/uitvoeringskosten.ts";

/** Every source that comes as a table file, by the word after `sluitend import`. */
export const mappedSources: ReadonlyMap<string, SourceDefinition> = new Map(
  [
    grootboek,
    begroting,
    betalingen,
    productieverantwoording,
    regionaleAfrekening,
    uitvoeringskosten,
    producten,
    boekingsoorten,
    tarieven,
    eigenBijdragen,
    pgb,
    uitkeringen,
    reintegratie,
    bijzondereBijstand,
    minimaregelingen,
    doelgroepen,
    schuldhulp,
    inwoners,
    gebieden,
    toegang,
    taaknormen,
    bezwaren,
    enquetes,
    ketendata,
  ].map((source) => [source.id, source]),
);
