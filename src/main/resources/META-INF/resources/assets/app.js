// Small comforts; every page works without them.
(function () {
  "use strict";

  // Without script there is nothing to switch, so the switch comes with it.
  const themeSwitch = document.querySelector("[data-theme-switch]");
  if (themeSwitch) {
    themeSwitch.parentElement.hidden = false;
    themeSwitch.value = rootproofTheme.chosen();
    themeSwitch.addEventListener("change", () => rootproofTheme.choose(themeSwitch.value));
  }

  // A click or Enter on a digest copies it in full.
  const copy = (element) => {
    if (!navigator.clipboard) return;
    navigator.clipboard.writeText(element.dataset.copy).then(() => {
      element.classList.add("rp-copied");
      setTimeout(() => element.classList.remove("rp-copied"), 1200);
    });
  };
  document.addEventListener("click", (event) => {
    const element = event.target.closest("[data-copy]");
    if (element) copy(element);
  });
  document.addEventListener("keydown", (event) => {
    const element = event.target.closest("[data-copy]");
    if (element && event.key === "Enter") copy(element);
  });

  // Menus close on Escape and when the attention goes elsewhere.
  const menus = () => document.querySelectorAll("details.rp-menu[open]");
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      menus().forEach((menu) => {
        menu.open = false;
        menu.querySelector("summary").focus();
      });
    }
  });
  document.addEventListener("click", (event) => {
    menus().forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  // Filters apply on change; without script their button does it.
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-submit-on-change]");
    if (form) form.requestSubmit();
  });

  // A second click while a form is on its way would do the thing twice.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "1";
  });
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  });

  const errors = document.getElementById("errors");
  if (errors) errors.focus();
})();
