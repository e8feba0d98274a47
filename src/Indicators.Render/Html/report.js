"use strict";
(() => {
  const danish = document.documentElement.lang === "da";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // Filters: the table of goals and the goals' own articles follow the same two choices.
  const filters = document.querySelector(".filters");
  if (filters) {
    filters.hidden = false;
    const output = filters.querySelector("output");
    const apply = () => {
      const focus = filters.querySelector("[data-filter=focus]").value;
      const verdict = filters.querySelector("[data-filter=verdict]").value;
      const fits = e => (!focus || e.dataset.focus === focus) && (!verdict || e.dataset.verdict === verdict);
      all("article.goal").forEach(e => { e.hidden = !fits(e); });
      const rows = all("#sammenfatning table[data-name=maal] tbody tr");
      rows.forEach(e => { e.hidden = !fits(e); });
      const shown = rows.filter(e => !e.hidden).length;
      output.textContent = output.dataset.template.replace("{n}", shown).replace("{m}", rows.length);
    };
    filters.addEventListener("change", apply);
    filters.addEventListener("submit", e => e.preventDefault());
    apply();
  }

  // Sorting: a heading becomes a button; a second press turns the order.
  for (const table of all("table.sortable")) {
    all("thead th", table).forEach((heading, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => {
        const down = heading.getAttribute("aria-sort") === "ascending";
        all("thead th", table).forEach(h => h.removeAttribute("aria-sort"));
        heading.setAttribute("aria-sort", down ? "descending" : "ascending");
        const key = row => {
          const cell = row.cells[column];
          return cell.classList.contains("n") ? (cell.dataset.sort === undefined ? -Infinity : Number(cell.dataset.sort)) : cell.textContent.trim();
        };
        const body = table.tBodies[0];
        [...body.rows]
          .map((row, at) => ({ row, at, key: key(row) }))
          .sort((a, b) => (typeof a.key === "number" ? a.key - b.key : a.key.localeCompare(b.key, document.documentElement.lang)) * (down ? -1 : 1) || a.at - b.at)
          .forEach(x => body.append(x.row));
      });
    });
  }

  const save = (name, blob) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const button = (text, label, action) => {
    const b = document.createElement("button");
    b.type = "button";
    b.textContent = text;
    b.setAttribute("aria-label", label);
    b.addEventListener("click", action);
    return b;
  };
  const tools = () => {
    const div = document.createElement("div");
    div.className = "chart-tools";
    return div;
  };

  // One note for values and origins: it follows pointer and focus, and Escape closes it.
  const tip = document.createElement("div");
  tip.id = "tip";
  tip.setAttribute("role", "status");
  tip.hidden = true;
  document.body.append(tip);
  let closing = 0;
  const show = (text, target) => {
    clearTimeout(closing);
    tip.textContent = text;
    tip.hidden = false;
    const at = target.getBoundingClientRect();
    const left = Math.min(at.left + at.width / 2, document.documentElement.clientWidth - tip.offsetWidth - 8);
    const above = at.top - tip.offsetHeight - 8;
    tip.style.left = Math.max(8, left) + scrollX + "px";
    tip.style.top = (above > 0 ? above : at.bottom + 8) + scrollY + "px";
  };
  const hide = () => { clearTimeout(closing); tip.hidden = true; };
  const later = () => { closing = setTimeout(hide, 250); };
  tip.addEventListener("pointerenter", () => clearTimeout(closing));
  tip.addEventListener("pointerleave", later);
  addEventListener("keydown", e => { if (e.key === "Escape") hide(); });
  const noted = (element, text) => {
    element.addEventListener("pointerenter", () => show(text, element));
    element.addEventListener("pointerleave", later);
  };

  // The origin of a number in place: the note's own title, shown at once and on focus too.
  for (const link of all("sup.origin a")) {
    const text = link.title;
    link.removeAttribute("title");
    link.setAttribute("aria-label", link.getAttribute("aria-label") + ": " + text);
    noted(link, text);
    link.addEventListener("focus", () => show(text, link));
    link.addEventListener("blur", hide);
  }

  // Values in charts: under the pointer, and with the arrow keys when the chart has focus.
  for (const figure of all("figure.chart")) {
    const spots = all(".spot", figure);
    for (const spot of spots) {
      const title = spot.querySelector("title");
      spot.dataset.value = title.textContent;
      title.remove();
      noted(spot, spot.dataset.value);
    }
    if (spots.length === 0) continue;
    figure.tabIndex = 0;
    figure.setAttribute("role", "group");
    figure.setAttribute("aria-label", (danish ? "Figur, piletaster læser værdierne: " : "Chart, arrow keys read the values: ") + figure.querySelector("svg > title").textContent);
    let at = -1;
    figure.addEventListener("keydown", e => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[e.key];
      if (!step || e.target !== figure) return;
      e.preventDefault();
      const seen = spots.filter(s => s.getClientRects().length > 0);
      if (seen.length === 0) return;
      at = (at + step + seen.length) % seen.length;
      show(seen[at].dataset.value, seen[at]);
    });
    figure.addEventListener("blur", hide);
  }

  // References and bands: a box each, for both drawings of the chart at once.
  const check = (text, label, apply) => {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = true;
    box.setAttribute("aria-label", label);
    box.addEventListener("change", () => apply(box.checked));
    const wrap = document.createElement("label");
    wrap.className = "switch";
    wrap.append(box, text);
    return wrap;
  };
  const visible = (parts, on) => parts.forEach(p => { if (on) p.removeAttribute("display"); else p.setAttribute("display", "none"); });
  const switches = figure => {
    const name = figure.dataset.name || "figur";
    const lines = all(".wide [data-part=line][data-role]", figure).filter(l => l.dataset.role !== "area");
    const found = lines.map(line => check(line.dataset.name, (danish ? "Vis " : "Show ") + line.dataset.name + ", " + name,
      on => visible(all(`[data-series="${line.dataset.series}"]`, figure), on)));
    const bands = all("[data-part=band]", figure).filter(b => b.childElementCount > 0);
    if (bands.length > 0) {
      // The bands' own elements are hidden, so that a reference switched off stays off with its band.
      const word = danish ? "usikkerhed" : "uncertainty";
      found.push(check(word, (danish ? "Vis " : "Show ") + word + ", " + name, on => visible(bands.flatMap(b => [...b.children]), on)));
    }
    return found;
  };

  // Charts: download as SVG or as PNG at twice the size.
  for (const figure of all("figure.chart")) {
    const svg = figure.querySelector(".wide svg");
    const name = figure.dataset.name || "figur";
    const text = () => new XMLSerializer().serializeToString(svg);
    const bar = tools();
    switches(figure).forEach(s => bar.append(s));
    bar.append(
      button("SVG", (danish ? "Hent figuren som SVG: " : "Download the chart as SVG: ") + name, () => save(name + ".svg", new Blob([text()], { type: "image/svg+xml" }))),
      button("PNG", (danish ? "Hent figuren som PNG: " : "Download the chart as PNG: ") + name, () => {
        const box = svg.viewBox.baseVal;
        const image = new Image();
        image.onload = () => {
          const canvas = document.createElement("canvas");
          canvas.width = box.width * 2;
          canvas.height = box.height * 2;
          const context = canvas.getContext("2d");
          context.fillStyle = "#fff";
          context.fillRect(0, 0, canvas.width, canvas.height);
          context.drawImage(image, 0, 0, canvas.width, canvas.height);
          canvas.toBlob(blob => save(name + ".png", blob), "image/png");
        };
        image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text());
      }));
    figure.append(bar);
  }

  // Tables: download as semicolon CSV with a byte order mark, as Danish Excel opens it. A cell that a
  // spreadsheet would run as a formula gets an apostrophe.
  for (const table of all("table[data-name]")) {
    const csv = () => "\uFEFF" + [...table.rows].map(row => [...row.cells].map(cell => {
      const copy = cell.cloneNode(true);
      all("sup", copy).forEach(s => s.remove());
      let t = copy.textContent.replace(/\u00AD/g, "").trim().replace(/\s+/g, " ").replace(/\u2212/g, "-");
      if (/^[=+\-@\t\r]/.test(t) && !/^[+-]?[\d.,]+( .*)?$/.test(t)) t = "'" + t;
      return /[";\n]/.test(t) ? '"' + t.replace(/"/g, '""') + '"' : t;
    }).join(";")).join("\r\n") + "\r\n";
    const bar = tools();
    bar.append(button("CSV", (danish ? "Hent tabellen som CSV: " : "Download the table as CSV: ") + table.dataset.name, () => save(table.dataset.name + ".csv", new Blob([csv()], { type: "text/csv;charset=utf-8" }))));
    table.parentElement.after(bar);
  }

  // On paper everything is open but the numbers behind the charts: those print where the reader has opened them.
  const openTarget = () => { const target = document.getElementById(location.hash.slice(1)); if (target?.tagName === "DETAILS") { target.open = true; } };
  addEventListener("hashchange", openTarget);
  openTarget();
  addEventListener("beforeprint", () => all("details:not(.numbers)").forEach(d => { d.open = true; }));
})();
