import { everyPageOf } from "./every-page.ts";

everyPageOf("zwolle-2018");
