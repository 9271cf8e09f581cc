(function () {
  "use strict";
  var most = 60;
  var entries = JSON.parse(document.getElementById("index").textContent);
  var box = document.querySelector(".search");
  var words = document.getElementById("words");
  var found = document.getElementById("found");
  var hits = document.getElementById("hits");
  var isEnglish = document.documentElement.lang === "en";

  function plain(text) { return text.normalize("NFKC").toLowerCase(); }

  var haystack = entries.map(function (entry) {
    return { title: plain(entry[2]), id: plain(entry[3]), all: plain(entry.join(" ")) };
  });

  // The id itself first, then what has all words in its title, then the rest.
  function rank(entry, query, parts) {
    if (!parts.every(function (part) { return entry.all.indexOf(part) >= 0; })) { return 0; }
    if (entry.id === query) { return 4; }
    if (entry.title === query) { return 3; }
    return parts.every(function (part) { return entry.title.indexOf(part) >= 0 || entry.id.indexOf(part) >= 0; }) ? 2 : 1;
  }

  function search() {
    var query = plain(words.value.trim());
    hits.textContent = "";
    if (!query) {
      found.textContent = "";
      return;
    }

    var parts = query.split(/\s+/);
    var ranked = haystack
      .map(function (entry, index) { return { rank: rank(entry, query, parts), index: index }; })
      .filter(function (hit) { return hit.rank > 0; })
      .sort(function (a, b) { return b.rank - a.rank || a.index - b.index; });
    ranked.slice(0, most).forEach(function (hit) {
      var entry = entries[hit.index];
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = entry[1];
      link.textContent = entry[2];
      item.appendChild(link);
      var what = document.createElement("span");
      what.className = "dim";
      what.textContent = " " + entry[0] + (entry[3] && entry[3] !== entry[2] ? " · " + entry[3] : "");
      item.appendChild(what);
      hits.appendChild(item);
    });
    found.textContent = isEnglish
      ? ranked.length + " found" + (ranked.length > most ? ", the first " + most + " shown" : "")
      : "找到 " + ranked.length + " 项" + (ranked.length > most ? "，列出前 " + most + " 项" : "");
  }

  box.hidden = false;
  words.addEventListener("input", search);
  search();
}());
