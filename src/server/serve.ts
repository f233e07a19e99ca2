import {randomBytes} from "node:crypto";
import type {AddressInfo} from "node:net";
import {hostname, networkInterfaces} from "node:os";
import {serve} from "@hono/node-server";
import {createApp, loopbackHosts} from "./app.js";
import type {ReportSource} from "./source/report-source.js";

export type ServeOptions = {
  readonly source: ReportSource;
  readonly port?: number;
  readonly host?: string;
  /** What a ruling must bring along; made at random when none is given. */
  readonly token?: string;
  readonly version?: string;
  readonly onError?: (error: unknown) => void;
};

export type Served = {
  readonly url: string;
  readonly token: string;
  /** True when only this machine can reach the reader. */
  readonly loopback: boolean;
  readonly close: () => Promise<void>;
};

const remotePerSecond = 50;

/**
 * Serves a source on a port, on loopback unless a host is named. Beyond loopback rulings need the token typed in, and one address may ask 50 times a second.
 * @throws Error when the port is taken or the host is not this machine's.
 */
export async function serveReports(options: ServeOptions): Promise<Served> {
  const {
    source,
    port = 8321,
    host = "127.0.0.1",
    token = randomBytes(18).toString("base64url"),
    version,
    onError,
  } = options;
  const loopback = host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
  const shown = host.includes(":") ? `[${host}]` : host;
  const app = createApp({
    source,
    hosts: [...loopbackHosts, ...(host === "0.0.0.0" || host === "::" ? [] : [shown]), ...hostsHere(host)],
    token,
    showToken: loopback,
    ...(loopback ? {} : {perSecond: remotePerSecond}),
    ...(version === undefined ? {} : {version}),
    ...(onError ? {onError} : {}),
  });
  return new Promise((resolve, reject) => {
    const server = serve({fetch: app.fetch, port, hostname: host}, (info: AddressInfo) => {
      resolve({
        url: `http://${host === "0.0.0.0" ? "127.0.0.1" : shown}:${info.port}/`,
        token,
        loopback,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            (server as {closeAllConnections?: () => void}).closeAllConnections?.();
          }),
      });
    });
    server.once("error", reject);
    (server as {headersTimeout?: number}).headersTimeout = 10_000;
    (server as {requestTimeout?: number}).requestTimeout = 30_000;
  });
}

/** When the reader listens on every interface: this machine's own names and addresses. */
function hostsHere(host: string): string[] {
  if (host !== "0.0.0.0" && host !== "::") return [];
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return [hostname(), ...addresses.map(({address, family}) => (family === "IPv6" ? `[${address}]` : address))];
}
