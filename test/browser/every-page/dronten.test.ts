import { everyPageOf } from "./every-page.ts";

everyPageOf("dronten-2018");
