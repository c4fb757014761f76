/*
 * One file on its way to the server, and what became of it. How far it is can be told only by the older way of
 * speaking with a server.
 */

import {base} from '../../api.js';
import {tell} from '../../events.js';
import {newId} from '../../keep.js';
import {text} from '../../words.js';

const STALLED = 60_000;

export class Upload {
    key = newId();
    /** 'waiting', 'going', 'there', 'refused' (the same again would be, too), 'failed' (it may be tried again) */
    state = 'waiting';
    done = 0;
    why = '';
    view = null;

    #file;
    #use;
    #changed;
    #request = null;

    constructor(file, use, changed) {
        this.#file = file;
        this.#use = use;
        this.#changed = changed;
        this.name = file.name;
        this.size = file.size;
    }

    /** One that came here earlier and was not sent yet. */
    static there(view) {
        const upload = new Upload({name: view.name, size: view.bytes}, '', () => {});
        upload.state = 'there';
        upload.view = view;
        return upload;
    }

    get settled() {
        return this.state === 'there' || this.state === 'refused' || this.state === 'failed';
    }

    refuse(why) {
        this.#become('refused', why);
    }

    start() {
        const request = new XMLHttpRequest();
        const form = new FormData();
        form.append('file', this.#file, this.name);
        request.open('POST', `${base}api/attachments?use=${this.#use}`);
        request.setRequestHeader('Accept', 'application/json, application/problem+json');
        request.setRequestHeader('X-Requested-With', 'Lobby');
        request.upload.addEventListener('progress', ({loaded, total}) => this.#progress(loaded / total, request));
        request.addEventListener('load', () => this.#answered(request));
        request.addEventListener('error', () => this.#become('failed', text('js.files.broken')));
        request.addEventListener('timeout', () => this.#become('failed', text('js.files.broken')));
        this.#request = request;
        this.done = 0;
        this.#become('going');
        this.#watch(request);
        request.send(form);
    }

    cancel() {
        this.#request?.abort();
        this.#request = null;
    }

    #progress(part, request) {
        this.done = part;
        this.#watch(request);
        this.#changed(this);
    }

    /** A line that moves nothing for a minute is no line. */
    #watch(request) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => {
            if (request === this.#request && this.state === 'going') {
                request.abort();
                this.#become('failed', text('js.files.broken'));
            }
        }, STALLED);
    }

    #answered(request) {
        const answer = parsed(request.responseText);
        if (request.status === 201 && answer?.id) {
            this.view = answer;
            this.#become('there');
        } else if (request.status === 401) {
            tell('signed-out');
            this.#become('failed', text('js.files.signedOut'));
        } else if (request.status >= 500 || request.status === 429 || !answer?.code) {
            this.#become('failed', answer?.detail ?? text('js.files.broken'));
        } else {
            this.#become('refused', answer.detail ?? text('js.files.broken'));
        }
    }

    #become(state, why = '') {
        clearTimeout(this.timer);
        this.state = state;
        this.why = why;
        this.#changed(this);
    }
}

function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return null;
    }
}
