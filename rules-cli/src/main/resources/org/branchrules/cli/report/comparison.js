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

  function filter() {
    let shown = 0;
    rows.forEach(row => {
      const visible = shows(row);
      row.hidden = !visible;
      if (visible) { shown += 1; }
    });
    count.textContent = count.dataset.text.replace("{0}", shown).replace("{1}", rows.length);
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
