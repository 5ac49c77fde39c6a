// Single keys for those who work in lists all day. Sent only to browsers where they are switched on; every key does
// what a link, a field or a box on the page does too.
(function () {
  "use strict";

  const help = document.getElementById("keys");
  let going = -Infinity;

  const rows = () => Array.from(document.querySelectorAll("table.rp-list tbody tr"));
  const linkOf = (row) => row && row.querySelector("th a, td a");
  const current = () => document.activeElement && document.activeElement.closest("table.rp-list tbody tr");

  const move = (step) => {
    const all = rows();
    if (!all.length) return;
    const at = all.indexOf(current());
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step));
    const link = linkOf(all[next]);
    if (link) {
      link.focus();
      all[next].scrollIntoView({ block: "nearest" });
    }
  };

  const tick = () => {
    const box = current() && current().querySelector("[data-pick]");
    if (box) box.click();
  };

  const search = () => {
    const field = document.querySelector("[data-search]");
    if (!field) return false;
    field.focus();
    field.select();
    return true;
  };

  const go = (key) => {
    const target = help && help.querySelector('[data-go="' + CSS.escape(key) + '"]');
    if (target) location.assign(target.dataset.href);
    return !!target;
  };

  const show = () => {
    if (help && !help.open) help.showModal();
  };

  const isTyping = (element) =>
    element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && !/^(checkbox|radio|button|submit)$/.test(element.type);

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (help && help.open) return;
    if (event.key === "Escape" && event.target.type === "search") {
      // Out of the field, where the other keys work again; what was typed stays, which some browsers would clear.
      event.target.blur();
      event.preventDefault();
      return;
    }
    if (isTyping(event.target)) return;
    const afterG = event.timeStamp - going < 1500;
    going = -Infinity;
    if (afterG && go(event.key)) {
      event.preventDefault();
      return;
    }
    switch (event.key) {
      case "/":
        if (!search()) return;
        break;
      case "j":
        move(1);
        break;
      case "k":
        move(-1);
        break;
      case "o":
        if (!linkOf(current())) return;
        linkOf(current()).click();
        break;
      case "x":
        tick();
        break;
      case "g":
        going = event.timeStamp;
        break;
      case "?":
        show();
        break;
      default:
        return;
    }
    event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-keys-open]") && help) {
      event.preventDefault();
      show();
    }
  });
})();
