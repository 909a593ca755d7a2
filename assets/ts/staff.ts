// Keys for the queue: J and K move, Enter opens, X picks, / filters, ? shows the keys.
// Whoever speaks to the computer or rests a hand on it can switch them off (WCAG 2.1.4).

const table = document.querySelector<HTMLTableElement>("table[data-queue]");
const help = document.querySelector<HTMLDialogElement>("dialog#keys");
const rows = Array.from(table?.tBodies[0]?.rows ?? []);
const CHOICE = "keys-off";

const off = help?.querySelector<HTMLInputElement>("input[type=checkbox]");
if (off) {
  off.checked = localStorage.getItem(CHOICE) !== null;
  off.addEventListener("change", () => {
    if (off.checked) localStorage.setItem(CHOICE, "1");
    else localStorage.removeItem(CHOICE);
  });
}

function current(): number {
  return rows.findIndex((row) => row.classList.contains("cursor"));
}

function go(to: number): void {
  const row = rows[Math.max(0, Math.min(to, rows.length - 1))];
  if (!row) return;
  for (const other of rows) other.classList.toggle("cursor", other === row);
  row.querySelector<HTMLElement>("a[href]")?.focus();
  row.scrollIntoView({ block: "nearest" });
}

const acts: Record<string, () => void> = {
  j: () => go(current() + 1),
  k: () => go(current() - 1),
  Enter: () => rows[current()]?.querySelector<HTMLElement>("a[href]")?.click(),
  x: () => rows[current()]?.querySelector<HTMLElement>("input[type=checkbox]")?.click(),
  "/": () => document.querySelector<HTMLElement>(".filters select")?.focus(),
  "?": () => help?.showModal(),
};

// The same letters on a Kazakh or Russian keyboard
const latin: Record<string, string> = { о: "j", л: "k", ч: "x", ",": "?", ".": "/" };

addEventListener("keydown", (event) => {
  const target = event.target as Element;
  if (!table || off?.checked || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]") || help?.open) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === "Enter" && target.matches("a, button")) return;
  const act = acts[key] ?? acts[latin[key] ?? ""];
  if (!act) return;
  event.preventDefault();
  act();
});

for (const opener of document.querySelectorAll("[data-opens=keys]")) {
  opener.addEventListener("click", () => help?.showModal());
}
