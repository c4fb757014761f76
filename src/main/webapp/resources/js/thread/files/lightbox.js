/* A picture on the whole screen, with those beside it. */

import {h, icon} from '../../dom.js';
import {text} from '../../words.js';
import {addressOfFile, wordsOf} from './shown.js';

/** @param at the place of the one to begin with */
export function openLightbox(pictures, at, message) {
    let place = at;
    const image = h('img', {onerror: () => image.classList.add('broken')});
    const said = h('p', {class: 'cut', 'aria-live': 'polite'});
    const save = h('a', {class: 'ibtn', 'aria-label': text('js.files.download'), title: text('js.files.download')},
        icon('down', 'i'));
    const step = (by, words, name) => h('button', {
        type: 'button', class: 'ibtn', 'aria-label': text(words), title: text(words), hidden: pictures.length < 2,
        onclick: () => show(place + by)
    }, icon(name, 'i flip'));
    const dialog = h('dialog', {
        class: 'lightbox', 'aria-label': text('js.files.picture'), onclose: () => dialog.remove(),
        onkeydown: event => {
            const towards = document.dir === 'rtl' ? -1 : 1;
            const by = {ArrowRight: towards, ArrowLeft: -towards}[event.key];
            if (by && pictures.length > 1) {
                show(place + by);
            }
        },
        onclick: event => event.target === dialog && dialog.close()
    }, h('header', {}, said, step(-1, 'js.files.previous', 'back'), step(1, 'js.files.next', 'next'), save,
        h('button', {type: 'button', class: 'ibtn', 'aria-label': text('js.files.close'), title: text('js.files.close'),
            autofocus: true, onclick: () => dialog.close()}, icon('x', 'i'))), image);
    document.body.append(dialog);
    show(place);
    dialog.showModal();

    function show(next) {
        place = (next + pictures.length) % pictures.length;
        const file = pictures[place];
        image.classList.remove('broken');
        image.alt = wordsOf(file, message);
        image.src = addressOfFile(file, 'SHOWN');
        save.href = addressOfFile(file);
        save.download = file.name;
        said.textContent = pictures.length > 1
            ? text('js.files.place', file.name, String(place + 1), String(pictures.length)) : file.name;
    }
}
