/*
 * Makes a part of the page say what a newer one says, and leaves alone what is the same: focus, scrolling, open menus
 * and live threads stay. Elements are known again by id or data-part, rows of a table by what they open.
 */

/** What looks after itself: the newer part says nothing about its inside. */
const OWN_LIFE = '[data-keep], [data-banners], [data-live-list], .menu:not([hidden]), dialog[open]';

/** What scripts have put there, not the server. */
const SCRIPTED = new Set(['aria-expanded', 'data-opened', 'style', 'tabindex']);

export function morph(from, to) {
    if (from.nodeName === 'LOBBY-THREAD' ? sameThread(from, to) : from.matches(OWN_LIFE)) {
        return;
    }
    if (from.nodeName === 'LOBBY-THREAD') {
        from.replaceWith(document.importNode(to, true));
        return;
    }
    attributes(from, to);
    children(from, to);
}

function attributes(from, to) {
    for (const {name} of [...from.attributes]) {
        if (!to.hasAttribute(name) && !SCRIPTED.has(name) && !(name === 'open' && from.matches('details'))) {
            from.removeAttribute(name);
        }
    }
    for (const {name, value} of to.attributes) {
        if (from.getAttribute(name) !== value && !SCRIPTED.has(name)) {
            from.setAttribute(name, value);
        }
    }
    if (from.matches('input, select, textarea') && from !== document.activeElement) {
        take(from, to);
    }
}

/** A field that nobody is in shows what the address says. */
function take(from, to) {
    if (from.matches('[type=checkbox], [type=radio]')) {
        from.checked = to.checked;
    } else if (from.value !== to.value) {
        from.value = to.value;
    }
}

function children(from, to) {
    const known = new Map([...from.children].filter(key).map(child => [key(child), child]));
    let next = from.firstChild;
    for (const wanted of [...to.childNodes]) {
        const match = known.get(key(wanted)) ?? unnamed(next, wanted);
        if (!match) {
            from.insertBefore(document.importNode(wanted, true), next);
            continue;
        }
        if (match === next) {
            next = next.nextSibling;
        } else {
            from.insertBefore(match, next);
        }
        if (match.nodeType === Node.ELEMENT_NODE) {
            morph(match, wanted);
        } else if (match.data !== wanted.data) {
            match.data = wanted.data;
        }
    }
    while (next) {
        const gone = next;
        next = next.nextSibling;
        gone.remove();
    }
}

/** The next child that has no name of its own, where it is of the same kind. */
function unnamed(next, wanted) {
    return next && !key(wanted) && !key(next) && next.nodeName === wanted.nodeName ? next : null;
}

function key(node) {
    if (node.nodeType !== Node.ELEMENT_NODE) {
        return null;
    }
    return node.id || node.dataset.part || node.nodeName === 'TR' && node.querySelector('[data-open]')?.dataset.of || null;
}

function sameThread(one, other) {
    return other.nodeName === 'LOBBY-THREAD'
        && ['booking', 'conversation', 'resident', 'header'].every(name => (one.dataset[name] ?? '') === (other.dataset[name] ?? ''));
}
