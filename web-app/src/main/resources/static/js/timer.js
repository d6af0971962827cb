// Keeps the time left up to date and says aloud when little is left; without it the page states when the time ends.
(function () {
  "use strict";

  var WARNINGS = [10, 5, 1];
  // what the server says of the time has to be here within ten seconds
  var ASK_EVERY = 8;
  var GRACE = 11000;
  var said = {};
  var skew = 0;
  var ends = 0;
  var shownFor = null;
  var sentAtEnd = false;
  var seconds = 0;

  function box() {
    return document.querySelector("details.timer");
  }

  function announce(text) {
    document.dispatchEvent(new CustomEvent("liaison:announce", { detail: text }));
  }

  function words(timer, minutes) {
    if (minutes === 0) {
      return timer.dataset.none;
    }
    return minutes === 1 ? timer.dataset.one : timer.dataset.left.replace("{n}", minutes);
  }

  function take(timer) {
    if (shownFor !== timer) {
      shownFor = timer;
      skew = Number(timer.dataset.now) - Date.now();
      ends = Number(timer.dataset.ends);
      timer.addEventListener("toggle", function () {
        document.cookie = "timer=" + (timer.open ? "shown" : "hidden") + "; path=/attempts; max-age=31536000; samesite=strict";
      });
    }
  }

  function left() {
    return ends - (Date.now() + skew);
  }

  function show(timer) {
    var minutes = Math.ceil(Math.max(0, left()) / 60000);
    var place = timer.querySelector(".time-left");
    if (place && place.textContent !== words(timer, minutes)) {
      place.textContent = words(timer, minutes);
    }
    var warning = WARNINGS.indexOf(minutes) >= 0 && minutes;
    if (warning && said[warning] !== ends && minutes * 60000 - left() < 30000) {
      said[warning] = ends;
      announce(words(timer, minutes));
    }
  }

  function finish(timer) {
    var form = document.querySelector("form.answer");
    if (!sentAtEnd) {
      sentAtEnd = true;
      announce(timer.dataset.none);
      if (form && form.dataset.touched) {
        form.requestSubmit();
      }
    }
    if (left() < -GRACE) {
      window.location.assign(timer.dataset.over);
    }
  }

  function ask(timer) {
    fetch(timer.dataset.time, { headers: { Accept: "application/json" } })
      .then(function (answer) { return answer.ok && !answer.redirected ? answer.json() : null; })
      .then(function (time) {
        if (!time || shownFor !== timer) {
          return;
        }
        if (time.over || time.ends === 0) {
          window.location.assign(time.over ? timer.dataset.over : window.location.href);
          return;
        }
        skew = time.now - Date.now();
        if (time.ends !== ends) {
          ends = time.ends;
          timer.querySelector(".time-end").textContent = time.end;
          announce(timer.dataset.changed + " " + words(timer, Math.ceil(Math.max(0, left()) / 60000)));
        }
      })
      .catch(function () { /* the next time will do */ });
  }

  function tick() {
    var timer = box();
    if (!timer) {
      return;
    }
    take(timer);
    show(timer);
    seconds += 1;
    if (left() <= 0) {
      finish(timer);
    } else if (seconds % ASK_EVERY === 0) {
      sentAtEnd = false;
      ask(timer);
    }
  }

  document.addEventListener("DOMContentLoaded", tick);
  document.addEventListener("htmx:afterSettle", tick);
  window.setInterval(tick, 1000);
})();
