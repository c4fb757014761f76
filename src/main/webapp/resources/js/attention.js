/* What tells a person that something is new or amiss, wherever they are: title, icon, counters, dot, banner. */

import {base} from './api.js';
import {hear, tell} from './events.js';
import {count, text} from './words.js';
import {h, icon} from './dom.js';

const LINGER = 6_000;
const TOGETHER = 500;

const attention = {calling: 0, waiting: 0, sent: 0, given: new Map(), banner: null, welcome: null, state: 'connecting'};

export function payAttention(outbox) {
    hear('badge', ({unread, muted = 0}) => showUnread(unread, muted));
    hear('live', ({state}) => showState(state));
    hear('outbox', () => {
        attention.waiting = outbox.waiting();
        if (attention.state === 'offline') {
            showState('offline');
        }
    });
    hear('sent', () => {
        attention.sent++;
        attention.welcome?.querySelector('.more').replaceChildren(' ', count('js.banner.sent', attention.sent));
    });
    hear('overtaken', ({by, customer}) => toast(text('js.care.overtakenOf', by.name, customer.name), 'warn'));
    hear('handedOver', handedOver);
    attention.waiting = outbox.waiting();
    const counter = document.querySelector('[data-badge]');
    if (counter) {
        showUnread(Number.parseInt(counter.dataset.badge || counter.textContent, 10) || 0,
            Number(document.documentElement.dataset.muted ?? 0));
    }
}

/** At the end of a colleague's shift many come at once, and are told of together. */
function handedOver({by, customer}) {
    const given = attention.given.get(by.id) ?? [];
    attention.given.set(by.id, [...given, customer]);
    if (given.length === 0) {
        setTimeout(() => {
            const all = attention.given.get(by.id);
            attention.given.delete(by.id);
            toast(all.length === 1 ? text('js.care.handedOver', by.name, all[0].name)
                : text('js.care.handedOver.many', by.name, all.length));
        }, TOGETHER);
    }
}

/** What is muted is counted, and calls nobody from another tab. */
function showUnread(unread, muted) {
    const calling = Math.max(0, unread - muted);
    attention.calling = calling;
    document.title = (calling ? `(${short(calling)}) ` : '') + document.title.replace(/^\(\d+\+?\) /, '');
    for (const counter of document.querySelectorAll('[data-badge]')) {
        counter.dataset.badge = unread;
        counter.hidden = unread === 0;
        counter.replaceChildren(h('span', {'aria-hidden': 'true'}, short(unread)),
            h('span', {class: 'vh'}, count('js.badge', unread)));
    }
    dotTheIcon(calling > 0);
}

const short = number => number > 99 ? '99+' : String(number);

/** A dot on the page's icon, drawn on top of it where the browser allows. */
function dotTheIcon(dotted) {
    const link = document.querySelector('link[rel~=icon]')
        ?? document.head.appendChild(h('link', {rel: 'icon', href: 'data:,'}));
    link.dataset.plain ??= link.getAttribute('href');
    if (!dotted) {
        link.href = link.dataset.plain;
        return;
    }
    const canvas = h('canvas', {width: 32, height: 32});
    const pen = canvas.getContext('2d');
    const picture = new Image(32, 32);
    const dot = () => {
        pen.fillStyle = '#98305F';
        pen.beginPath();
        pen.arc(23, 9, 8, 0, 2 * Math.PI);
        pen.fill();
        if (attention.calling > 0) {
            link.href = canvas.toDataURL('image/png');
        }
    };
    picture.onload = () => {
        pen.drawImage(picture, 0, 0, 32, 32);
        dot();
    };
    picture.onerror = dot;
    picture.src = link.dataset.plain;
}

function showState(state) {
    const before = attention.state;
    attention.state = state;
    for (const dot of document.querySelectorAll('.live')) {
        dot.classList.toggle('soon', state === 'reconnecting');
        dot.classList.toggle('off', state === 'offline' || state === 'signed-out');
        dot.dataset.state = state;
        const words = text('js.live.' + state);
        if (dot.textContent !== words) {
            dot.textContent = words;
        }
    }
    if (state === 'offline') {
        const waiting = attention.waiting ? ' ' + count('js.banner.waiting', attention.waiting) : '';
        show('banner', 'status', 'off', text('js.banner.offline'), text('js.banner.kept') + waiting,
            h('button', {type: 'button', class: 'btn quiet s', onclick: () => tell('try-now')}, text('js.tryNow')));
    } else if (state === 'signed-out') {
        show('banner', 'alert', 'lock', text('js.banner.signedOut'), text('js.banner.draftKept'),
            h('a', {class: 'btn quiet s', href: signIn()}, text('js.signIn')));
    } else {
        welcomeBack(before);
    }
}

function welcomeBack(before) {
    if (before === 'offline' || before === 'signed-out') {
        show(null);
        attention.sent = 0;
        attention.welcome = toast(text('js.banner.back'));
    }
}

/** Said for a moment, above the page, also to ears. */
export function toast(strong, tone = 'ok') {
    const words = h('div', {class: `banner ${tone}`}, icon(tone === 'ok' ? 'check' : 'alert', 'i'),
        h('span', {class: 'text'}, h('b', {}, strong), h('span', {class: 'more'})));
    document.getElementById('toasts')?.append(words);
    setTimeout(() => words.remove(), LINGER);
    return words;
}

function signIn() {
    const here = location.pathname.slice(new URL(base).pathname.length - 1) + location.search + location.hash;
    return `${base}sign-in?next=${encodeURIComponent(here)}`;
}

/** One banner at a time, above everything in the page; the same again changes only what differs. */
function show(classes, role, drawing, strong, more, act) {
    const words = classes && `${strong} ${more}`;
    if (classes && attention.banner?.dataset.words === words) {
        return;
    }
    attention.banner?.remove();
    attention.banner = null;
    if (classes) {
        attention.banner = h('div', {class: classes, role, 'data-words': words}, icon(drawing, 'i'),
            h('span', {class: 'text'}, h('b', {}, strong), ' ', more), act);
        (document.querySelector('[data-banners]') ?? document.body).prepend(attention.banner);
    }
}
