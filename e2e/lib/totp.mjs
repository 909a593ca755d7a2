// Time-based one-time passwords (RFC 6238): SHA-1, six digits, 30 seconds, as every authenticator makes them.
import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

const STEP_MS = 30_000;
const lastStep = new Map();

/** The code of one step. `secret` is base32 (RFC 4648) as in `otpauth:` addresses. */
export function totpAt(secret, step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", base32(secret)).update(counter).digest();
  const offset = mac[mac.length - 1] & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/**
 * A code the server has not seen yet: it takes none twice, but does take the next step's. So two come at once, a third
 * after a wait.
 */
export async function nextTotp(secret) {
  const step = Math.max(Math.floor(Date.now() / STEP_MS), (lastStep.get(secret) ?? 0) + 1);
  lastStep.set(secret, step);
  const early = (step - 1) * STEP_MS - Date.now();
  if (early > 0) await sleep(early);
  return totpAt(secret, step);
}

function base32(text) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...text.replace(/[=\s]/g, "").toUpperCase()].map((c) => alphabet.indexOf(c).toString(2).padStart(5, "0")).join("");
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
}
