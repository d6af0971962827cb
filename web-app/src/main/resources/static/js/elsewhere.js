// Tells a tab that its quiz has gone on in another tab or on another device. It asks when it is looked at again, never by the clock.
(function () {
  "use strict";

  const notice = document.getElementById("elsewhere");
  let attempt = "";
  let steps = 0;
  let sent = 0;

  function main() {
    return document.querySelector("main[data-attempt]");
  }

  function tell(where) {
    if (!notice || !notice.hidden) {
      return;
    }
    notice.querySelector("a").href = where;
    notice.hidden = false;
    const text = notice.querySelector("p").firstChild.textContent.trim();
    document.dispatchEvent(new CustomEvent("liaison:announce", { detail: text }));
  }

  // What the page itself shows: one answer more than before is the one that was just sent from here.
  function read() {
    const here = main();
    if (!here) {
      attempt = "";
      return;
    }
    const now = Number(here.dataset.steps);
    if (notice && now >= steps) {
      notice.hidden = true; // this page came from the server after that
    }
    if (here.dataset.attempt === attempt && now > steps + sent) {
      tell(attempt);
    }
    steps = here.dataset.attempt === attempt ? Math.max(steps, now) : now;
    attempt = here.dataset.attempt;
    sent = 0;
  }

  async function ask() {
    if (!attempt || document.visibilityState !== "visible" || sent > 0) {
      return;
    }
    try {
      const asked = attempt;
      const reply = await fetch(asked + "/place", { headers: { "HX-Request": "true" }, redirect: "error" });
      const place = reply.ok ? await reply.json() : null;
      if (place && asked === attempt && sent === 0 && place.steps > steps) {
        tell(place.where);
      }
    } catch (unreachable) {
      // Asked again when the page is looked at again.
    }
  }

  document.addEventListener("htmx:configRequest", (event) => {
    if (event.detail.verb === "post") {
      sent = 1;
    }
  });
  ["htmx:sendError", "htmx:timeout", "htmx:sendAbort", "htmx:responseError"]
    .forEach((name) => document.addEventListener(name, () => { sent = 0; }));
  document.addEventListener("liaison:steps", (event) => {
    if (event.detail.attempt === attempt) {
      steps = Math.max(steps, event.detail.steps);
    }
  });
  document.addEventListener("DOMContentLoaded", read);
  document.addEventListener("htmx:afterSettle", read);
  document.addEventListener("visibilitychange", ask);
  window.addEventListener("focus", ask);
  window.addEventListener("pageshow", (event) => { if (event.persisted) { ask(); } });
})();
