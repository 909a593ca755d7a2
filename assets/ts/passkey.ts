// Passkeys: asks the browser for one and sends its answer with the form around it. Everything else works without.

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

const text = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

// What the server sends and takes: Web Authentication with its bytes as base64url
type Known = { type: "public-key"; id: string; transports?: AuthenticatorTransport[] };

const known = (list: Known[] | undefined): PublicKeyCredentialDescriptor[] =>
  (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

async function create(options: string): Promise<string> {
  const publicKey = JSON.parse(options).publicKey;
  const made = (await navigator.credentials.create({
    publicKey: {
      ...publicKey,
      challenge: bytes(publicKey.challenge),
      user: { ...publicKey.user, id: bytes(publicKey.user.id) },
      excludeCredentials: known(publicKey.excludeCredentials),
    },
  })) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  return JSON.stringify({
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    response: { attestationObject: text(response.attestationObject), clientDataJSON: text(response.clientDataJSON) },
    extensions: made.getClientExtensionResults(),
  });
}

async function get(options: string): Promise<string> {
  const publicKey = JSON.parse(options).publicKey;
  const found = (await navigator.credentials.get({
    publicKey: {
      ...publicKey,
      challenge: bytes(publicKey.challenge),
      allowCredentials: known(publicKey.allowCredentials),
    },
  })) as PublicKeyCredential;
  const response = found.response as AuthenticatorAssertionResponse;
  return JSON.stringify({
    id: found.id,
    rawId: text(found.rawId),
    type: found.type,
    response: {
      authenticatorData: text(response.authenticatorData),
      clientDataJSON: text(response.clientDataJSON),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : null,
    },
    extensions: found.getClientExtensionResults(),
  });
}

for (const place of document.querySelectorAll<HTMLElement>("[data-passkey]")) {
  const button = place.querySelector("button");
  const answer = place.querySelector("input");
  const trouble = place.querySelector<HTMLElement>("[role=alert]");
  if (!button || !answer || !trouble || !("PublicKeyCredential" in window)) continue;
  place.hidden = false;
  button.addEventListener("click", async () => {
    trouble.hidden = true;
    try {
      const ask = place.dataset["passkey"] === "create" ? create : get;
      answer.value = await ask(place.dataset["options"] ?? "");
      answer.form?.requestSubmit();
    } catch {
      // The person said no, took too long, or the device does not know a passkey of this account
      trouble.hidden = false;
    }
  });
}
