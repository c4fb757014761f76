/* Filters act as soon as they are chosen; words a moment after they were typed. */

import {addressOf, visit} from './visit.js';

const PAUSE = 350;

let timer = 0;

document.addEventListener('change', event => {
    const form = event.target.closest('form[data-swap]');
    if (form && event.target.matches('select, [type=checkbox], [type=radio]')) {
        clearTimeout(timer);
        visit(addressOf(form));
    }
});

document.addEventListener('input', event => {
    const form = event.target.closest('form[data-swap]');
    if (form && event.target.matches('[type=search]')) {
        clearTimeout(timer);
        timer = setTimeout(() => visit(addressOf(form), {replace: new URLSearchParams(location.search).has('q')}), PAUSE);
    }
});

document.addEventListener('submit', () => clearTimeout(timer));
