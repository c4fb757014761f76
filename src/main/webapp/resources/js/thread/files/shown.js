/* The files of a message: pictures to look at, videos to play, everything else as a card to take. */

import {base} from '../../api.js';
import {h, icon} from '../../dom.js';
import {text} from '../../words.js';
import {endingOf, sizeOf} from './size.js';
import {openLightbox} from './lightbox.js';
import {signing, standingOf} from './signature.js';

const WIDEST = 320;
const HIGHEST = 240;

/** What stands in a bubble under its words; nothing where the message has no files. */
export function shownFiles(message, thread) {
    const files = message.attachments ?? [];
    if (files.length === 0) {
        return null;
    }
    const pictures = files.filter(isPicture);
    return h('div', {class: files.length > 1 && pictures.length === files.length ? 'files many' : 'files'},
        files.flatMap(file => file.signature && thread
            ? [one(file, message, pictures), signing(file, thread)] : one(file, message, pictures)));
}

/** Changes when anything about the files of a message does. */
export const stampOf = message => (message.attachments ?? []).map(({id, state, signature}) =>
    id + state + (signature ? standingOf(signature) : '')).join();

/** What is said of a picture that nobody described. */
export function wordsOf(file, message) {
    return file.alternative
        || text('js.files.imageFrom', message.author?.name ?? text('js.thread.you'), sizeOf(file.bytes), file.name);
}

/** The files of a message for ears. */
export const filesIn = ({attachments = []}) => attachments.map(file => file.alternative || file.name);

export const addressOfFile = (file, as = 'ORIGINAL') =>
    `${base}api/attachments/${file.id}${as === 'ORIGINAL' ? '' : '?as=' + as}`;

const isOpen = ({state}) => state === 'READY' || state === 'LET_THROUGH';
const isPicture = file => file.class === 'IMAGE' && file.pictured && isOpen(file);

function one(file, message, pictures) {
    if (isPicture(file)) {
        return [picture(file, message, pictures), unsure(file)];
    }
    return file.class === 'VIDEO' && isOpen(file) ? video(file) : card(file);
}

/** Nobody looked for viruses in it. */
function unsure({state}) {
    return state === 'LET_THROUGH' ? h('p', {class: 'unsure'}, icon('alert'), text('js.files.state.' + state)) : null;
}

function picture(file, message, pictures) {
    const scale = Math.min(1, WIDEST / file.width, HIGHEST / file.height);
    const image = h('img', {
        src: addressOfFile(file, 'PREVIEW'), alt: wordsOf(file, message), loading: 'lazy', decoding: 'async',
        width: Math.max(1, Math.round(file.width * scale)), height: Math.max(1, Math.round(file.height * scale)),
        onerror: () => link.replaceWith(card(file))
    });
    const link = h('a', {
        class: 'pic', href: addressOfFile(file, 'SHOWN'), onclick: event => {
            if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
                event.preventDefault();
                openLightbox(pictures, pictures.indexOf(file), message);
            }
        }
    }, image);
    return link;
}

function video(file) {
    const player = h('video', {
        controls: true, preload: 'metadata', playsinline: true, src: addressOfFile(file),
        'aria-label': file.alternative || file.name, onerror: () => player.replaceWith(card(file))
    });
    return h('div', {class: 'video'}, player, card(file));
}

function card(file) {
    const type = h('span', {class: 'type', 'aria-hidden': 'true'}, endingOf(file.name) || '?');
    const inside = how => [type, h('span', {class: 'two'}, h('span', {class: 'cut fn', dir: 'auto'}, file.name
        || text('js.files.gone')), h('span', {}, how))];
    if (!isOpen(file)) {
        return h('div', {class: 'file'}, ...inside(text('js.files.state.' + file.state)));
    }
    return h('a', {class: 'file', href: addressOfFile(file), download: file.name},
        ...inside([endingOf(file.name), sizeOf(file.bytes),
            file.state === 'LET_THROUGH' ? text('js.files.state.LET_THROUGH') : ''].filter(Boolean).join(', ')),
        h('span', {class: 'ibtn'}, icon('down', 'i'), h('span', {class: 'vh'}, text('js.files.download'))));
}
