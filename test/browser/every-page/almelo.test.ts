import { everyPageOf } from "./every-page.ts";

everyPageOf("almelo-2018");
