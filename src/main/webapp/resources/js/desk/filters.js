/* Filters act as soon as they are chosen; words a moment after they were typed. */

import {addressOf, settled, visit} from './visit.js';

const PAUSE = 350;

let timer = 0;

document.addEventListener('change', async ({target}) => {
    const form = target.closest('form[data-swap]');
    if (form && target.matches('select, [type=checkbox], [type=radio]')) {
        const {value, checked} = target;
        clearTimeout(timer);
        await settled();
        Object.assign(target, {value, checked});
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
