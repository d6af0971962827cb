// While the focus is in the item under review and not in a field, a approves it, e opens its wording, and b blocks it.
(function () {
  "use strict";

  var review = document.querySelector("[data-review-keys]");
  if (!review) {
    return;
  }

  function isField(element) {
    return element.matches("input, textarea, select");
  }

  review.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) {
      return;
    }
    var wanted = /^[aeb]$/.test(event.key) ? review.querySelector("[data-key='" + event.key + "']") : null;
    if (wanted) {
      event.preventDefault();
      wanted.click();
      var field = wanted.parentElement.querySelector("textarea");
      if (field) {
        field.focus();
      }
    }
  });

  if (!document.querySelector("[data-focus]")) {
    review.focus({ preventScroll: true });
  }
})();
