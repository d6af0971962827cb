// Plays the practice of a lesson's copy: one question after the other, explained at once. Each answer is kept on this device and sent
// to the server when it can be reached, which judges it by itself; what is judged here is only shown.
(function () {
  "use strict";

  const stage = document.getElementById("pack");
  if (!stage) {
    return;
  }
  const words = stage.dataset;
  const kept = window.liaison ? window.liaison.kept : null;
  const answeredHere = "liaison.answered." + (window.liaison ? window.liaison.person : "");
  const pages = Array.from(document.querySelectorAll("#practice template")).filter((page) => !answered().includes(pathOf(page)));
  const total = document.querySelectorAll("#practice template").length;
  const before = total - pages.length;
  let at = 0;

  function pathOf(page) {
    return page.dataset.path;
  }

  function answered() {
    try {
      return JSON.parse(window.localStorage.getItem(answeredHere) || "[]");
    } catch (unreadable) {
      return [];
    }
  }

  function remember(path) {
    try {
      window.localStorage.setItem(answeredHere, JSON.stringify([...answered(), path].slice(-200)));
    } catch (full) {
      // It is asked again, and the first answer counts.
    }
  }

  function announce(text) {
    document.dispatchEvent(new CustomEvent("liaison:announce", { detail: text }));
  }

  function heading() {
    return words.of.replace("{0}", before + at + 1).replace("{1}", total);
  }

  function fieldsOf(form, button) {
    const fields = Array.from(new FormData(form).entries());
    if (button && button.name) {
      fields.push([button.name, button.value]);
    }
    return fields;
  }

  // The fields that say something about the answer, in one order; a correction counts only where the statement is called false.
  function comparable(fields) {
    const verdictTrue = fields.some(([name, value]) => name === "answer" && value === "true");
    return fields
      .filter(([name, value]) => value !== "" && !["key", "seen", "skip"].includes(name))
      .filter(([name]) => !(verdictTrue && name === "correction"))
      .map(([name, value]) => name + "=" + value)
      .sort();
  }

  function ask(moveFocus) {
    if (at >= pages.length) {
      const end = document.createElement("p");
      end.tabIndex = -1;
      end.textContent = total > before ? words.done : words.none;
      stage.replaceChildren(end);
      if (moveFocus) {
        end.focus();
      }
      return;
    }
    const form = pages[at].content.querySelector("form").cloneNode(true);
    form.querySelector("h3").textContent = heading();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      take(form, event.submitter);
    });
    stage.replaceChildren(form);
    if (moveFocus) {
      form.querySelector("h3").focus();
    }
  }

  function take(form, button) {
    const fields = fieldsOf(form, button);
    const right = comparable(Array.from(new URLSearchParams(pages[at].dataset.right).entries()));
    const given = comparable(fields);
    const givenUp = Boolean(button && button.name === "skip");
    const missing = form.querySelector("[role=alert]");
    if (!givenUp && !isWhole(form, given)) {
      missing.textContent = words.missing;
      missing.hidden = false;
      return;
    }
    explain(form, givenUp && given.length === 0 ? "blank" : given.join("&") === right.join("&") ? "right" : "wrong",
      kept ? kept.keep({ path: pathOf(pages[at]), fields, place: heading() + ", " + words.title, said: said(form).join("; ") }) : "");
    remember(pathOf(pages[at]));
    if (kept) {
      kept.replay();
    }
  }

  function isWhole(form, given) {
    const selects = Array.from(form.querySelectorAll("select"));
    const places = selects.filter((select) => select.name.startsWith("place-")).map((select) => select.value);
    const corrected = !given.includes("answer=false") || !form.querySelector("input[name=correction]")
      || given.some((field) => field.startsWith("correction="));
    return given.length > 0 && selects.every((select) => select.value) && new Set(places).size === places.length && corrected;
  }

  function said(form) {
    const chosen = Array.from(form.querySelectorAll("input:checked")).map((input) => input.closest("label").textContent.trim());
    const rows = Array.from(form.querySelectorAll("select")).filter((select) => select.value).map((select) =>
      form.querySelector("label[for='" + select.id + "']").textContent.trim() + ": " + select.selectedOptions[0].textContent.trim());
    return chosen.concat(rows);
  }

  function explain(form, verdict, keptAs) {
    const page = pages[at].content.lastElementChild.cloneNode(true);
    const chosen = Array.from(form.querySelectorAll("input:checked")).map((input) => input.closest("label").textContent.trim());
    page.querySelector("h3").textContent = heading();
    page.querySelector(".verdict").classList.add({ right: "alert-success", wrong: "alert-error", blank: "alert-info" }[verdict]);
    page.querySelector(".verdict strong").textContent = words[verdict];
    page.querySelectorAll(".lines > li").forEach((line) => {
      const given = said(form).find((text) => text.startsWith(line.dataset.text + ": "));
      if (chosen.includes(line.dataset.text) || given) {
        const mark = document.createElement("span");
        mark.className = "mark";
        mark.textContent = words.yours + (given ? given.slice(line.dataset.text.length) : "");
        line.querySelector(".line-text").append(" ", mark);
      }
    });
    const counted = document.createElement("p");
    counted.className = "hint";
    counted.textContent = keptAs ? words.counted : words.uncounted;
    page.querySelector(".verdict").after(counted);
    page.querySelector("button").addEventListener("click", () => { at += 1; ask(true); });
    stage.replaceChildren(page);
    page.querySelector("h3").focus();
    announce(words[verdict]);
  }

  ask(false);
})();
