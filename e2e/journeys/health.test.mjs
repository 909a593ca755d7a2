import assert from "node:assert/strict";
import { test } from "node:test";
import { onEachEngine } from "../lib/server.mjs";

onEachEngine("a load balancer asks for health", (server) => {
  test("the process answers", async () => {
    const answer = await fetch(`${server.url}/healthz`);
    assert.equal(answer.status, 200);
  });

  test("with a database it is ready", async () => {
    const answer = await fetch(`${server.url}/readyz`);
    assert.equal(answer.status, 200);
  });
});
