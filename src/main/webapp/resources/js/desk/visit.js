/*
 * Going from one state of a page to another without leaving it: what its address shows is fetched, and <main> made to
 * say the same. Every state has its address, so that Back, Forward, a reload and a link lead to the same place.
 *
 * a[data-swap] and form[data-swap] (method get) go that way; data-swap="#id" puts the focus there afterwards.
 */

import {tell} from '../events.js';
import {begin, end} from '../frame/progress.js';
import {morph} from './morph.js';

const main = document.getElementById('main');

let asking = null;
let shown = place();
let showing = Promise.resolve();

/** The part of the address that the server knows of. */
function place() {
    return location.pathname + location.search;
}

/** Shows another state. @returns whether it could be shown without leaving the page */
export async function visit(href, {replace = false, focus = ''} = {}) {
    const address = new URL(href, document.baseURI);
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
    showing = show(focus);
    return showing;
}

/** When the page says what its address says. Until then its links still lead on from the state before. */
export function settled() {
    return showing.catch(() => {
        // whoever asked for it has been told
    });
}

/** Shows this state as it is now. */
export async function refresh() {
    const page = await fetchPage(place(), null);
    if (page && page.place === place()) {
        put(page.html);
    }
}

async function show(focus) {
    shown = place();
    asking?.abort();
    asking = new AbortController();
    const {signal} = asking;
    main.setAttribute('aria-busy', 'true');
    begin();
    const page = await fetchPage(shown, signal);
    end();
    if (signal.aborted) {
        return true;
    }
    main.removeAttribute('aria-busy');
    if (!page || needsScripts(page.html)) {
        location.reload();
        return false;
    }
    put(page.html);
    if (focus) {
        document.querySelector(focus)?.focus();
    }
    tell('visited');
    return true;
}

/** A calendar that is not there yet comes with scripts of its own. */
function needsScripts(html) {
    return html.querySelector('[data-calendar]') && !main.querySelector('[data-calendar]');
}

/** The page at a place; nothing where it is another page now, such as the one to sign in. */
async function fetchPage(wanted, signal) {
    try {
        const answer = await fetch(wanted, {signal, credentials: 'same-origin', cache: 'no-store', headers: {Accept: 'text/html'}});
        const html = new DOMParser().parseFromString(await answer.text(), 'text/html');
        return answer.ok && !answer.redirected && html.getElementById('main') ? {html, place: wanted} : null;
    } catch {
        return null;
    }
}

function put(html) {
    document.title = html.title;
    morph(main, html.getElementById('main'));
    tell('put');
}

addEventListener('popstate', () => {
    if (place() !== shown) {
        showing = show('');
    }
});

document.addEventListener('click', event => {
    const link = event.target.closest('a[data-swap]');
    if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        settled().then(() => visit(leadsTo(link), {focus: link.dataset.swap}));
    }
});

/** A booking can be opened whose row has just left the list. */
function leadsTo(link) {
    if (link.isConnected || !link.dataset.of) {
        return link.href;
    }
    const address = new URL(location.href);
    address.searchParams.set('booking', link.dataset.of);
    return address.href;
}

document.addEventListener('submit', event => {
    const form = event.target.closest('form[data-swap]');
    if (form) {
        event.preventDefault();
        visit(addressOf(form), {focus: form.dataset.swap});
    }
});

/** Where a form of filters leads: what is blank says nothing. */
export function addressOf(form) {
    const said = [...new FormData(form)].filter(([, value]) => value !== '');
    const query = new URLSearchParams(said).toString();
    return form.getAttribute('action') + (query ? '?' + query : '');
}
