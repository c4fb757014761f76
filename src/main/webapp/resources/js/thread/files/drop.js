/* Files that are dropped onto a thread go with the next message. */

import {h, icon} from '../../dom.js';
import {text} from '../../words.js';
import {filesOf} from './tray.js';

/** @param open whether something can be written now */
export function catchDrops(element, open, tray, signal) {
    const target = h('p', {class: 'dropover', 'aria-hidden': 'true'}, icon('clip', 'i'), text('js.files.drop'));
    const carries = event => open() && [...event.dataTransfer?.types ?? []].includes('Files');
    element.addEventListener('dragover', event => {
        if (carries(event)) {
            event.preventDefault();
            element.append(target);
        }
    }, {signal});
    element.addEventListener('dragleave', event => {
        if (!element.contains(event.relatedTarget)) {
            target.remove();
        }
    }, {signal});
    element.addEventListener('drop', event => {
        target.remove();
        if (carries(event)) {
            event.preventDefault();
            tray.add(filesOf(event.dataTransfer));
        }
    }, {signal});
}
