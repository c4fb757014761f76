/* A column that sorts says so to the ear, where the table's own markup has no place for it. */

import {hear} from '../events.js';

function say() {
    for (const head of document.querySelectorAll('.ui-datatable th')) {
        const sorting = head.querySelector('[data-sort]')?.dataset.sort;
        if (sorting) {
            head.setAttribute('aria-sort', sorting);
        } else {
            head.removeAttribute('aria-sort');
        }
    }
}

say();
hear('put', say);
