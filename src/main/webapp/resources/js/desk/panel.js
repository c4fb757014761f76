/*
 * What is open beside a list: a row opens it, Esc closes it, and the focus comes back to the row. It is not modal: the
 * list can be used all the while.
 */

import {isForPage} from '../frame/keys.js';
import {settled, visit} from './visit.js';

const INTERACTIVE = 'a, button, input, select, textarea, label, summary, .menu';

document.addEventListener('click', event => {
    const row = event.target.closest('tr:has([data-open])');
    if (row && !event.target.closest(INTERACTIVE) && !String(getSelection())) {
        row.querySelector('[data-open]')?.click();
    }
});

document.addEventListener('keydown', event => {
    const closing = document.querySelector('.panel [data-close-panel]');
    if (event.key === 'Escape' && closing && !event.defaultPrevented && !document.querySelector('dialog[open]')
        && !event.isComposing) {
        event.preventDefault();
        closing.click();
    }
});

document.addEventListener('click', async event => {
    const closing = event.target.closest('[data-close-panel]');
    if (closing && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        const of = closing.closest('[data-of]')?.dataset.of;
        await settled();
        await visit(closing.href);
        (document.querySelector(`[data-open][data-of="${CSS.escape(of)}"]`) ?? document.getElementById('main'))?.focus();
    }
});

/** Up and down in the list, where the focus is in it. */
document.addEventListener('keydown', event => {
    const step = {j: 1, k: -1, ArrowDown: 1, ArrowUp: -1}[event.key];
    const row = event.target.closest?.('tr:has([data-open])');
    if (step && row && isForPage(event) && !event.target.closest('[data-menu]')) {
        const next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
        event.preventDefault();
        next?.querySelector('[data-open]')?.focus();
    }
});
