/* What may be sent, as the server says it: the very rules that it holds files to. */

import {get} from '../../api.js';
import {h, icon} from '../../dom.js';
import {language, text} from '../../words.js';
import {sizeOf} from './size.js';

const asked = new Map();

/** The rules for a kind of conversation; asked for once a page. */
export function policyFor(use) {
    if (!asked.has(use)) {
        const answer = get(`attachments/policy?use=${use}`).then(rules => new Policy(rules));
        answer.catch(() => asked.delete(use));
        asked.set(use, answer);
    }
    return asked.get(use);
}

const CLASSES = ['image', 'video', 'audio', 'document', 'other'];

class Policy {
    constructor(rules) {
        this.rules = rules;
        this.classes = CLASSES.filter(name => rules[name]?.extensions.length > 0)
            .map(name => ({name, ...rules[name]}));
    }

    /** What a file picker is to offer. */
    get accept() {
        return this.list.replaceAll(' ', ',');
    }

    get list() {
        return this.classes.map(withDots).join(' ');
    }

    /** Why a file can't be sent, in words; nothing where it can. */
    refuses({name, size}) {
        const extension = /\.([^.]+)$/.exec(name)?.[1].toLowerCase() ?? '';
        const allowed = this.classes.find(({extensions}) => extensions.includes(extension));
        if (!allowed) {
            return text('js.files.notAllowed', this.list);
        }
        if (size === 0) {
            return text('js.files.empty');
        }
        return size > allowed.most ? text('js.files.tooLarge', sizeOf(allowed.most)) : null;
    }

    /** As a list for people. */
    describe() {
        const {files, most} = this.rules;
        return [
            h('dl', {class: 'maysend'}, this.classes.map(one => h('div', {},
                h('dt', {}, text('js.files.class.' + one.name)),
                h('dd', {}, withDots(one), h('br'),
                    h('span', {class: 'muted'}, text('js.files.upTo', sizeOf(one.most))))))),
            h('p', {class: 'muted'}, text('js.files.together', files.toLocaleString(language), sizeOf(most)))
        ];
    }
}

const withDots = ({extensions}) => extensions.map(extension => '.' + extension).join(' ');

/** A sheet over the page that says what may be sent. */
export async function showPolicy(use, say) {
    let policy;
    try {
        policy = await policyFor(use);
    } catch {
        say(text('js.thread.notNow'));
        return;
    }
    const dialog = h('dialog', {class: 'dialog', 'aria-labelledby': 'may-send', onclose: () => dialog.remove()},
        h('div', {class: 'head'}, h('h2', {id: 'may-send'}, text('js.files.whatMayISend'))),
        h('div', {class: 'body'}, ...policy.describe()),
        h('footer', {}, h('button', {type: 'button', class: 'btn', onclick: () => dialog.close()},
            icon('check'), text('js.files.fine'))));
    document.body.append(dialog);
    dialog.showModal();
}
