// Comforts of lists; without them one ticks rows one by one, and "Back to the list" knows where one came from anyway.
(function () {
  "use strict";

  const all = document.querySelector("[data-pick-all]");
  const boxes = () => Array.from(document.querySelectorAll("[data-pick]"));
  if (all) {
    const show = () => {
      const ticked = boxes().filter((box) => box.checked).length;
      all.checked = ticked > 0 && ticked === boxes().length;
      all.indeterminate = ticked > 0 && !all.checked;
    };
    all.hidden = false;
    all.addEventListener("change", () => boxes().forEach((box) => (box.checked = all.checked)));
    document.addEventListener("change", (event) => {
      if (event.target.matches("[data-pick]")) show();
    });
    show();
  }

  // The list as it was last seen, for the way back after a form or a further page has been in between.
  try {
    if (document.querySelector("table.rp-list")) {
      sessionStorage.setItem("rootproof-list:" + location.pathname, location.search);
    }
    const back = document.querySelector("a[data-back]");
    if (back && back.getAttribute("href") === back.dataset.back) {
      back.href = back.dataset.back + (sessionStorage.getItem("rootproof-list:" + back.dataset.back) || "");
    }
  } catch (blocked) {
    // Then the link leads to the list as it usually is.
  }
})();
