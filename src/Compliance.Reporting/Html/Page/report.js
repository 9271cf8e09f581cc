(function () {
  "use strict";
  var root = document.documentElement;
  var controls = document.querySelector(".controls");
  var language = document.getElementById("language");
  var shown = document.getElementById("shown");
  var words = document.getElementById("words");
  var group = document.getElementById("group");
  var place = document.getElementById("entries");
  var entries = Array.prototype.slice.call(document.querySelectorAll(".entry"));
  var grouped = Array.prototype.slice.call(place.querySelectorAll(".entry"));
  var bySeverity = Array.prototype.slice.call(place.children).map(function (part) {
    return { part: part, entries: Array.prototype.slice.call(part.querySelectorAll(".entry")) };
  });
  var rows = Array.prototype.slice.call(document.querySelectorAll("tr[data-company], .questions[data-company]"));
  var lists = ["clause", "status"];
  var filters = ["company", "clause", "business", "outcome", "severity", "status"].map(function (name) {
    return { name: name, choice: document.getElementById(name) };
  }).filter(function (filter) { return filter.choice; });
  var marks = ["✗", "✓", "?"];
  var marksInWords = [["不成立", "does not hold"], ["成立", "holds"], ["不明", "unknown"]];
  var data = null;
  var opened = [];
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
    var company = document.getElementById("company").value;
    rows.forEach(function (row) { row.hidden = Boolean(company) && row.dataset.company !== company; });
    Array.prototype.forEach.call(place.children, function (part) { part.hidden = !part.querySelector(".entry:not([hidden])"); });
    shown.textContent = count + " / " + entries.length;
  }

  function named(kind, value) {
    var option = Array.prototype.find.call(document.getElementById(kind).options, function (one) { return one.value === value; });
    return option && option.dataset.zh ? [option.dataset.zh, option.dataset.en] : [value];
  }

  function regroup() {
    var kind = group.value;
    place.textContent = "";
    if (kind === "severity") {
      bySeverity.forEach(function (one) {
        one.entries.forEach(function (entry) { one.part.appendChild(entry); });
        place.appendChild(one.part);
      });
    } else {
      var parts = new Map();
      grouped.forEach(function (entry) {
        var key = (entry.dataset[kind] || "").split(kind === "clause" ? " " : "\n")[0];
        if (!parts.has(key)) { parts.set(key, []); }
        parts.get(key).push(entry);
      });
      Array.from(parts.keys()).sort().forEach(function (key) {
        var part = make("div", place);
        part.className = "group";
        var head = make("h3", part);
        say(key ? named(kind, key) : ["其他", "Other"], head);
        head.appendChild(document.createTextNode(" (" + parts.get(key).length + ")"));
        parts.get(key).forEach(function (entry) { part.appendChild(entry); });
      });
    }
    filter();
  }

  function speak() {
    root.dataset.language = language.value;
    root.lang = language.value === "en" ? "en" : "zh-CN";
    Array.prototype.forEach.call(document.querySelectorAll("option[data-zh]"), function (option) {
      option.textContent = language.value === "en" ? option.dataset.en : language.value === "zh" ? option.dataset.zh : option.dataset.zh + " / " + option.dataset.en;
    });
  }

  function unfold() {
    entries.filter(function (entry) { return !entry.hidden; }).slice(0, most).forEach(function (entry) {
      fill(entry);
      entry.querySelector(".more").open = true;
    });
  }

  function beforePrint() {
    opened = Array.prototype.filter.call(document.querySelectorAll("details.time, details.list.printed"), function (fold) { return !fold.open; });
    opened.forEach(function (fold) { fold.open = true; });
  }

  function afterPrint() {
    opened.forEach(function (fold) { fold.open = false; });
    opened = [];
  }

  entries.forEach(function (entry) {
    var more = make("details", entry);
    more.className = "more";
    say(["条款、全部证据和推理过程", "Clauses, all evidence and trace"], make("summary", more));
    make("div", more).className = "body";
    more.addEventListener("toggle", function (event) { if (event.target.open) { fill(entry); } });
  });
  Array.prototype.forEach.call(document.querySelectorAll("a.cell"), function (cell) {
    cell.addEventListener("click", function () {
      ["company", "clause"].forEach(function (name) { document.getElementById(name).value = cell.dataset[name]; });
      document.querySelector(".filters").open = true;
      filter();
    });
  });
  filters.forEach(function (filterOf) { filterOf.choice.addEventListener("change", filter); });
  words.addEventListener("input", filter);
  group.addEventListener("change", regroup);
  language.value = root.dataset.language;
  language.addEventListener("change", speak);
  controls.addEventListener("submit", function (event) { event.preventDefault(); });
  document.getElementById("unfold").addEventListener("click", unfold);
  window.addEventListener("beforeprint", beforePrint);
  window.addEventListener("afterprint", afterPrint);
  controls.hidden = false;
  speak();
  filter();
}());
