/*
 * The line to the server: brings forward what reading would show, and says how it is doing.
 * States: "live", "reconnecting", "offline", "signed-out". Whoever needs to be up to date hears "lobby:live" when the
 * line is back and "lobby:poll" once in a while as long as it is not, and asks for what it may have missed.
 */

import {base, get} from './api.js';
import {hear, tell} from './events.js';

const PING = 25_000;
const ANSWER = 10_000;
const POLL = 15_000;
const FIRST = 1_000;
const LONGEST = 30_000;
/* All pages are asked to look at the same moment: they take their time, each another. */
const SPREAD = 2_000;
const RESTARTED = 1012;
const LATER = 1013;
const SIGN_IN_AGAIN = 1008;

const jitter = time => time / 2 + Math.random() * time / 2;

class Line {
    state = 'connecting';
    #socket = null;
    #failures = 0;
    #heard = 0;
    #answersPings = false;
    #retry = 0;
    #poll = 0;
    #hiddenSince = 0;

    start() {
        addEventListener('online', () => this.#again());
        addEventListener('offline', () => this.#lost('offline'));
        addEventListener('focus', () => this.state === 'signed-out' && this.#ask());
        addEventListener('pagehide', () => this.#drop());
        addEventListener('pageshow', event => event.persisted && this.#again());
        document.addEventListener('visibilitychange', () => this.#seenAgain());
        hear('signed-out', () => this.#lost('signed-out'));
        hear('try-now', () => this.#again());
        setInterval(() => this.#ping(), PING);
        this.#again();
    }

    #again() {
        clearTimeout(this.#retry);
        if (this.#socket || this.state === 'signed-out') {
            return;
        }
        if (navigator.onLine === false) {
            this.#lost('offline');
            return;
        }
        const socket = new WebSocket(base.replace(/^http/, 'ws') + 'push');
        this.#socket = socket;
        socket.onopen = () => this.#opened(socket);
        socket.onmessage = event => this.#said(event.data);
        socket.onclose = event => this.#closed(socket, event.code);
    }

    #opened(socket) {
        if (socket === this.#socket) {
            this.#failures = 0;
            this.#heard = Date.now();
            this.#stopPolling();
            this.#become('live');
        }
    }

    #said(data) {
        this.#heard = Date.now();
        if (data === 'pong' || data === '') {
            this.#answersPings = true;
            return;
        }
        const {type, ...frame} = JSON.parse(data);
        if (type === 'pong') {
            this.#answersPings = true;
        } else if (type === 'poll') {
            setTimeout(() => tell(type), Math.random() * SPREAD);
        } else {
            tell(type, frame);
        }
    }

    async #closed(socket, code) {
        if (socket !== this.#socket) {
            return;
        }
        this.#socket = null;
        if (code === SIGN_IN_AGAIN) {
            await this.#ask();
            if (this.#socket || this.state === 'signed-out') {
                return;
            }
        }
        const before = this.#failures++;
        if (code === RESTARTED) {
            this.#failures = 0;
        }
        this.#become(navigator.onLine === false ? 'offline' : this.state === 'offline' ? 'offline' : 'reconnecting');
        if (this.#failures >= 2) {
            this.#startPolling();
        }
        const wait = jitter(Math.min(LONGEST, FIRST * 2 ** Math.min(before, 5)));
        this.#retry = setTimeout(() => this.#again(), code === LATER ? Math.max(wait, 5_000) : wait);
    }

    /** Closes what is left of the line; the reason decides what follows. */
    #lost(state) {
        this.#drop();
        clearTimeout(this.#retry);
        this.#become(state);
        if (state === 'signed-out') {
            this.#stopPolling();
        }
    }

    #drop() {
        const socket = this.#socket;
        this.#socket = null;
        socket?.close();
    }

    #startPolling() {
        if (!this.#poll) {
            this.#poll = setInterval(() => this.#ask(), jitter(POLL * 2));
            this.#ask();
        }
    }

    #stopPolling() {
        clearInterval(this.#poll);
        this.#poll = 0;
    }

    /** Asks how much is unread: an answer of any kind says how things stand. */
    async #ask() {
        try {
            const answer = await get('conversations/counts');
            if (this.state === 'signed-out') {
                this.state = 'reconnecting';
                this.#again();
            }
            if (Number.isInteger(answer.unread)) {
                tell('badge', {unread: answer.unread, muted: answer.muted});
            }
            if (!this.#socket || this.#socket.readyState !== WebSocket.OPEN) {
                this.#become('reconnecting');
                tell('poll');
            }
        } catch (failure) {
            if (failure.status !== 401 && this.state !== 'live') {
                this.#become('offline');
            }
        }
    }

    /** A line can die without a word: a ping that stays without answer ends it. */
    #ping() {
        const socket = this.#socket;
        if (socket?.readyState !== WebSocket.OPEN) {
            return;
        }
        socket.send('ping');
        const asked = Date.now();
        setTimeout(() => {
            if (this.#answersPings && socket === this.#socket && this.#heard < asked) {
                socket.close();
                this.#closed(socket, 1006);
            }
        }, ANSWER);
    }

    #seenAgain() {
        if (document.visibilityState === 'hidden') {
            this.#hiddenSince = Date.now();
        } else if (Date.now() - this.#hiddenSince > LONGEST) {
            this.#again();
            tell('poll');
        }
    }

    #become(state) {
        if (state !== this.state || state === 'live') {
            this.state = state;
            tell('live', {state});
        }
    }
}

export const line = new Line();
