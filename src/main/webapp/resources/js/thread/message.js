/* How one message looks: by whom, its text, how far it has come, and what can be done with it. */

import {text} from '../words.js';
import {face, h, icon, unseen} from '../dom.js';
import {shownFiles} from './files/shown.js';
import {fillGone} from './gone.js';
import {shown} from './text.js';

/** By somebody, or by the team to many. */
export const isSaid = ({kind}) => kind === 'TEXT' || kind === 'BROADCAST';

/** What nobody of the team has said is by the team. */
export const speakerOf = ({author}, {conversation}) =>
    author ?? {name: text('js.thread.team', conversation.location.name)};

export function fillMessage(element, message, {together, standing, thread}) {
    const author = speakerOf(message, thread);
    const mine = author.id === thread.me;
    const ours = message.side === thread.side;
    const id = `t${thread.serial}-${element.dataset.key}`;
    element.className = ['msg', message.side.toLowerCase(), ours && 'mine', together && 'more', standing.name]
        .filter(Boolean).join(' ');
    if (message.number) {
        element.id = 'm-' + message.number;
        element.dataset.number = message.number;
    }
    element.setAttribute('role', 'article');
    element.setAttribute('aria-labelledby', `${id}-by ${id}-text ${id}-under`);
    if (!element.hasAttribute('tabindex')) {
        element.tabIndex = -1;
    }
    const bubble = h('div', {class: 'bubble', dir: 'auto', id: `${id}-text`, lang: author.language},
        message.card ? cardIn(message, thread) : message.text ? shown(message.text) : null, shownFiles({...message, author}, thread));
    const gone = thread.unsending.howGone(message);
    if (gone) {
        fillGone(bubble, message, gone, thread);
    }
    element.replaceChildren(...[
        ours || together ? null : message.author ? face(author) : faceOfTeam(),
        h('div', {class: together ? 'by vh' : 'by', id: `${id}-by`},
            h('b', {}, mine ? text('js.thread.you') : author.name), ' · ', time(message, thread)),
        bubble,
        under(message, standing, thread, `${id}-under`),
        message.number && !gone ? thread.actions.button(element) : null
    ].filter(Boolean));
}

const faceOfTeam = () => h('span', {class: 'face s', 'aria-hidden': 'true'}, icon('horn'));

/** Its words are there at once; how a card looks comes with the first of them. */
function cardIn(message, thread) {
    const place = h('div', {}, shown(message.text));
    import('./card.js').then(({showCard}) => showCard(place, message, thread), () => {});
    return place;
}

/** The words of a line that nobody said: a code, or what the house answers by itself. */
export const told = ({kind, text: words}, who) => kind === 'SYSTEM' ? text('js.thread.system.' + words, who)
    : `${text('js.thread.automatic')}: ${words}`;

export function fillSystemLine(element, message, thread) {
    element.className = message.kind === 'SYSTEM' ? 'sys' : 'sys auto';
    element.id = 'm-' + message.number;
    element.dataset.number = message.number;
    if (!element.hasAttribute('tabindex')) {
        element.tabIndex = -1;
    }
    const who = message.author?.id === thread.me ? text('js.thread.youInside') : message.author?.name ?? '';
    element.replaceChildren(icon(DRAWINGS[message.text] ?? 'clock'), h('span', {dir: 'auto'},
        told(message, who), ' · ', time(message, thread)));
}

const DRAWINGS = {
    CLOSED: 'check', REOPENED: 'retry', FINISHED: 'check', BOOKING_CHANGED: 'cal', BOOKING_CANCELLED: 'cal', DOCUMENT_SIGNED: 'check',
    SIGNATURE_DECLINED: 'x', SIGNATURE_WITHDRAWN: 'x'
};

function time(message, {when}) {
    return h('time', {datetime: message.sentAt, title: when.fully(message.sentAt)}, when.time(message.sentAt));
}

/** How far it has come: in words under the last one that came so far, else only for ears. */
function under(message, standing, thread, id) {
    if (standing.name === 'failed' || standing.name === 'waiting') {
        return h('div', {class: 'under bad', id, role: standing.name === 'failed' ? 'alert' : 'status'},
            icon('alert'), h('span', {}, standing.words), ...standing.acts.map(([words, act]) =>
                h('button', {type: 'button', onclick: act}, words)));
    }
    if (!standing.words) {
        return null;
    }
    return standing.shown
        ? h('div', {class: 'under', id}, standing.drawing ? icon(standing.drawing) : null,
            standing.words)
        : h('div', {class: 'vh', id}, standing.words);
}
