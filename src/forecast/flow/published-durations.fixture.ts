import type { Episode } from "./episode.ts";

/* Durations as published; 12+ is one that had not ended, 12x3 are three. Facts, as the teaching sets of lifelines and R survival have them. */

/** Loprinzi and others, Journal of Clinical Oncology 12, 1994. */
export const lung = {
  male: read(
    "11x3 12 13x2 15 26 30 31 53x2 54 59 60 65x2 71 81 88x2 92 93 95 105 107 110 116 118 131 132x2 135 142 144 147 156x2 163x3 166 170 174+ 175 176 177 179x2 180 181x2 183 185+ 188+ 189 191+ 196+ 197 197+ 202 207 210 212 218 221+ 222 222+ 223 225+x2 229 230 237+ 239 246 259+ 267 269 270 279+ 283 284 284+ 285 286 288 291 292+ 300+ 301 301+ 303 303+ 306 310 320 329 337 353x2 363 364 371 387 390 394 404+ 413+ 428 429 442 444+ 455 457 458+ 460 477 519 524 533 558 567 574 583 613 624 643 655 689 707 791 806+ 814 840+ 883 1010+ 1022+",
  ),
  female: read(
    "5 60 61 62 79 81 92+ 95 105+ 107 122 145x2 153 166 167 173+ 175+ 177+ 182 186 192+ 194 199 201x2 202+ 203+ 208 211+ 224+ 226 235+ 239 240+ 243+ 245 252+ 266+ 268 269+ 272+ 276+ 285 292+ 293 296+ 305 310 315+ 332+ 340 345 348 350 351 356+ 361 363 364+ 371 376+ 382+ 384+ 426 433 444 450 473 511+x2 520 524 529+ 543+ 550 551+ 559+ 588+ 641 654 687 705 728 731 735 740+ 765 821+ 965+",
  ),
};

/** Rossi, Berk and Lenihan, Money, Work and Crime, 1980: weeks until arrest, with and without financial aid. */
export const rossi = {
  noFin: read(
    "1 2 3 4 5 6 8x2 10 11 13 14x2 16 17x3 18x2 19 20 21x2 23 24x2 25x3 26x3 27x2 28x2 30 31 32 33x2 35 37x2 38 39 40x3 43x4 44x2 45 46 47 48 49x2 50 52x4 52+x150",
  ),
  fin: read(
    "7 8x3 9x2 11 12x2 14 15x2 16 18 19 20x4 22 24x2 30 32 34x2 35x3 36x3 37x2 39 40 42x2 45 46x3 48 49x3 50x2 52+x168",
  ),
};

/** lifelines, lifespans of flies. */
export const waltons = {
  mir137: read("6 9x3 13x3 15x2 19x3 22x4 26x5 29x5 33x2 36x2 43 47 62x2"),
  control: read(
    "7 7+ 17 32 33 38x2 41x7 45x9 45+ 48x8 51x3 53x7 54x2 56x18 58x4 60x15 60+ 61x9 61+x2 63x9 66x3 68x9 68+ 69x12 69+ 75",
  ),
};

/** McKelvey and others, Cancer 38, 1976. */
export const lymphoma = {
  stage1: read("6 19 32 42x2 43+ 94 126+ 169+ 207 211+ 227+ 253 255+ 270+ 310+ 316+ 335+ 346+"),
  stage2: read(
    "4 6 10 11x3 13 17 20x2 21 22 24x2 29 30x2 31 33 34 35 39 40 41+ 43+ 45 46 50 56 61+x2 63 68 82 85 88 89 90 93 104 110 134 137 160+ 169 171 173 175 184 201 222 235+ 247+ 260+ 284+ 290+ 291+ 302+ 304+ 341+ 345+",
  ),
};

/** Grana and others, 2002: glioma of grade 3. */
export const g3 = {
  rit: read("25 28+ 50+ 51+ 53 54+ 57+x2 58+ 61+ 69+"),
  control: read("9 19 32 34 48+ 50+"),
};

/** Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data, 1980. */
export const veteran = {
  standard: read(
    "3 4 7 8x2 10x2 11 12x2 13 16 18x2 20 21 22 25+ 27 30 31 35 42 51 52 54x2 56 59 63 72 82 92 95 97+ 100 100+ 103 105 110 117x2 118 122 123+ 126 132 139 143 144 151 153 156 162x2 177 182+ 200 216 228 250 260 278 287 314 384 392 411 553",
  ),
  test: read(
    "1x2 2 7x2 8x2 13 15x2 18 19x2 20 21 24x2 25x3 29 30 31 33 36 43 44 45 48 49 51x2 52x2 53 61 73 80x2 83+ 84 87 87+ 90 95 99x2 103+ 111x2 112 133 140 164 186 201 231 231+ 242 283 340 357 378 389 467 587 991 999",
  ),
};

/** Edmunson and others, Cancer Treatment Reports 63, 1979. */
export const ovarian = {
  rx1: read("59 115 156 268 329 431 448+ 477+ 638 803+ 855+ 1040+ 1106+"),
  rx2: read("353 365 377+ 421+ 464 475 563 744+ 769+ 770+ 1129+ 1206+ 1227+"),
};

/** Miller, Survival Analysis, 1981: acute myelogenous leukemia. */
export const aml = {
  maintained: read("9 13 13+ 18 23 28+ 31 34 45+ 48 161+"),
  nonmaintained: read("5x2 8x2 12 16+ 23 27 30 33 43 45"),
};

/** Freireich and others, Blood 21, 1963: 6-MP against placebo. */
export const leukemia = {
  control: read("1x2 2x2 3 4x2 5x2 8x4 11x2 12x2 15 17 22 23"),
  treatment: read("6x3 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+x2 32+x2 34+"),
};

/** Cheibub, Gandhi and Vreeland, Public Choice 143, 2010: years that a government lasted, by form of government. */
export const regimes = {
  monarchy: read(
    "1x3 1+ 2 2+x2 3x2 3+x2 4 4+x2 5+x4 6x2 6+ 7x2 7+x2 10 10+x3 11 11+ 12+ 13+ 14 14+x3 17+ 18x2 20+ 23 23+ 25+ 28 28+ 29 33x2 35 36+ 38+ 39+ 44+ 47+",
  ),
  civilianDict: read(
    "1x67 1+x10 2x25 2+x3 3x15 3+x7 4x11 4+x10 5x15 5+x4 6x26 6+x5 7x4 7+x4 8x7 8+x5 9x5 9+x3 10x9 10+x8 11x8 11+x3 12x4 12+ 13x2 14x5 14+x2 15x4 15+x5 16 16+ 17x3 17+x3 18x4 18+x3 19x2 19+x2 20x2 20+ 21x3 22x4 23+ 24x2 25 25+x2 26 26+ 27x2 27+x2 29 29+ 30x2 30+ 31 32 33+ 34+ 35 42+ 47",
  ),
  militaryDict: read(
    "1x55 1+x6 2x24 2+ 3x17 3+x8 4x15 4+x3 5x13 5+x3 6x11 6+x2 7x5 8x8 8+ 9x4 9+ 10x3 10+x2 11x3 11+x2 12x4 12+x2 13x3 13+x3 14x3 15+x3 16 16+ 17 17+ 18 18+ 19x2 19+x2 20+ 21 21+ 22 22+x2 23 24+ 26 26+ 28+ 29+ 30+x2 32x2 35 38+ 39+ 40+ 46+",
  ),
  parliamentaryDem: read(
    "1x175 1+x20 2x80 2+x12 3x71 3+x10 4x32 4+x11 5x46 5+x10 6x17 6+x5 7x12 7+x3 8x22 8+x5 9x9 9+ 10x9 11x9 12x3 13x5 14x6 14+x2 15x3 16x2 17 17+ 19 19+ 23",
  ),
  presidentialDem: read(
    "1x99 1+x6 2x19 2+x9 3x14 3+x13 4x68 4+x4 5x46 5+x5 6x16 6+x2 7x3 7+x2 8x7 8+x4 9x2 9+ 10x5 10+ 12",
  ),
  mixedDem: read("1x104 1+x9 2x59 2+x13 3x33 3+x3 4x19 4+x2 5x8 6x4 6+x2 7x7 7+x2 8x2 8+ 9 10x2 11x2 13x2"),
};

function read(text: string): readonly Episode[] {
  return text.split(" ").flatMap((word) => {
    const [duration = "", times = "1"] = word.split("x");
    return Array.from(
      { length: Number(times) },
      (): Episode => ({
        duration: Number(duration.replace("+", "")),
        ended: !duration.endsWith("+"),
      }),
    );
  });
}
