/* How somebody likes pages to look, kept in this browser. The server reads the cookies, so nothing flashes. */

import {keep} from './cookies.js';

const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');

document.addEventListener('click', event => {
    const choice = event.target.closest('[data-theme-choice]');
    if (choice) {
        wear(choice.dataset.themeChoice);
    } else if (event.target.closest('[data-toggle-theme]')) {
        wear(isDark() ? 'light' : 'dark');
    } else if (event.target.closest('[data-compact]')) {
        root.dataset.density = root.dataset.density === 'compact' ? '' : 'compact';
        keep('LOBBY_DENSITY', root.dataset.density || 'comfortable');
        tick();
    }
});

// the profile's own fields: what is chosen there holds in this browser, too
document.addEventListener('change', event => {
    if (event.target.matches('[data-theme-select]')) {
        wear(event.target.value.toLowerCase().replace('system', ''));
    } else if (event.target.matches('[data-compact-select]')) {
        root.dataset.density = event.target.checked ? 'compact' : '';
        keep('LOBBY_DENSITY', root.dataset.density || 'comfortable');
        tick();
    }
});

const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches;

/** Wears a theme from now on: "light", "dark", or "" for that of the system. */
function wear(theme) {
    root.dataset.theme = theme;
    keep('LOBBY_THEME', theme || 'system');
    tick();
}

function tick() {
    for (const choice of document.querySelectorAll('[data-theme-choice]')) {
        choice.setAttribute('aria-checked', choice.dataset.themeChoice === (root.dataset.theme ?? ''));
    }
    for (const box of document.querySelectorAll('[data-compact]')) {
        box.setAttribute('aria-checked', root.dataset.density === 'compact');
    }
}
