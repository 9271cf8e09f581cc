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

  language.value = root.dataset.language;
  language.addEventListener("change", speak);
  family.addEventListener("change", filter);
  state.addEventListener("change", filter);
  controls.hidden = false;
  filter();
}());
