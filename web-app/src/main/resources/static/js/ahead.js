// Loads the questions ahead in a graded quiz while the server can be reached, so that one can go on when it cannot.
// They stay in the memory of this page alone; a question's page holds no key.
(function () {
  "use strict";

  const AHEAD = 5;
  const pages = new Map();
  let loading = "";

  function main() {
    return document.querySelector("main[data-attempt][data-ahead=true]");
  }

  function pathOf(number) {
    return main().dataset.attempt + "/questions/" + number;
  }

  function numberHere() {
    const match = /\/questions\/(\d+)$/.exec(window.location.pathname);
    return match ? Number(match[1]) : 0;
  }

  function rememberThis() {
    if (main() && numberHere() > 0) {
      pages.set(window.location.pathname, "<title>" + document.title + "</title>" + main().outerHTML);
    }
  }

  async function load() {
    const start = main() && numberHere();
    if (!start || loading === window.location.pathname) {
      return;
    }
    loading = window.location.pathname;
    const last = Math.min(start + AHEAD, Number(main().dataset.total));
    for (let number = start + 1; number <= last && main(); number++) {
      const path = pathOf(number);
      if (!pages.has(path) && !await fetched(path)) {
        return;
      }
    }
    document.documentElement.dataset.aheadLoaded = "yes";
  }

  async function fetched(path) {
    try {
      const headers = { "HX-Request": "true", "HX-Current-URL": path };
      const reply = await fetch(path, { headers, redirect: "error", priority: "low" });
      if (reply.ok) {
        pages.set(path, await reply.text());
      }
      return reply.ok;
    } catch (unreachable) {
      loading = "";
      return false;
    }
  }

  function freshKey() {
    const bytes = window.crypto.getRandomValues(new Uint8Array(16));
    const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  // Shows what was filled in on this device before.
  function fillIn(form, fields) {
    form.querySelectorAll("input[type=radio], input[type=checkbox]").forEach((input) => {
      input.checked = fields.some(([name, value]) => name === input.name && value === input.value);
    });
    fields.forEach(([name, value]) => {
      const field = form.querySelector("select[name='" + name + "'], input[type=text][name='" + name + "']");
      if (field) {
        field.value = value;
      }
    });
  }

  function show(path) {
    if (!pages.has(path)) {
      return false;
    }
    const page = new DOMParser().parseFromString(pages.get(path), "text/html");
    const form = page.querySelector("form[data-keeps]");
    page.querySelector("h1").setAttribute("data-focus", "yes");
    if (form) {
      form.querySelector("input[name=key]").setAttribute("value", freshKey());
    }
    window.history.pushState({ htmx: true }, "", path);
    const html = (page.querySelector("title") || { outerHTML: "" }).outerHTML + page.querySelector("main").outerHTML;
    window.htmx.swap("#main", html, { swapStyle: "outerHTML", swapDelay: 0, settleDelay: 0 });
    const kept = window.liaison.kept.of(path);
    const shown = document.querySelector("#main form[data-keeps]");
    if (kept && shown) {
      fillIn(shown, kept.fields);
    }
    window.liaison.kept.comeIntoView();
    return true;
  }

  document.addEventListener("liaison:kept", (event) => {
    if (main() && event.detail === window.location.pathname) {
      show(pathOf(numberHere() + 1));
    }
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("main[data-ahead=true] a[href]");
    const cut = !navigator.onLine || window.liaison.kept.isWaiting();
    if (!link || !cut || link.origin !== window.location.origin || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (show(link.pathname)) {
      event.preventDefault();
    }
  });

  // A question that has just been answered, or whose kept answer has arrived, is not what was loaded before.
  document.addEventListener("htmx:configRequest", (event) => {
    if (event.detail.verb === "post") {
      pages.delete(new URL(event.detail.path, window.location.href).pathname);
      rememberThis();
    }
  });
  document.addEventListener("liaison:sent", (event) => {
    event.detail.forEach((path) => pages.delete(path));
    refresh(event.detail);
    loading = "";
    load();
  });

  // The page on which a kept answer was given still shows the question as it was before.
  function refresh(paths) {
    const shown = document.querySelector("#main form[data-keeps]");
    if (shown && paths.includes(window.location.pathname) && !shown.dataset.touched) {
      window.htmx.ajax("GET", window.location.pathname, { target: "#main", swap: "outerHTML" });
    }
  }

  document.addEventListener("liaison:kept", () => {
    document.querySelectorAll("form[data-touched]").forEach((form) => { delete form.dataset.touched; });
  });

  document.addEventListener("DOMContentLoaded", () => { rememberThis(); load(); });
  document.addEventListener("htmx:afterSettle", () => { rememberThis(); load(); });
})();
