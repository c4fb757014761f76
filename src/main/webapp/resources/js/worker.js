/*
 * Has a page to show where none can be loaded, and nothing else: what people read is always fresh, and nothing of it is
 * left behind in a browser.
 */

const assets = new URL('../', location);
const CACHE = 'lobby' + assets.pathname;
const OFFLINE = new URL('../../error/offline', assets).href;
const NEEDED = [OFFLINE, ...['lobby.css', 'icons.svg', 'mark.svg'].map(name => new URL(name, assets).href)];

addEventListener('install', event => {
    event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(NEEDED)).then(() => skipWaiting()));
});

addEventListener('activate', event => {
    event.waitUntil(caches.keys().then(names => Promise.all(names
        .filter(name => name.startsWith('lobby') && name !== CACHE)
        .map(name => caches.delete(name)))));
});

addEventListener('fetch', event => {
    const {request} = event;
    if (request.mode === 'navigate' && request.method === 'GET') {
        event.respondWith(fetch(request).catch(() => caches.match(OFFLINE)));
    } else if (NEEDED.includes(request.url)) {
        event.respondWith(fetch(request).catch(() => caches.match(request)));
    }
});
