/*
 * A list of conversations that stays true while it is looked at: <ul data-live-list="staff" data-query="state=OPEN"
 * data-href="conversations?filter=open&amp;id=">, with rows <li data-conversation-row="…">; "resident" for the other
 * side's look, data-limit for a list that never gets longer. Rows change at once where they are; their order changes
 * only while nobody points at the list or has the focus in it. Only the first page of a list is live.
 *
 * [data-live-pause] is a button that stops it.
 */

import {get} from './api.js';
import {h} from './dom.js';
import {hear} from './events.js';
import {fillRow} from './listRow.js';
import {me} from './me.js';
import {text} from './words.js';

const CALM = 300;
const OFTEN = 1_500;
const LEAST = 30;
const MOST = 100;

export function watchList() {
    if (!new URLSearchParams(location.search).get('cursor')) {
        document.querySelectorAll('[data-live-list=staff], [data-live-list=resident]')
            .forEach(host => new LiveList(host).start());
    }
}

class LiveList {
    #host;
    #button = document.querySelector('[data-live-pause]');
    #paused = false;
    #missed = false;
    #timer = 0;
    #last = 0;
    #rows = null;
    #looks = null;

    constructor(host) {
        this.#host = host;
    }

    start() {
        for (const name of ['message', 'unsent', 'state', 'read', 'sent', 'booking', 'badge', 'poll']) {
            hear(name, () => this.#later());
        }
        hear('live', ({state}) => state === 'live' && this.#later());
        for (const event of ['pointerleave', 'focusout']) {
            this.#host.addEventListener(event, () => setTimeout(() => this.#show()));
        }
        document.addEventListener('visibilitychange', () => this.#missed && this.#later());
        this.#button?.addEventListener('click', () => this.#pause(!this.#paused));
        this.#button?.setAttribute('aria-pressed', 'false');
    }

    #pause(paused) {
        this.#paused = paused;
        this.#button.setAttribute('aria-pressed', String(paused));
        this.#button.textContent = text(paused ? 'js.list.resume' : 'js.list.pause');
        if (!paused && this.#missed) {
            this.#later();
        }
    }

    #later() {
        if (this.#paused || document.visibilityState === 'hidden') {
            this.#missed = true;
        } else if (!this.#timer) {
            const wait = Math.max(CALM, this.#last + OFTEN - Date.now());
            this.#timer = setTimeout(() => this.#refresh(), wait);
        }
    }

    async #refresh() {
        this.#missed = false;
        const {query = '', limit} = this.#host.dataset;
        const shown = Number(limit) || Math.min(MOST, Math.max(LEAST, this.#host.children.length));
        try {
            const answer = await get(`conversations?${query}&limit=${shown}`);
            this.#rows = {list: answer.conversations, more: !limit && Boolean(answer.next)};
            this.#looks = {
                me: await me(),
                resident: this.#host.dataset.liveList === 'resident',
                href: this.#host.dataset.href ?? '?id='
            };
            this.#show();
        } catch {
            // what it shows stays until the next time
            this.#missed = true;
        } finally {
            this.#last = Date.now();
            this.#timer = 0;
        }
    }

    get #idle() {
        return !this.#host.matches(':hover, :focus-within');
    }

    #show() {
        if (!this.#rows || this.#paused) {
            return;
        }
        const open = new URLSearchParams(location.search).get('id');
        const present = new Map([...this.#host.children].map(element => [element.dataset.conversationRow, element]));
        const elements = this.#rows.list.map(row => {
            const element = present.get(row.id) ?? h('li', {'data-conversation-row': row.id});
            fillRow(element, row, {...this.#looks, open});
            return element;
        });
        if (this.#idle) {
            this.#arrange(elements);
        }
    }

    /** What is no longer in the list goes, unless it lies on a page that was not asked for. */
    #arrange(elements) {
        const wanted = new Set(elements);
        for (const element of [...this.#host.children]) {
            if (element.dataset.conversationRow && !wanted.has(element) && !this.#rows.more) {
                element.remove();
            }
        }
        let next = this.#host.firstElementChild;
        for (const element of elements) {
            if (element === next) {
                next = next.nextElementSibling;
            } else {
                this.#host.insertBefore(element, next);
            }
        }
    }
}
