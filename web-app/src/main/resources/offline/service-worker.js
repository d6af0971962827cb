// Goes before the network only for our own styles, scripts and pictures, whose addresses change with what is in them.
// Behind a page it stands in when the network fails: with the copy of a lesson that the person has asked to keep, or with a page
// that says there is no connection. It never keeps a page by itself, and answers always go to the server.
"use strict";

const STAND_IN = "/offline";
const SHELL_PREFIX = "liaison-shell-";
const PERSON = "liaison-person";
const LESSONS = "liaison-lessons-";

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

async function asset(request) {
  const shell = await caches.open(await shellName());
  return await shell.match(request, { ignoreVary: true }) || fetch(request);
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
  return caches.match("/offline/lessons/" + id[1], { cacheName: LESSONS + person, ignoreVary: true });
}

async function page(request) {
  try {
    return await fetch(request);
  } catch (unreachable) {
    const path = new URL(request.url).pathname;
    return await lesson(path)
      || await caches.match(STAND_IN, { cacheName: await shellName(), ignoreVary: true })
      || Response.error();
  }
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (ASSETS.includes(url.pathname)) {
    event.respondWith(asset(event.request));
  } else if (event.request.mode === "navigate") {
    event.respondWith(page(event.request));
  }
});
