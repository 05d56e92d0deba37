import { request } from "node:http";

/** Asks as somebody of another address of this machine, as far as the server can see. */
export function askFrom(localAddress: string, url: string, body?: object) {
  return new Promise<{ status: number; retryAfter: string | undefined; body: { error?: string; seconds?: number } }>(
    (resolve, reject) => {
      const text = body && JSON.stringify(body);
      const headers =
        text === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
      const asked = request(url, { localAddress, method: text === undefined ? "GET" : "POST", headers, agent: false });
      asked.once("response", async (response) => {
        let said = "";
        for await (const chunk of response) said += chunk;
        resolve({
          status: response.statusCode ?? 0,
          retryAfter: response.headers["retry-after"],
          body: response.headers["content-type"]?.includes("json") ? JSON.parse(said) : {},
        });
      });
      asked.once("error", reject).end(text);
    },
  );
}
