// Makes the application installable, and keeps copies of lessons on this device when a person asks for it.
(function () {
  "use strict";

  const area = document.getElementById("kept");
  const canKeep = "serviceWorker" in navigator && "caches" in window;
  if (!area || !canKeep) {
    return;
  }
  const MARK = "liaison-person";
  const LESSONS = "liaison-lessons-";
  const person = window.liaison ? window.liaison.person : "";
  const titles = "liaison.lessons." + person;

  navigator.serviceWorker.register(area.dataset.worker, { updateViaCache: "none" }).catch(() => {});

  // Whoever is signed in takes the place of whoever was before, whose copies go.
  async function arrive(whoever) {
    const mark = await caches.open(MARK);
    await mark.put("/person", new Response(whoever));
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(LESSONS) && name !== LESSONS + whoever)
      .map((name) => caches.delete(name)));
  }

  // The worker outlives the page that is being left; without one this page does it while it still can.
  async function leave() {
    const worker = navigator.serviceWorker.controller;
    if (worker) {
      worker.postMessage("leave");
      return;
    }
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name === MARK || name.startsWith(LESSONS)).map((name) => caches.delete(name)));
  }

  if (area.dataset.person) {
    arrive(area.dataset.person);
  }
  document.addEventListener("liaison:left", leave);

  // --- the list of what is here

  function read() {
    try {
      return JSON.parse(window.localStorage.getItem(titles) || "{}");
    } catch (unreadable) {
      return {};
    }
  }

  function write(lessons) {
    window.localStorage.setItem(titles, JSON.stringify(lessons));
  }

  const listed = document.getElementById("lessons-here");
  if (listed && person) {
    const lessons = Object.entries(read());
    listed.replaceChildren(...lessons.map(([path, title]) => {
      const line = document.createElement("li");
      const link = document.createElement("a");
      link.href = path;
      link.textContent = title;
      line.append(link);
      return line;
    }));
    document.getElementById("no-lessons-here").hidden = lessons.length > 0;
  }

  // --- the box on a lesson's page

  const box = document.getElementById("copy");
  if (!box || !area.dataset.person) {
    return;
  }
  const make = box.querySelector("[data-make]");
  const remove = box.querySelector("[data-remove]");
  const state = box.querySelector("[data-state]");

  function say(text) {
    state.textContent = text;
    document.dispatchEvent(new CustomEvent("liaison:announce", { detail: text }));
  }

  function show(kept) {
    make.textContent = kept ? box.dataset.renew : box.dataset.make;
    remove.hidden = !kept;
    box.querySelector("[data-open]").hidden = !kept;
    box.hidden = false;
  }

  async function fetchCopy() {
    const token = new URLSearchParams({ _csrf: document.querySelector("input[name=_csrf]").value });
    const reply = await fetch(box.dataset.copy, { method: "POST", body: token });
    if (!reply.ok || !new URL(reply.url).pathname.startsWith(box.dataset.copy)) {
      throw new Error("Not a copy: " + reply.status);
    }
    // A page that was reached by being sent on may not stand in for another, so it is put together anew, unpacked.
    const headers = new Headers(reply.headers);
    ["Content-Encoding", "Content-Length"].forEach((name) => headers.delete(name));
    return new Response(await reply.text(), { headers });
  }

  async function keepCopy() {
    make.disabled = true;
    say(box.dataset.working);
    try {
      await window.liaison.kept.replay();
      const cache = await caches.open(LESSONS + person);
      await cache.put(box.dataset.copy, await fetchCopy());
      write({ ...read(), [window.location.pathname]: document.querySelector("h1").textContent });
      say(box.dataset.kept);
      show(true);
    } catch (problem) {
      say(box.dataset.failed);
    }
    make.disabled = false;
  }

  async function removeCopy() {
    const cache = await caches.open(LESSONS + person);
    await cache.delete(box.dataset.copy);
    const lessons = read();
    delete lessons[window.location.pathname];
    write(lessons);
    say(box.dataset.removed);
    show(false);
    make.focus();
  }

  make.addEventListener("click", keepCopy);
  remove.addEventListener("click", removeCopy);
  caches.match(box.dataset.copy, { cacheName: LESSONS + person }).then((kept) => {
    if (kept) {
      state.textContent = box.dataset.kept;
    }
    show(Boolean(kept));
  });
})();
