"use strict";
const tip = document.getElementById("tip");
const line = (name, words) => { const e = document.createElement(name); e.textContent = words; return e; };
function show(mark) {
  const d = mark.dataset;
  tip.replaceChildren(line("b", `${d.tag} ${d.value}`), line("span", `${d.rule} · ${d.confidence} confidence${d.repeat ? " · " + d.repeat : ""}`));
  tip.hidden = false;
  const box = mark.getClientRects()[0], left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
  const above = box.top - tip.offsetHeight - 6;
  tip.style.left = `${Math.max(8, left) + scrollX}px`;
  tip.style.top = `${(above > 60 ? above : box.bottom + 6) + scrollY}px`;
}
const hide = () => { tip.hidden = true; };
const markOf = event => event.target instanceof Element ? event.target.closest("mark") : null;
for (const kind of ["mouseover", "focusin"]) document.addEventListener(kind, e => { const m = markOf(e); if (m && getComputedStyle(m).cursor === "help") show(m); else if (kind === "mouseover") hide(); });
document.addEventListener("focusout", hide);

const buttons = [...document.querySelectorAll("nav button")];
const off = new Set(), style = document.head.appendChild(document.createElement("style"));
function toggle(button) {
  const kind = button.dataset.kind;
  off.has(kind) ? off.delete(kind) : off.add(kind);
  button.setAttribute("aria-pressed", String(!off.has(kind)));
  style.textContent = [...off].map(k => `mark.${k}{background:none;border:0;cursor:inherit}mark.${k}::after{content:none}`).join("");
  for (const mark of document.querySelectorAll("mark")) mark.tabIndex = off.has(mark.className) ? -1 : 0;
  filter();
}
buttons.forEach(button => button.addEventListener("click", () => toggle(button)));

const search = document.querySelector("nav input"), rows = [...document.querySelectorAll("#mentions tbody tr")];
function filter() {
  const words = search.value.trim().toLowerCase();
  for (const row of rows) row.hidden = off.has(row.querySelector(".kind").classList[1]) || !row.textContent.toLowerCase().includes(words);
  document.getElementById("shown").textContent = `${rows.filter(row => !row.hidden).length} of ${rows.length} mentions`;
}
search.addEventListener("input", filter);
filter();

for (const table of document.querySelectorAll("table.sorts")) table.tHead.addEventListener("click", event => {
  const head = event.target.closest("th");
  if (!head) return;
  const at = head.cellIndex, down = head.getAttribute("aria-sort") === "ascending" ? -1 : 1, body = table.tBodies[0];
  for (const th of table.tHead.rows[0].cells) th.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", down === 1 ? "ascending" : "descending");
  const of = row => { const c = row.cells[at], n = c.dataset.sort; return n === undefined ? c.textContent : Number(n); };
  const compare = (a, b) => typeof a === "number" && typeof b === "number" ? a - b : typeof a === "number" ? -1 : typeof b === "number" ? 1 : a.localeCompare(b, "zh");
  body.append(...[...body.rows].sort((x, y) => down * compare(of(x), of(y))));
});

document.addEventListener("keydown", event => {
  if (event.target instanceof HTMLInputElement) { if (event.key === "Escape") event.target.blur(); return; }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key >= "1" && event.key <= String(buttons.length)) toggle(buttons[event.key - 1]);
  else if (event.key === "/") { event.preventDefault(); search.focus(); }
  else if (event.key === "j" || event.key === "k") {
    const marks = [...document.querySelectorAll('mark[tabindex="0"]')], at = marks.indexOf(document.activeElement);
    const next = marks[at < 0 ? 0 : at + (event.key === "j" ? 1 : -1)];
    if (next) { next.focus(); next.scrollIntoView({ block: "center" }); }
  } else if (event.key === "Escape") { hide(); if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); }
});
