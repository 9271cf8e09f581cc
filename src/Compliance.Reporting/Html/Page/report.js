(function () {
  "use strict";
  var root = document.documentElement;
  var controls = document.querySelector(".controls");
  var language = document.getElementById("language");
  var shown = document.getElementById("shown");
  var words = document.getElementById("words");
  var entries = Array.prototype.slice.call(document.querySelectorAll("details.entry"));
  var questions = Array.prototype.slice.call(document.querySelectorAll("tr[data-company]"));
  var lists = ["clause", "status"];
  var filters = ["company", "clause", "outcome", "severity", "status"].map(function (name) {
    return { name: name, choice: document.getElementById(name) };
  }).filter(function (filter) { return filter.choice; });
  var marks = ["✗", "✓", "?"];
  var marksInWords = [["不成立", "does not hold"], ["成立", "holds"], ["不明", "unknown"]];
  var data = null;
  var most = 200;

  function make(tag, parent, text) {
    var element = document.createElement(tag);
    if (text !== undefined) { element.textContent = text; }
    parent.appendChild(element);
    return element;
  }

  function say(pair, parent) {
    if (pair.length === 1) {
      parent.appendChild(document.createTextNode(pair[0]));
    } else if (pair.length === 3) {
      make("bdi", parent, pair[0]).lang = pair[2];
    } else {
      make("span", parent, pair[0]).lang = "zh-CN";
      make("span", parent, pair[1]).lang = "en";
    }
  }

  function trace(nodes, parent) {
    var list = make("ul", parent);
    nodes.forEach(function (node) {
      var item = make("li", list);
      var mark = make("span", item, marks[node[1]]);
      mark.className = "truth-" + node[1];
      mark.setAttribute("aria-hidden", "true");
      var spoken = make("span", item);
      spoken.className = "spoken";
      say(marksInWords[node[1]], spoken);
      item.appendChild(document.createTextNode(" "));
      say(data.texts[node[0]], item);
      if (node.length > 2) { trace(node.slice(2), item); }
    });
  }

  function fill(entry) {
    var body = entry.querySelector(".body");
    if (body.firstChild) { return; }
    data = data || JSON.parse(document.getElementById("data").textContent);
    var content = data.entries[Number(entry.dataset.index)];
    var fields = make("dl", body);
    content.fields.forEach(function (field) {
      say(data.texts[field[0]], make("dt", fields));
      field.slice(1).forEach(function (text) { say(data.texts[text], make("dd", fields)); });
    });
    if (content.trace.length > 0) {
      var fold = make("details", body);
      say(["推理过程", "Trace"], make("summary", fold));
      trace(content.trace, fold);
    }
  }

  function fits(entry, wanted) {
    return filters.every(function (filter) {
      var value = filter.choice.value;
      var own = entry.dataset[filter.name] || "";
      return !value || (lists.indexOf(filter.name) >= 0 ? own.split(" ").indexOf(value) >= 0 : own === value);
    }) && (!wanted || entry.textContent.toLowerCase().indexOf(wanted) >= 0);
  }

  function filter() {
    var wanted = words.value.trim().toLowerCase();
    var count = 0;
    entries.forEach(function (entry) {
      entry.hidden = !fits(entry, wanted);
      count += entry.hidden ? 0 : 1;
    });
    var company = filters[0].choice.value;
    questions.forEach(function (row) { row.hidden = Boolean(company) && row.dataset.company !== company; });
    shown.textContent = count + " / " + entries.length;
  }

  function speak() {
    root.dataset.language = language.value;
    root.lang = language.value === "en" ? "en" : "zh-CN";
  }

  function unfold() {
    entries.filter(function (entry) { return !entry.hidden; }).slice(0, most).forEach(function (entry) {
      fill(entry);
      entry.open = true;
    });
  }

  entries.forEach(function (entry) {
    entry.addEventListener("toggle", function () { if (entry.open) { fill(entry); } });
  });
  filters.forEach(function (filterOf) { filterOf.choice.addEventListener("change", filter); });
  words.addEventListener("input", filter);
  language.value = root.dataset.language;
  language.addEventListener("change", speak);
  controls.addEventListener("submit", function (event) { event.preventDefault(); });
  document.getElementById("unfold").addEventListener("click", unfold);
  controls.hidden = false;
  filter();
}());
