/**
 * Shows the page when the server can't be reached: what came last, whole, with its own word that there is no line. While
 * there is a line, every page comes from the server, so nobody is kept on an old one. The game itself passes by here.
 */

interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends LastingEvent {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
/** What is used of `ServiceWorkerGlobalScope`; its types don't go together with those of pages. */
interface Worker {
  addEventListener(kind: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(kind: "fetch", listener: (event: FetchEvent) => void): void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
}
const worker = self as unknown as Worker;

/** All addresses of the game are one page. */
const PAGE = "/";
/** A connection on which nothing has come by then may be dead. */
const PATIENCE_MS = 5_000;
const late = () => new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
/** Asks the server, and once more over another connection when it is silent. */
const asked = (request: Request): Promise<Response> =>
  Promise.race([fetch(request), late().then(() => fetch(request))]);
const kept = () => caches.open("page-1");
/** What was kept, if anything: a full or damaged disk refuses to say, and the line may still be there. */
const found = async (request: Request | string): Promise<Response | undefined> => {
  try {
    return await (await kept()).match(request, { ignoreVary: true });
  } catch {
    return undefined;
  }
};

/** Keeps a page with all that it names, and only then forgets the one before. */
async function keep(page: Response): Promise<void> {
  const cache = await kept();
  const html = await page.clone().text();
  if (html === (await (await cache.match(PAGE))?.text())) return;
  const parts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? "");
  await cache.addAll(parts);
  await cache.put(PAGE, page);
  const current = new Set([PAGE, ...parts]);
  for (const request of await cache.keys())
    if (!current.has(new URL(request.url).pathname)) await cache.delete(request);
}

/** A server that is just being started again may answer by way of somebody who only says so. */
const isPage = (answer: Response) => answer.ok && answer.headers.get("content-type")?.startsWith("text/html") === true;

async function pageFor(event: FetchEvent): Promise<Response> {
  const coming = asked(event.request).catch(() => undefined);
  // A page that was kept looks further by itself.
  const answer = (await Promise.race([coming, late()])) ?? ((await found(PAGE)) ? undefined : await coming);
  if (answer && answer.status < 500) {
    if (isPage(answer)) event.waitUntil(keep(answer.clone()).catch(() => {}));
    return answer;
  }
  return (await found(PAGE)) ?? answer ?? Response.error();
}

const keepAsset = async (request: Request, answer: Response) => (await kept()).put(request, answer);

/** Built files never change under their name. */
async function assetFor({ request, waitUntil }: Pick<FetchEvent, "request" | "waitUntil">): Promise<Response> {
  const before = await found(request);
  if (before) return before;
  const answer = await asked(request);
  if (answer.status === 200) waitUntil(keepAsset(request, answer.clone()).catch(() => {}));
  return answer;
}

worker.addEventListener("install", (event) => {
  event.waitUntil(
    fetch(PAGE)
      .then(keep)
      .then(() => worker.skipWaiting()),
  );
});
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(pageFor(event));
  else if (pathname.startsWith("/assets/"))
    event.respondWith(assetFor({ request, waitUntil: (work) => event.waitUntil(work) }));
});
