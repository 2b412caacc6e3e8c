// The Worker under miniflare, for tests that must put an object out of memory; one JSON file says what to run.
// On a port of its own POST /evict/NAME does so and keeps the object's sockets, as hibernation does after ten seconds.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Log, LogLevel, Miniflare, convertV4MiniflareOptions } from "miniflare";

const options = JSON.parse(readFileSync(process.argv[2], "utf8"));
const WORKER = "guru";
const CLASS = "CallObject";

const miniflare = new Miniflare(
  convertV4MiniflareOptions({
    host: options.host,
    port: options.port,
    cf: false, // else it asks the internet who it would be
    log: new Log(LogLevel.INFO),
    resourcePersistencePath: options.state,
    workers: [
      {
        name: WORKER,
        modules: options.modules.map(({ type, path, file }) => ({ type, path, contents: readFileSync(file) })),
        compatibilityDate: options.date,
        compatibilityFlags: options.flags,
        bindings: options.variables,
        durableObjects: { CALLS: { className: CLASS, useSQLite: true } },
      },
    ],
  }),
);

const server = createServer(async (request, response) => {
  const [verb, name] = request.url.slice(1).split("/").map(decodeURIComponent);
  try {
    if (verb !== "evict") throw new Error(`expected evict, got ${verb}`);
    await miniflare.unsafeEvictDurableObject(WORKER, CLASS, { name, webSockets: "hibernate" });
    response.end();
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});

async function stop() {
  server.close();
  await miniflare.dispose();
  process.exit(0);
}
process.on("SIGTERM", stop);
process.on("SIGINT", stop);

await miniflare.ready;
server.listen(options.control, options.host);
