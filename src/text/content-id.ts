/**
 * A short id made from content: the same content gives the same id on every machine and in every order.
 * Two 32-bit multiply-xor mixes (after MurmurHash3's finaliser, public domain) give 64 bits, written in 13 base-32 letters.
 * Not for security; a collision among a million ids has a chance of about 3 in 10^8.
 */
export function contentId(prefix: string, ...parts: readonly string[]): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const c = part.charCodeAt(i);
      a = Math.imul(a ^ c, 0x85ebca6b);
      a ^= a >>> 13;
      b = Math.imul(b ^ c, 0xc2b2ae35);
      b ^= b >>> 16;
    }
    a = Math.imul(a ^ 0x1f1f, 0x27d4eb2f);
    b = Math.imul(b ^ (a >>> 7), 0x165667b1);
  }
  a = mix(a ^ (b >>> 3));
  b = mix(b ^ (a >>> 5));
  return prefix + letters(a) + letters(b);
}

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function letters(h: number): string {
  return (h >>> 0).toString(32).padStart(7, "0");
}
