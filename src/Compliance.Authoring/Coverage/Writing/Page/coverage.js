(function () {
  "use strict";
  var root = document.documentElement;
  var controls = document.querySelector(".controls");
  var language = document.getElementById("language");
  var family = document.getElementById("family");
  var state = document.getElementById("state");
  var shown = document.getElementById("shown");

  function speak() {
    root.dataset.language = language.value;
    root.lang = language.value === "en" ? "en" : "zh-CN";
    document.querySelectorAll("option[data-zh]").forEach(function (option) {
      option.textContent = language.value === "en" ? option.dataset.en : language.value === "zh" ? option.dataset.zh : option.dataset.zh + " / " + option.dataset.en;
    });
  }

  function filter() {
    var count = 0;
    document.querySelectorAll("tbody[data-family]").forEach(function (clause) {
      var fits = (!family.value || clause.dataset.family === family.value) && (!state.value || clause.dataset.state === state.value);
      clause.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = count;
  }

  // A link into what is folded unfolds it.
  function reveal() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) { return; }
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") { at.open = true; }
    }
    var own = target.tagName === "TR" && target.querySelector("details");
    if (own) { own.open = true; }
    target.scrollIntoView();
  }

  language.value = root.dataset.language;
  language.addEventListener("change", speak);
  family.addEventListener("change", filter);
  state.addEventListener("change", filter);
  controls.hidden = false;
  window.addEventListener("hashchange", reveal);
  speak();
  filter();
  reveal();
}());
