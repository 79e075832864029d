import { everyPageOf } from "./every-page.ts";

everyPageOf("raalte-2020");
