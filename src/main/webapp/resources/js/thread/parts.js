/* What a thread consists of: head, log, the way down, who is typing, foot, and a voice. */

import {h, icon} from '../dom.js';
import {count, text} from '../words.js';
import {Actions} from './actions.js';
import {roam} from './keys.js';

const BONES = [18, 30, 12, 24, 16];

export function buildParts(thread) {
    const {element, signal, typing} = thread;
    const parts = {
        header: h('header', {class: 'keep'}),
        alarm: h('p', {class: 'banner err', role: 'alert', hidden: true}),
        log: h('div', {
            class: 'log', role: 'log', 'aria-live': 'off', 'aria-label': text('js.thread.log'), tabindex: '0'
        }),
        jump: new Jump(() => thread.reading.toNewest().catch(() => thread.say(text('js.thread.notNow')))),
        actions: new Actions(thread),
        footHost: h('div', {class: 'foot'}),
        region: h('div', {class: 'vh', 'aria-live': 'polite', role: 'status'})
    };
    element.classList.add('thread');
    element.replaceChildren(parts.header, parts.alarm, parts.log,
        h('div', {class: 'below'}, parts.jump.element, typing.element, parts.footHost), parts.region, parts.actions.element);
    roam(parts.log, signal);
    parts.actions.listen(parts.log, signal);
    return parts;
}

/** Brings the newest into view, and says how much of it is new. */
class Jump {
    constructor(jump) {
        this.element = h('button', {type: 'button', class: 'newest', hidden: true, onclick: jump});
    }

    show(timeline, seen, following) {
        const fresh = Math.max(0, timeline.newest - seen);
        const hidden = following || timeline.newest === 0;
        const words = fresh > 0 ? count('js.thread.jumpNew', fresh) : text('js.thread.jump');
        if (this.element.hidden !== hidden || this.element.dataset.words !== words) {
            this.element.hidden = hidden;
            this.element.dataset.words = words;
            this.element.classList.toggle('fresh', fresh > 0);
            this.element.replaceChildren(icon('down'), words);
        }
    }
}

/** What stands in the log until there are messages to show. */
export function bones() {
    return BONES.map((width, n) => {
        const bubble = h('div', {class: 'bubble bone'}, '\u2003'.repeat(width));
        return n % 3 === 1
            ? h('div', {class: 'msg more staff mine', 'aria-hidden': 'true'}, bubble)
            : h('div', {class: 'msg more resident', 'aria-hidden': 'true'}, h('span'), bubble);
    });
}
