// Keeps each answer on this device from before it is sent until the server has acknowledged it.
// An entry holds the form as it was filled in, never a key or a judgment, and belongs to one person.
(function () {
  "use strict";

  const area = document.getElementById("kept");
  if (!area) {
    return;
  }
  const words = area.dataset;
  const LAST_PERSON = "liaison.person";
  const LONGEST_WAIT = 30000;
  const FORGET_AFTER = 14 * 24 * 3600 * 1000;
  const underWay = new Set();
  let signedOut = false;
  let wait = 1000;
  let timer = 0;
  let sending = null;

  const store = (function () {
    try {
      window.localStorage.setItem("liaison.try", "1");
      window.localStorage.removeItem("liaison.try");
      return window.localStorage;
    } catch (blocked) {
      return null;
    }
  })();

  const person = words.person || (store && store.getItem(LAST_PERSON)) || "";
  const keptAs = "liaison.kept." + person + ".";
  const refusedAs = "liaison.refused." + person + ".";

  function fill(pattern, ...values) {
    return values.reduce((text, value, at) => text.replace("{" + at + "}", value), pattern);
  }

  function list(prefix) {
    if (!store || !person) {
      return [];
    }
    return Object.keys(store)
      .filter((name) => name.startsWith(prefix))
      .map((name) => ({ name, ...JSON.parse(store.getItem(name)) }))
      .sort((one, other) => one.at - other.at);
  }

  function waiting() {
    return list(keptAs).filter((entry) => !underWay.has(entry.name));
  }

  // Writes an entry down and says under which name; empty where this browser keeps nothing.
  function keep(entry) {
    if (!store || !person) {
      return "";
    }
    const before = list(keptAs).filter((other) => other.path === entry.path);
    const key = entry.fields.find(([field]) => field === "key")[1];
    const name = keptAs + key;
    const after = before.flatMap((other) => [other.key, ...other.after]).filter((other) => other !== key);
    const at = Math.max(Date.now(), 1 + Math.max(0, ...list(keptAs).map((other) => other.at)));
    try {
      store.setItem(name, JSON.stringify({ ...entry, key, after, at }));
    } catch (full) {
      return "";
    }
    before.filter((other) => other.name !== name).forEach((other) => store.removeItem(other.name));
    return name;
  }

  // What was filled in, in the words that the learner saw.
  function inWords(form) {
    const said = [];
    form.querySelectorAll("input:checked").forEach((input) => said.push(input.closest("label").textContent.trim()));
    form.querySelectorAll("select").forEach((select) => {
      if (select.value) {
        said.push(form.querySelector("label[for='" + select.id + "']").textContent.trim() + ": "
          + select.selectedOptions[0].textContent.trim());
      }
    });
    form.querySelectorAll("input[type=text]").forEach((input) => said.push(input.value.trim()));
    return said.filter((text) => text).join("; ");
  }

  function place() {
    const name = document.querySelector(".quiz-name > span");
    const heading = document.querySelector("h1");
    return (heading ? heading.textContent.trim() : "") + (name ? ", " + name.textContent.trim() : "");
  }

  function announce(text) {
    document.dispatchEvent(new CustomEvent("liaison:announce", { detail: text }));
  }

  function tell(name, detail) {
    document.dispatchEvent(new CustomEvent("liaison:" + name, { detail }));
  }

  // --- what is shown

  function part(name) {
    return area.querySelector("[data-part=" + name + "]");
  }

  function show() {
    const entries = waiting();
    part("waiting").hidden = entries.length === 0;
    part("waiting").querySelector("[data-count]").textContent = fill(words.waiting, entries.length);
    part("places").replaceChildren(...entries.map((entry) => {
      const line = document.createElement("li");
      line.textContent = entry.place + (entry.said ? ": " + entry.said : "");
      return line;
    }));
    part("send").hidden = entries.length === 0 || signedOut;
    part("sign-in").hidden = entries.length === 0 || !signedOut;
    const refused = list(refusedAs);
    part("refused").hidden = refused.length === 0;
    part("refused").replaceChildren(...refused.map(refusal));
    if (entries.length === 0) {
      part("hold").hidden = true;
      document.querySelectorAll("form[data-asked]").forEach((form) => { delete form.dataset.asked; });
    }
    area.hidden = entries.length === 0 && refused.length === 0 && part("saved").hidden;
    area.classList.toggle("alert-warning", entries.length > 0 || refused.length > 0);
    area.classList.toggle("alert-success", entries.length === 0 && refused.length === 0);
  }

  // Whoever goes on, or cannot, sees that the answer is kept.
  function comeIntoView() {
    if (!area.hidden) {
      area.scrollIntoView({ block: "nearest" });
    }
  }

  function refusal(entry) {
    const line = document.createElement("li");
    const said = document.createElement("p");
    said.textContent = fill(words.refused, entry.place, entry.why)
      + (entry.counts.length ? " " + fill(words.counts, entry.counts.join("; ")) : "")
      + (entry.said ? " " + fill(words.said, entry.said) : "");
    const link = document.createElement("a");
    link.href = entry.path;
    link.textContent = words.open;
    const done = document.createElement("button");
    done.type = "button";
    done.className = "secondary";
    done.textContent = words.dismiss;
    done.addEventListener("click", () => { store.removeItem(entry.name); show(); });
    const actions = document.createElement("p");
    actions.className = "actions";
    actions.append(link, done);
    line.append(said, actions);
    return line;
  }

  function showSaved(lines) {
    part("saved").hidden = lines.length === 0;
    part("saved").replaceChildren(...lines.map((text) => {
      const line = document.createElement("li");
      line.textContent = text;
      return line;
    }));
  }

  function sayWaiting() {
    const count = waiting().length;
    if (count > 0) {
      announce(fill(words.waiting, count));
    }
  }

  // --- sending what is kept

  async function whoIsIn() {
    const reply = await fetch(words.who, { headers: { "HX-Request": "true" }, cache: "no-store", redirect: "error" });
    if (reply.status === 401) {
      signedOut = true;
    }
    return reply.ok ? reply.json() : null;
  }

  // Sends one entry; says whether the server has decided on it.
  async function send(entry, who, saved) {
    const form = new URLSearchParams(entry.fields);
    entry.after.forEach((key) => form.append("after", key));
    form.append(who.field, who.token);
    const reply = await fetch(entry.path + "/kept", {
      method: "POST", body: form, headers: { "HX-Request": "true" }, redirect: "error"
    });
    if (reply.status === 404) {
      refuse(entry, words.gone, []);
      return true;
    }
    if (reply.status !== 200 && reply.status !== 409) {
      signedOut = reply.status === 401;
      return false;
    }
    const told = await reply.json();
    tell("steps", { attempt: entry.path.replace(/\/questions\/.*/, ""), steps: told.steps });
    if (reply.status === 409) {
      refuse(entry, told.words, told.counts);
      return true;
    }
    forget(entry);
    saved.push(told.time ? fill(words.saved, told.time, entry.place) : fill(words.nothing, entry.place));
    return true;
  }

  // A newer answer to the same question may have taken its place while it was under way.
  function forget(entry) {
    store.removeItem(entry.name);
  }

  function refuse(entry, why, counts) {
    const { path, at, said } = entry;
    store.setItem(refusedAs + entry.key, JSON.stringify({ path, at, said, place: entry.place, why, counts }));
    forget(entry);
  }

  async function sendAll() {
    const saved = [];
    const decided = [];
    try {
      const who = await whoIsIn();
      if (!who || who.person !== person) {
        return;
      }
      signedOut = false;
      document.querySelectorAll("input[name='" + who.field + "']").forEach((field) => { field.value = who.token; });
      for (const entry of waiting()) {
        if (!await send(entry, who, saved)) {
          break;
        }
        decided.push(entry.path);
      }
    } catch (unreachable) {
      // Kept as it is, and tried again.
    } finally {
      report(saved, decided);
    }
  }

  function report(saved, decided) {
    if (decided.length > 0) {
      wait = 1000;
      showSaved(saved);
    }
    show();
    if (saved.length > 0) {
      announce(saved.join(" "));
    }
    if (list(refusedAs).length > 0 && decided.length > saved.length) {
      announce(part("refused").textContent.trim());
    }
    if (decided.length > 0) {
      tell("sent", decided);
    }
    if (waiting().length > 0 && !signedOut) {
      timer = window.setTimeout(replay, wait);
      wait = Math.min(2 * wait, LONGEST_WAIT);
    }
  }

  // Sends all that is kept, one after the other and never twice at a time; two tabs take turns where the browser can.
  function replay() {
    window.clearTimeout(timer);
    if (sending || waiting().length === 0) {
      return sending || Promise.resolve();
    }
    const turn = navigator.locks ? navigator.locks.request("liaison-kept", sendAll) : sendAll();
    sending = turn.finally(() => { sending = null; });
    return sending;
  }

  // --- an answer on its way through htmx

  function isAnswer(element) {
    return element && element.matches && element.matches("form[data-keeps]");
  }

  function isFilledIn(fields) {
    return fields.some(([name, value]) => value !== "" && name !== "key" && name !== "seen");
  }

  document.addEventListener("htmx:configRequest", (event) => {
    const form = event.detail.elt;
    if (!isAnswer(form) || event.detail.verb !== "post") {
      return;
    }
    const path = new URL(event.detail.path, window.location.href).pathname;
    if (path !== new URL(form.action).pathname) {
      delete form.dataset.keptAs; // a flag, which is no answer
      return;
    }
    const fields = Array.from(event.detail.formData.entries()).filter(([name]) => name !== "_csrf");
    if (isFilledIn(fields)) {
      const name = keep({ path, fields, place: place(), said: inWords(form) });
      form.dataset.keptAs = name;
      underWay.add(name);
      const entry = list(keptAs).find((other) => other.name === name);
      (entry ? entry.after : []).forEach((key) => event.detail.formData.append("after", key));
    }
  });

  function isDecided(xhr) {
    const where = xhr.responseURL ? new URL(xhr.responseURL).pathname : "";
    const known = (xhr.status >= 200 && xhr.status < 300) || xhr.status === 409 || xhr.status === 422;
    return known && /\/attempts\//.test(where);
  }

  document.addEventListener("htmx:beforeOnLoad", (event) => {
    const name = event.detail.elt.dataset.keptAs;
    if (!isAnswer(event.detail.elt) || !name) {
      return;
    }
    underWay.delete(name);
    if (isDecided(event.detail.xhr)) {
      store.removeItem(name);
      showSaved([]);
      show();
      return;
    }
    signedOut = event.detail.xhr.status === 401;
  });

  function failed(event) {
    const form = event.detail.elt;
    const name = isAnswer(form) ? form.dataset.keptAs : "";
    if (!name) {
      return;
    }
    event.detail.kept = true;
    underWay.delete(name);
    delete form.dataset.keptAs;
    showSaved([]);
    show();
    tell("kept", new URL(form.action).pathname);
    comeIntoView();
    sayWaiting();
    timer = window.setTimeout(replay, wait);
  }

  ["htmx:sendError", "htmx:timeout", "htmx:sendAbort", "htmx:responseError"]
    .forEach((name) => document.addEventListener(name, failed));

  // --- forms that must not overtake what is kept

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const before = form.matches("[data-hands-in]")
      ? (entry) => entry.path.startsWith(form.dataset.handsIn + "/")
      : form.matches("[data-signs-out]") ? () => true : null;
    if (!before || !store || !list(keptAs).some(before)) {
      if (form.matches("[data-signs-out]")) {
        forgetPerson();
      }
      return;
    }
    if (form.dataset.asked === "yes") {
      forgetPerson();
      return;
    }
    event.preventDefault();
    replay().then(() => {
      if (!list(keptAs).some(before) && list(refusedAs).length === 0) {
        form.requestSubmit();
        return;
      }
      if (form.matches("[data-signs-out]")) {
        form.dataset.asked = "yes";
      }
      const text = form.matches("[data-signs-out]") ? words.signingOut : words.handingIn;
      part("hold").textContent = text;
      part("hold").hidden = false;
      area.hidden = false;
      comeIntoView();
      announce(text);
    });
  });

  function forgetPerson() {
    if (store) {
      Object.keys(store)
        .filter((name) => name === LAST_PERSON || (person && name.startsWith("liaison.") && name.includes(person)))
        .forEach((name) => store.removeItem(name));
    }
    tell("left", person);
  }

  // --- arriving on a page

  function forgetOldOfOthers() {
    Object.keys(store)
      .filter((name) => name.startsWith("liaison.kept.") && !name.startsWith(keptAs))
      .filter((name) => Date.now() - JSON.parse(store.getItem(name)).at > FORGET_AFTER)
      .forEach((name) => store.removeItem(name));
  }

  if (store) {
    if (words.person) {
      store.setItem(LAST_PERSON, words.person);
    }
    forgetOldOfOthers();
    signedOut = words.signedOut === "yes";
    part("send").querySelector("button").addEventListener("click", replay);
    window.addEventListener("online", replay);
    window.addEventListener("storage", show);
    window.addEventListener("pageshow", (event) => { if (event.persisted) { show(); replay(); } });
    show();
    if (!signedOut) {
      replay();
    }
  }

  window.liaison = Object.assign(window.liaison || {}, {
    kept: {
      keep: (entry) => { const name = keep(entry); show(); return name; },
      replay,
      comeIntoView,
      of: (path) => list(keptAs).filter((entry) => entry.path === path).pop(),
      isWaiting: () => waiting().length > 0
    },
    person
  });
})();
