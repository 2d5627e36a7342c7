"use strict";
(function () {
  const names = ["kind", "place", "from", "to", "requirement"];
  const selects = {};
  names.forEach(name => { selects[name] = document.getElementById(name); });
  const rows = Array.from(document.querySelectorAll("#changes tbody tr"));
  const count = document.getElementById("count");
  const empty = document.getElementById("empty");

  function shows(row) {
    return names.every(name => {
      const wanted = selects[name].value;
      if (wanted === "") { return true; }
      const held = row.dataset[name];
      return name === "requirement" ? held.split(" ").includes(wanted) : held === wanted;
    });
  }

  // Where not every branch is listed, how many there are of each kind, flow and place.
  const counts = (count.dataset.counts || "").split("\n").filter(line => line !== "").map(line => {
    const parts = line.split(" ");
    return { kind: parts[0], from: parts[1], to: parts[2], branches: Number(parts[3]), place: parts.slice(4).join(" ") };
  });

  function matching() {
    if (counts.length === 0) { return rows.length; }
    return counts
      .filter(cell => ["kind", "place", "from", "to"].every(name =>
        selects[name].value === "" || selects[name].value === cell[name]))
      .reduce((sum, cell) => sum + cell.branches, 0);
  }

  function filter() {
    let shown = 0;
    rows.forEach(row => {
      const visible = shows(row);
      row.hidden = !visible;
      if (visible) { shown += 1; }
    });
    const part = counts.length > 0 && selects.requirement.value !== "";
    count.textContent = (part ? count.dataset.part : count.dataset.text).replace("{0}", shown).replace("{1}", matching());
    empty.hidden = shown > 0;
    document.querySelectorAll(".stream").forEach(stream => {
      stream.classList.toggle("on", stream.dataset.from === selects.from.value && stream.dataset.to === selects.to.value);
    });
  }

  function choose(element) {
    selects.from.value = element.dataset.from;
    selects.to.value = element.dataset.to;
    filter();
    document.getElementById("branches").scrollIntoView({ block: "start" });
  }

  names.forEach(name => selects[name].addEventListener("change", filter));
  document.getElementById("reset").addEventListener("click", () => {
    names.forEach(name => { selects[name].value = ""; });
    filter();
  });
  document.querySelectorAll("[data-choose]").forEach(element => {
    element.addEventListener("click", () => choose(element));
    element.addEventListener("keydown", event => {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(element); }
    });
  });
  filter();
})();
