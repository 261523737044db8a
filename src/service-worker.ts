/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/**
 * Serves Demarc without a network after the first visit. All of a build is fetched before any of it is used; a newer
 * build waits until a person asks for it or every tab is closed, so that nothing changes under a workshop.
 */
import { build, files, version } from '$service-worker';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'demarc-build-';
const CACHE = PREFIX + version;
const PAGE = './';

worker.addEventListener('install', (event) => {
	// `no-cache`: a host's cached copy of the page would name the files of the build before.
	const wanted = [PAGE, ...build, ...files].map((path) => new Request(path, { cache: 'no-cache' }));
	event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(wanted)));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(forgetOlder());
});

worker.addEventListener('message', (event) => {
	if (event.data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
	event.respondWith(answer(request));
});

/** The build before stays: a tab that still runs it loads its parts when they are first used. */
async function forgetOlder(): Promise<void> {
	const builds = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE).sort();
	await Promise.all(builds.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	const found =
		// A frame is a page of its own.
		request.mode === 'navigate' && request.destination === 'document'
			? await cache.match(PAGE)
			: ((await cache.match(request)) ?? (await caches.match(request)));
	return found ?? fetch(request);
}
