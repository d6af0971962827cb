// Moves the focus to what is new and says it aloud; without it every page still works.
(function () {
  "use strict";

  function announce(text) {
    var region = document.getElementById("announcement");
    if (region && text) {
      region.textContent = "";
      window.setTimeout(function () { region.textContent = text; }, 50);
    }
  }

  function focusIn(root) {
    var target = root.matches("[data-focus]") ? root : root.querySelector("[data-focus]");
    if (!target) {
      return;
    }
    if (!target.hasAttribute("tabindex")) {
      target.setAttribute("tabindex", "-1");
    }
    target.focus();
  }

  function showFailure(shown) {
    var failure = document.getElementById("failure");
    if (failure) {
      failure.hidden = !shown;
    }
  }

  document.addEventListener("DOMContentLoaded", function () { focusIn(document.body); });
  // A form that somebody has begun to fill in is sent at the end of the time, and is not drawn anew.
  document.addEventListener("change", function (event) {
    var form = event.target.closest && event.target.closest("form.answer");
    if (form) {
      form.dataset.touched = "yes";
    }
  });
  document.addEventListener("liaison:announce", function (event) { announce(event.detail); });

  document.addEventListener("htmx:afterSettle", function (event) {
    var target = event.detail.elt;
    focusIn(target);
    var said = target.matches("[data-announce]") ? target : target.querySelector("[data-announce]");
    announce(said ? said.getAttribute("data-announce") || said.textContent.trim() : "");
  });

  document.addEventListener("htmx:beforeRequest", function () { showFailure(false); });
  document.addEventListener("htmx:sendError", function (event) { showFailure(!event.detail.kept); });
  document.addEventListener("htmx:timeout", function (event) { showFailure(!event.detail.kept); });
  document.addEventListener("htmx:responseError", function (event) {
    if (!event.detail.xhr.getResponseHeader("HX-Refresh")) {
      showFailure(!event.detail.kept);
    }
  });
})();
