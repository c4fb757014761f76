/*
 * A page in a frame of a portal. It stays there: every address says embed=1, and so do those it leads on to. Links that
 * leave Lobby take the whole window. The portal hears how high the page is and how many conversations are unread:
 * {source: 'lobby', height: 640, unread: 3}.
 */

import {base} from '../api.js';
import {hear} from '../events.js';

const PORTAL = 'lobby.portal';

const page = document.documentElement.dataset;
const framed = window.parent !== window;
const news = {source: 'lobby', height: 0, unread: Number(page.unread ?? 0)};

/** The same address, saying that it is for a frame. */
function embedded(href) {
    const address = new URL(href, document.baseURI);
    address.searchParams.set('embed', '1');
    return address.href;
}

const isEmbedded = href => new URL(href, document.baseURI).searchParams.get('embed') === '1';

export function standInFrame() {
    if (framed && !isEmbedded(location.href)) {
        // a script led here, or a form
        location.replace(embedded(location.href));
        return;
    }
    if (page.embedded === 'true') {
        document.addEventListener('click', keepLink, {capture: true});
        document.addEventListener('submit', event => keepForm(event.target), {capture: true});
        if (framed) {
            tellPortal();
        }
    }
}

/** Before anybody else looks at where it leads. */
function keepLink(event) {
    const link = event.target.closest?.('a[href]');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
        return;
    }
    if (link.href.startsWith(base)) {
        if (!link.target && !link.download && !isEmbedded(link.href)) {
            link.href = embedded(link.href);
        }
    } else if (/^https?:/.test(link.protocol) && !link.target) {
        link.target = '_top';
    }
}

function keepForm(form) {
    if (form.method !== 'get') {
        form.action = embedded(form.action);
    } else if (!form.querySelector('input[name=embed]')) {
        const said = document.createElement('input');
        said.type = 'hidden';
        said.name = 'embed';
        said.value = '1';
        form.append(said);
    }
}

function tellPortal() {
    hear('badge', ({unread}) => {
        news.unread = unread;
        say();
    });
    new ResizeObserver(() => {
        // halves are rounded within the page, too: without a pixel to spare it may want to scroll by one
        news.height = Math.ceil(document.body.getBoundingClientRect().height) + 1;
        say();
    }).observe(document.body);
}

function say() {
    for (const origin of portal()) {
        window.parent.postMessage(news, origin);
    }
}

/** Those of the portals it can be: the one, where the browser says or has said who frames the page. */
function portal() {
    const portals = page.portals.split(' ').filter(Boolean);
    const named = location.ancestorOrigins?.[0] ?? sessionStorage.getItem(PORTAL) ?? came();
    if (portals.includes(named)) {
        sessionStorage.setItem(PORTAL, named);
        return [named];
    }
    return portals;
}

const came = () => document.referrer && new URL(document.referrer).origin;
