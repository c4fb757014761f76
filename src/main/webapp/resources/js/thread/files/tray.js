/*
 * The files that go with the next message: on their way, there, or refused with the reason beside them. What is there
 * is remembered, so that it is still there after a reload.
 */

import {put, remove} from '../../api.js';
import {h, icon} from '../../dom.js';
import {keep} from '../../keep.js';
import {text} from '../../words.js';
import {policyFor} from './policy.js';
import {chip} from './chip.js';
import {Upload} from './upload.js';
import {askForDay} from './wish.js';

const AT_ONCE = 3;
/** The server forgets what was not sent after a day. */
const KEPT = 20 * 3_600_000;

export class Tray {
    #use;
    #key;
    #changed;
    #uploads = [];
    #describing = 0;
    #signs;
    #say;

    /**
     * @param signs whether documents can be sent to be signed
     * @param changed is told whenever files come, go or get there
     */
    constructor({use, key, signs, say, changed}) {
        this.#use = use;
        this.#key = key;
        this.#signs = signs;
        this.#say = say;
        this.#changed = changed;
        this.element = h('ul', {class: 'tray', role: 'list', 'aria-label': text('js.files.tray'), hidden: true});
        const kept = keep.read(key);
        if (kept && Date.now() - kept.at < KEPT) {
            this.#uploads = kept.files.map(view => Upload.there(view));
            this.#show();
        } else {
            keep.forget(key);
        }
    }

    get empty() {
        return this.#uploads.length === 0;
    }

    get busy() {
        return this.#describing > 0 || this.#uploads.some(upload => !upload.settled);
    }

    /** Some can't be sent as they are: they are to be taken out, or tried again. */
    get stuck() {
        return this.#uploads.some(upload => upload.state === 'refused' || upload.state === 'failed');
    }

    /** Takes files in; those that can't be sent say so. */
    async add(files) {
        const fresh = [...files].map(file => new Upload(file, this.#use, upload => this.#moved(upload)));
        this.#uploads.push(...fresh);
        this.#show();
        const policy = await policyFor(this.#use).catch(() => null);
        for (const upload of fresh) {
            const why = policy?.refuses(upload);
            if (why) {
                upload.refuse(why);
            }
        }
        this.#next();
    }

    /** What is there, for a message; nothing of it stays here. */
    take() {
        const views = this.#uploads.filter(upload => upload.state === 'there').map(upload => upload.view);
        this.#uploads = this.#uploads.filter(upload => upload.state !== 'there');
        this.#keep();
        this.#show();
        return views;
    }

    focus() {
        this.element.querySelector('button')?.focus();
    }

    #next() {
        const going = this.#uploads.filter(upload => upload.state === 'going').length;
        this.#uploads.filter(upload => upload.state === 'waiting').slice(0, AT_ONCE - going)
            .forEach(upload => upload.start());
    }

    #moved(upload) {
        if (upload.settled) {
            this.#keep();
            this.#next();
        }
        this.#show();
    }

    #remove(upload) {
        upload.cancel();
        if (upload.view) {
            // what can't be taken back now is swept by the server in time
            remove('attachments/' + upload.view.id).catch(() => {});
        }
        this.#uploads = this.#uploads.filter(other => other !== upload);
        this.#keep();
        this.#show();
        this.#next();
    }

    async #describe(upload, alternative) {
        if (alternative !== upload.view.alternative) {
            await this.#change(upload, () => put('attachments/' + upload.view.id, {alternative}));
        }
    }

    async #sign(upload) {
        const day = await askForDay(upload.view.signature);
        if (day === null) {
            return;
        }
        const address = 'signatures/' + upload.view.id;
        try {
            await this.#change(upload, () => day ? put(address, {day}) : remove(address));
        } catch (failure) {
            this.#say(failure.code ? failure.message : text('js.thread.notNow'));
            if (!failure.code) {
                // whatever became of it without an answer: what the page does not show is not wished for
                remove(address).catch(() => {});
            }
        }
    }

    async #change(upload, asking) {
        this.#describing++;
        try {
            upload.view = await asking();
            this.#keep();
        } finally {
            this.#describing--;
            this.#show();
        }
    }

    #keep() {
        const files = this.#uploads.filter(upload => upload.state === 'there').map(upload => upload.view);
        if (files.length === 0) {
            keep.forget(this.#key);
        } else {
            keep.write(this.#key, {at: Date.now(), files});
        }
    }

    #show() {
        this.element.hidden = this.empty;
        const present = new Map([...this.element.children].map(item => [item.dataset.key, item]));
        this.#uploads.forEach(upload => {
            const item = present.get(upload.key) ?? h('li', {'data-key': upload.key, class: 'upload'});
            present.delete(upload.key);
            chip(item, upload, {
                remove: () => this.#remove(upload),
                retry: () => upload.start(),
                describe: words => this.#describe(upload, words),
                sign: this.#signs ? () => this.#sign(upload) : null
            });
            if (!item.isConnected) {
                this.element.append(item);
            }
        });
        const lost = [...present.values()].some(item => item.contains(document.activeElement));
        present.forEach(item => item.remove());
        this.#changed({lost});
    }
}

/** Where the files for the next message of somebody to somewhere are remembered. */
export const trayKey = (person, address) => `lobby:files:${person}:${address}`;

/** Files that came with a paste or a drop. */
export function filesOf(transfer) {
    return [...transfer?.files ?? []];
}
