// Goes before the network only for our own styles, scripts and pictures, whose addresses change with what is in them.
// Behind a page it stands in when the network fails: with the copy of a lesson that the person has asked to keep, or with a page
// that says there is no connection. It never keeps a page by itself, and answers always go to the server.
"use strict";

const STAND_IN = "/offline";
const SHELL_PREFIX = "liaison-shell-";
const PERSON = "liaison-person";
const LESSONS = "liaison-lessons-";
const COPIES = "/offline/lessons/";

async function shellName() {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(ASSETS.join()));
  return SHELL_PREFIX + Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function install() {
  const shell = await caches.open(await shellName());
  await shell.addAll(ASSETS);
  await shell.put(STAND_IN, await fetch(STAND_IN, { cache: "no-store", credentials: "omit", redirect: "error" }));
  await self.skipWaiting();
}

async function activate() {
  const current = await shellName();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(SHELL_PREFIX) && name !== current)
    .map((name) => caches.delete(name)));
  await self.clients.claim();
}

function withoutDigest(path) {
  return path.replace(/-[0-9a-f]{32}(?=\.[a-z]+$)/, "");
}

// What we keep of a file. A copy of a lesson that is older than the last update still names the file as it was then.
function current(path) {
  return ASSETS.find((kept) => kept === path) || ASSETS.find((kept) => withoutDigest(kept) === withoutDigest(path));
}

async function asset(request, path) {
  const shell = await caches.open(await shellName());
  return await shell.match(current(path), { ignoreVary: true }) || fetch(request);
}

async function currentPerson() {
  const mark = await caches.match("/person", { cacheName: PERSON });
  return mark ? mark.text() : "";
}

async function lesson(path) {
  const person = await currentPerson();
  const id = /^\/(?:learn|offline\/lessons)\/([^/]+)$/.exec(path);
  if (!person || !id) {
    return undefined;
  }
  return caches.match(COPIES + id[1], { cacheName: LESSONS + person, ignoreVary: true });
}

// The copy is the same with a connection as without one.
async function page(request, path) {
  const copy = path.startsWith(COPIES) && await lesson(path);
  if (copy) {
    return copy;
  }
  try {
    return await fetch(request);
  } catch (unreachable) {
    return await lesson(path)
      || await caches.match(STAND_IN, { cacheName: await shellName(), ignoreVary: true })
      || Response.error();
  }
}

// Whoever signs out takes the copies along; answers that wait on this device belong to one person each and stay.
async function leave() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name === PERSON || name.startsWith(LESSONS)).map((name) => caches.delete(name)));
}

self.addEventListener("message", (event) => {
  if (event.data === "leave") {
    event.waitUntil(leave());
  }
});
self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (current(url.pathname)) {
    event.respondWith(asset(event.request, url.pathname));
  } else if (event.request.mode === "navigate") {
    event.respondWith(page(event.request, url.pathname));
  }
});
