// Runs before the first paint, so that a dark page never flashes white. Without it pages are light.
const rootproofTheme = (function () {
  "use strict";
  const NAME = "rootproof-theme";
  let chosen = "";
  try {
    chosen = localStorage.getItem(NAME) || "";
  } catch (blocked) {
    // Storage may be forbidden; then the system decides.
  }
  const system = matchMedia("(prefers-color-scheme: dark)");
  const show = (theme) => document.documentElement.setAttribute("data-bs-theme", theme);
  const apply = () => show(chosen || (system.matches ? "dark" : "light"));
  apply();
  system.addEventListener("change", apply);
  // Paper is white.
  addEventListener("beforeprint", () => show("light"));
  addEventListener("afterprint", apply);
  return {
    chosen: () => chosen,
    choose: (theme) => {
      chosen = theme;
      try {
        if (theme) localStorage.setItem(NAME, theme);
        else localStorage.removeItem(NAME);
      } catch (blocked) {
        // Holds for this page only.
      }
      apply();
    },
  };
})();
