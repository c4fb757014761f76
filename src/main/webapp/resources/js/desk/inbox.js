/*
 * The inbox: a row opens its conversation beside the list, and the list stays as it is. J and K or the arrows go from row
 * to row, Enter opens and puts the cursor where one writes, E closes the conversation that is open.
 */

import {hear} from '../events.js';
import {addKeys, isForPage} from '../frame/keys.js';
import {text} from '../words.js';
import {visit} from './visit.js';

const inbox = document.querySelector('[data-inbox]');

if (inbox) {
    document.addEventListener('click', click);
    document.addEventListener('keydown', press);
    hear('put', mark);
    addKeys({keys: ['J', 'K'], words: text('js.inbox.keys.rows')}, {keys: ['Enter'], words: text('js.inbox.keys.open')},
        {keys: ['E'], words: text('js.inbox.keys.close')});
}

async function click(event) {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
        return;
    }
    const row = event.target.closest('[data-conversation-row] a');
    const back = event.target.closest('lobby-thread header a.narrow-only');
    const more = event.target.closest('a[data-more]');
    if (row || back) {
        event.preventDefault();
        const byKey = event.detail === 0;
        await visit((row ?? back).href);
        if (row && byKey) {
            inbox.querySelector('lobby-thread')?.setAttribute('data-compose', 'true');
        } else if (back) {
            inbox.querySelector('[data-rows] a')?.focus();
        }
    } else if (more) {
        event.preventDefault();
        append(more);
    }
}

/** The row of the conversation that is open is the current one. */
function mark() {
    const address = new URLSearchParams(location.search);
    const id = address.get('id');
    inbox.classList.toggle('open', id !== null || address.has('to'));
    for (const link of inbox.querySelectorAll('[data-conversation-row] a')) {
        if (link.parentElement.dataset.conversationRow === id) {
            link.setAttribute('aria-current', 'true');
        } else {
            link.removeAttribute('aria-current');
        }
    }
}

/** The next rows go below these; without a script the link leads to them. */
async function append(more) {
    const answer = await fetch(more.href, {credentials: 'same-origin', headers: {Accept: 'text/html'}});
    if (!answer.ok || answer.redirected) {
        location.assign(more.href);
        return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const rows = [...page.querySelectorAll('[data-rows] > li')];
    inbox.querySelector('[data-rows]').append(...rows);
    rows[0]?.querySelector('a').focus();
    const next = page.querySelector('a[data-more]');
    if (next) {
        more.href = next.href;
    } else {
        more.remove();
    }
    mark();
}

function press(event) {
    if (!isForPage(event)) {
        return;
    }
    const inList = event.target.closest?.('[data-rows]');
    const step = {j: 1, k: -1}[event.key] ?? (inList ? {ArrowDown: 1, ArrowUp: -1}[event.key] : undefined);
    if (step) {
        event.preventDefault();
        go(step);
    } else if (event.key === 'e') {
        const close = inbox.querySelector('lobby-thread [data-act=CLOSE]');
        if (close) {
            event.preventDefault();
            close.click();
        }
    }
}

function go(step) {
    const rows = [...inbox.querySelectorAll('[data-rows] a')];
    const here = rows.findIndex(row => row === document.activeElement);
    const from = here >= 0 ? here : rows.findIndex(row => row.hasAttribute('aria-current'));
    rows.at(from < 0 ? 0 : Math.max(0, Math.min(from + step, rows.length - 1)))?.focus();
}
