// What script adds to a page that already works without it.

/** Leaves at once: what is on the screen goes first, and Back does not return to this page. */
function leave(to: string): void {
  document.title = "\u2026";
  document.body.hidden = true;
  location.replace(to);
}

const exit = document.querySelector<HTMLAnchorElement>("a.exit");
if (exit) {
  exit.addEventListener("click", (event) => {
    event.preventDefault();
    leave(exit.href);
  });
  let presses: number[] = [];
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    if (event.repeat) return;
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < 2000);
    if (presses.length === 3) leave(exit.href);
  });
}

// A page kept by the browser for Back would show what the server no longer gives
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

// The error summary is read first; its links go into the field, not only to it
const summary = document.querySelector<HTMLElement>(".govuk-error-summary");
summary?.focus();
summary?.addEventListener("click", (event) => {
  const link = (event.target as Element).closest("a");
  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  const group = field.closest(".govuk-form-group") ?? field;
  group.scrollIntoView();
  const control = field.matches("fieldset") ? field.querySelector<HTMLElement>("input, select, textarea") : field;
  control?.focus({ preventScroll: true });
});

// Picked files: names, sizes, and a word about those that are too large, before they are sent
for (const input of document.querySelectorAll<HTMLInputElement>("input[type=file][data-max-bytes]")) {
  const list = document.createElement("ul");
  list.className = "picked";
  list.setAttribute("role", "status");
  input.after(list);
  const sizes = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  input.addEventListener("change", () => {
    const most = Number(input.dataset["maxBytes"]);
    list.replaceChildren(
      ...Array.from(input.files ?? [], (file) => {
        const item = document.createElement("li");
        const large = file.size > most;
        if (large) item.className = "bad";
        const size = `${sizes.format(file.size / 1e6)} ${input.dataset["unit"]}`;
        item.textContent = `${file.name}, ${size}${large ? `. ${input.dataset["tooLarge"]}` : ""}`;
        return item;
      }),
    );
  });
}

// A text that was begun is not lost by a slip of the hand; leaving quickly never asks
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-unsaved]")) {
  const ask = (event: BeforeUnloadEvent): void => {
    if (!document.body.hidden) event.preventDefault();
  };
  form.addEventListener("input", () => addEventListener("beforeunload", ask), { once: true });
  form.addEventListener("submit", () => removeEventListener("beforeunload", ask));
}
