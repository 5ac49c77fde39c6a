// Runs before the first paint, so that a dark page never flashes white. Without it pages are light.
(function () {
  "use strict";
  let chosen = null;
  try {
    chosen = localStorage.getItem("rootproof-theme");
  } catch (blocked) {
    // Storage may be forbidden; then the system decides.
  }
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = () =>
    document.documentElement.setAttribute("data-bs-theme", chosen || (system.matches ? "dark" : "light"));
  apply();
  system.addEventListener("change", apply);
})();
