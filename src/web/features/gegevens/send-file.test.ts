import { describe, expect, it } from "vitest";
import { ApiError } from "../../api/client.ts";
import { previewFile, sendDelivery, type Wire } from "./send-file.ts";

interface Asked {
  readonly line: string;
  readonly body: unknown;
}

const broken = new ApiError(0, "De server antwoordt niet.", "");

/** A server that takes parts, and throws where a test says so. */
function server(wrong: (line: string) => void = () => undefined) {
  const asked: Asked[] = [];
  const waited: number[] = [];
  let [uploads, received] = [0, 0];
  const answer = <T>(line: string, body: unknown, value: unknown): Promise<T> => {
    asked.push({ line, body });
    return new Promise((resolve) => {
      wrong(line);
      // The answers are those of the server; what asks for them says of which type they are.
      resolve(value as T);
    });
  };
  const wire: Wire = {
    ask: (path, { method = "GET", body }) => {
      if (path.endsWith("/uploads")) {
        uploads += 1;
        received = 0;
        return answer(`${method} ${path.slice(4)}`, body, { id: `u${uploads}`, received });
      }
      return answer(`${method} ${path.slice(4)}`, body, { id: "i1" });
    },
    sendBytes: (path, bytes) => {
      received += bytes.byteLength;
      return answer(`PUT ${path.slice(4)}`, undefined, { received });
    },
    wait: (milliseconds) => {
      waited.push(milliseconds);
      return Promise.resolve();
    },
  };
  return { asked, waited, wire, lines: () => asked.map(({ line }) => line) };
}

const file = (name: string, bytes: number) => new File([new Uint8Array(bytes)], name);

function sending(wire: Wire, controller = new AbortController()) {
  const told: number[] = [];
  return { told, sent: (bytes: number) => void told.push(bytes), signal: controller.signal, wire };
}

describe("files that are sent", () => {
  it("go in parts of eight megabytes, one after another, and are then loaded as one delivery", async () => {
    const { asked, lines, wire } = server();
    const watched = sending(wire);
    const size = 8 * 1024 * 1024;
    await sendDelivery("GM1", "grootboek", { data: [file("a.csv", size + 5)], mapping: file("m.yaml", 3) }, watched);
    expect(lines()).toEqual([
      "POST municipalities/GM1/uploads",
      "PUT municipalities/GM1/uploads/u1?offset=0",
      `PUT municipalities/GM1/uploads/u1?offset=${size}`,
      "POST municipalities/GM1/uploads",
      "PUT municipalities/GM1/uploads/u2?offset=0",
      "POST municipalities/GM1/imports",
    ]);
    expect(asked.at(-1)?.body).toEqual({ source: "grootboek", uploads: ["u1"], mapping: "u2" });
    expect(watched.told).toEqual([size, 5, 3]);
  });

  it("are taken away again when somebody stops", async () => {
    const controller = new AbortController();
    const { lines, wire } = server((line) => {
      if (line.startsWith("PUT")) controller.abort();
    });
    const stopped = sendDelivery("GM1", "pgb", { data: [file("a.csv", 9e6)] }, sending(wire, controller));
    await expect(stopped).rejects.toThrow("aborted");
    expect(lines().at(-1)).toBe("DELETE municipalities/GM1/uploads/u1");
  });

  it("are taken away again when they cannot be loaded, and what is gone already is no matter", async () => {
    const { lines, wire } = server((line) => {
      if (line.endsWith("/imports")) throw new ApiError(409, "Geen mapping", "Stuur haar mee");
      if (line.startsWith("DELETE")) throw new ApiError(404, "Weg", "");
    });
    const refused = sendDelivery("GM1", "pgb", { data: [file("a.csv", 9)] }, sending(wire));
    await expect(refused).rejects.toThrow("Geen mapping");
    expect(lines().at(-1)).toBe("DELETE municipalities/GM1/uploads/u1");
  });

  it("go on after a connection that broke, and give up when it stays so", async () => {
    let breaks = 2;
    const { lines, waited, wire } = server((line) => {
      if (!line.startsWith("PUT") || breaks === 0) return;
      breaks -= 1;
      throw broken;
    });
    await sendDelivery("GM1", "pgb", { data: [file("a.csv", 9)] }, sending(wire));
    expect(lines().filter((line) => line.startsWith("PUT"))).toHaveLength(3);
    expect(waited).toHaveLength(2);
    breaks = 99;
    await expect(sendDelivery("GM1", "pgb", { data: [file("a.csv", 9)] }, sending(wire))).rejects.toBe(broken);
  });
});

describe("a file of which the first rows are looked at", () => {
  it("is sent, shown with its mapping, and taken away again", async () => {
    const { asked, lines, wire } = server();
    const chosen = { data: [file("a.csv", 9), file("b.csv", 9)], mapping: file("m.yaml", 3) };
    await previewFile("GM1", "grootboek", chosen, sending(wire));
    expect(lines()).toEqual([
      "POST municipalities/GM1/uploads",
      "PUT municipalities/GM1/uploads/u1?offset=0",
      "POST municipalities/GM1/uploads",
      "PUT municipalities/GM1/uploads/u2?offset=0",
      "POST municipalities/GM1/previews",
      "DELETE municipalities/GM1/uploads/u1",
      "DELETE municipalities/GM1/uploads/u2",
    ]);
    expect(asked[4]?.body).toEqual({ source: "grootboek", uploads: ["u1"], mapping: "u2" });
  });

  it("is cut after its last whole line when it is a large csv, and only then", async () => {
    const { asked, wire } = server();
    const lines = (name: string) => new File(["regel;van;tien\n".repeat(100_000)], name);
    await previewFile("GM1", "grootboek", { data: [lines("a.CSV")] }, sending(wire));
    await previewFile("GM1", "grootboek", { data: [lines("a.xlsx")] }, sending(wire));
    const told = asked.filter(({ line }) => line.endsWith("/uploads")).map(({ body }) => body);
    const whole = Math.floor((1024 * 1024) / 15) * 15;
    expect(told).toEqual([
      { name: "a.CSV", bytes: whole },
      { name: "a.xlsx", bytes: 1_500_000 },
    ]);
  });

  it("is taken away too when it cannot be shown", async () => {
    const { lines, wire } = server((line) => {
      if (line.endsWith("/previews")) throw new ApiError(409, "Geen mapping", "Stuur haar mee");
    });
    await expect(previewFile("GM1", "pgb", { data: [file("a.csv", 9)] }, sending(wire))).rejects.toThrow(
      "Geen mapping",
    );
    expect(lines().at(-1)).toBe("DELETE municipalities/GM1/uploads/u1");
  });
});
