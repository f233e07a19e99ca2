import type {MiddlewareHandler} from "hono";

/** Nothing runs and nothing is fetched but the two files that this reader serves itself. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const longestAddress = 4096;

/** Headers of every answer, and what is refused before any work: foreign Host names (DNS rebinding), other methods, endless addresses. */
export function guard({
  hosts,
  perSecond,
}: {
  readonly hosts: readonly string[];
  readonly perSecond: number;
}): MiddlewareHandler {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  const buckets = new Map<string, {left: number; at: number}>();
  return async (c, next) => {
    c.header("content-security-policy", policy);
    c.header("x-content-type-options", "nosniff");
    c.header("referrer-policy", "no-referrer");
    c.header("x-frame-options", "DENY");
    c.header("cross-origin-opener-policy", "same-origin");
    c.header("cross-origin-resource-policy", "same-origin");
    c.header("permissions-policy", "camera=(), geolocation=(), microphone=()");
    if (!allowed.has(hostName(c.req.header("host") ?? "")))
      return c.text("This reader is not served under that host name.\n", 421);
    if (!["GET", "HEAD", "POST"].includes(c.req.method))
      return c.text("Only GET, HEAD and POST are answered here.\n", 405, {allow: "GET, HEAD, POST"});
    if (c.req.url.length > longestAddress) return c.text("The address is too long.\n", 414);
    if (Number.isFinite(perSecond) && !take(buckets, addressOf(c.env), perSecond)) {
      c.header("retry-after", "1");
      return c.text("Too many requests; try again in a second.\n", 429);
    }
    await next();
  };
}

/** The name in a Host header without its port; an IPv6 address keeps its brackets. */
function hostName(host: string): string {
  return (/^(\[[0-9a-f:.]+\]|[^:/?#@\s]+)(?::\d+)?$/i.exec(host)?.[1] ?? "").toLowerCase();
}

/** The peer's address as node-server hands it on; one bucket for all where there is none. */
function addressOf(env: unknown): string {
  const incoming = (env as {incoming?: {socket?: {remoteAddress?: string}}} | undefined)?.incoming;
  return incoming?.socket?.remoteAddress ?? "";
}

/** A bucket of twice the rate that refills by the second. Few are kept: when there are many, all start anew. */
function take(buckets: Map<string, {left: number; at: number}>, key: string, rate: number): boolean {
  const now = performance.now();
  if (buckets.size > 10_000) buckets.clear();
  const bucket = buckets.get(key) ?? {left: rate * 2, at: now};
  bucket.left = Math.min(rate * 2, bucket.left + ((now - bucket.at) / 1000) * rate);
  bucket.at = now;
  buckets.set(key, bucket);
  if (bucket.left < 1) return false;
  bucket.left--;
  return true;
}
