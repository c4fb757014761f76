/* The list of what is ready to be said: by topic, found by words, chosen by keyboard or by hand. */

import {base, get, Refused} from '../api.js';
import {h, icon} from '../dom.js';
import {count, text} from '../words.js';

/**
 * {chosen: its text, or null; typed: what was looked for where the list was left with Esc, else null}. The list goes
 * with the chat.
 */
export async function chooseCanned(thread, signal) {
    const list = new List();
    // not in the thread, which is brought up to date meanwhile
    document.body.append(list.dialog);
    list.dialog.showModal();
    signal.addEventListener('abort', () => list.dialog.close(), {once: true});
    list.load(`conversations/${thread.conversation.id}/canned-responses`);
    await new Promise(resolve => list.dialog.addEventListener('close', resolve, {once: true}));
    list.dialog.remove();
    return {chosen: list.chosen, typed: list.left ? list.field.value : null};
}

/** As much of a text as tells it from others. */
const SPOKEN = 100;

class List {
    chosen = null;
    left = false;
    #all = null;
    #changeable = '';
    #options = [];
    #here = 0;

    constructor() {
        this.field = h('input', {
            type: 'text', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'canned-list',
            'aria-autocomplete': 'list', 'aria-label': text('js.canned.find'), autocomplete: 'off',
            placeholder: text('js.canned.find'), oninput: () => this.#draw()
        });
        this.box = h('div', {id: 'canned-list', role: 'listbox', 'aria-label': text('js.canned'), hidden: true});
        this.status = h('p', {role: 'status', class: 'nothing'}, text('js.canned.loading'));
        this.foot = h('footer', {hidden: true});
        this.dialog = h('dialog', {
            class: 'dialog jumpto', 'aria-label': text('js.canned'), onkeydown: event => this.#key(event),
            onclick: event => event.target === this.dialog && this.dialog.close(),
            oncancel: () => {
                this.left = true;
            }
        },
        h('div', {class: 'search', role: 'search'}, icon('search'), this.field,
            h('button', {type: 'button', class: 'ibtn', 'aria-label': text('js.canned.close'),
                onclick: () => this.dialog.close()}, icon('x'))),
        this.box, this.status, this.foot);
    }

    async load(path) {
        try {
            const {responses, location, changeable} = await get(path);
            this.#all = responses;
            if (changeable) {
                this.foot.hidden = false;
                this.foot.append(h('a', {class: 'btn quiet', href: `${base}settings/canned?of=${location}`},
                    icon('gear'), text('js.canned.change')));
            }
            this.#draw();
        } catch (failure) {
            this.status.className = 'nothing bad';
            this.status.textContent = failure instanceof Refused ? failure.message : text('js.canned.unknown');
        }
    }

    #draw() {
        if (!this.#all) {
            return;
        }
        const wanted = fold(this.field.value.replace(/^\//, '')).split(/\s+/);
        const fitting = this.#all.filter(one => {
            const words = fold(`${one.topic} ${one.title} ${one.text}`);
            return wanted.every(word => words.includes(word));
        });
        this.#options = [];
        const topics = [...new Set(fitting.map(({topic}) => topic))];
        this.box.replaceChildren(...topics.map(topic => h('div', {role: 'group', 'aria-label': topic},
            h('span', {'aria-hidden': 'true', dir: 'auto'}, topic),
            fitting.filter(one => one.topic === topic).map(one => this.#option(one)))));
        this.#say(fitting.length);
        this.#point(0);
    }

    #say(number) {
        this.box.hidden = number === 0;
        this.field.setAttribute('aria-expanded', String(number > 0));
        this.status.className = number > 0 ? 'vh' : 'nothing';
        this.status.textContent = number > 0 ? count('js.canned.count', number)
            : text(this.#all.length ? 'js.canned.nothing' : 'js.canned.none');
    }

    #option(one) {
        const node = h('div', {
            id: 'canned-' + this.#options.length, role: 'option', 'aria-selected': 'false',
            'aria-label': `${one.title}: ${one.text.slice(0, SPOKEN)}`,
            onclick: () => this.#choose(one)
        }, h('span', {class: 'two grow'}, h('span', {class: 'cut', dir: 'auto'}, one.title),
            h('span', {class: 'cut muted', dir: 'auto'}, one.text)));
        this.#options.push({node, one});
        return node;
    }

    #choose({text: words}) {
        this.chosen = words;
        this.dialog.close();
    }

    #key(event) {
        const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
        const {length} = this.#options;
        if (step && length) {
            event.preventDefault();
            this.#point((this.#here + step + length) % length);
        } else if (event.key === 'Enter' && event.target === this.field && !event.isComposing) {
            event.preventDefault();
            if (length) {
                this.#choose(this.#options[this.#here].one);
            }
        }
    }

    #point(n) {
        this.#options[this.#here]?.node.setAttribute('aria-selected', 'false');
        this.#here = n;
        const node = this.#options[n]?.node;
        if (node) {
            node.setAttribute('aria-selected', 'true');
            node.scrollIntoView({block: 'nearest'});
            this.field.setAttribute('aria-activedescendant', node.id);
        } else {
            this.field.removeAttribute('aria-activedescendant');
        }
    }
}

const fold = words => words.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
