/* Small help with forms: show what a password is, take up a demo person, guess a time zone, copy a reference, put the
   focus on what is wrong. */

const WORDS = 2_000;

for (const button of document.querySelectorAll('[data-show-password]')) {
    const field = document.getElementById(button.dataset.showPassword);
    const show = button.textContent;
    button.hidden = false;
    button.addEventListener('click', () => {
        const visible = field.type === 'password';
        field.type = visible ? 'text' : 'password';
        button.textContent = visible ? button.dataset.hide : show;
        button.setAttribute('aria-pressed', String(visible));
    });
    field.form.addEventListener('submit', () => {
        field.type = 'password';
    });
}

document.addEventListener('click', event => {
    const copy = event.target.closest('[data-copy]');
    if (copy) {
        copyTo(copy);
    }
});

document.querySelector('select[data-demo]')?.addEventListener('change', ({target}) => {
    document.getElementById('signIn:name').value = target.value;
    document.getElementById('signIn:password').value = target.value && target.dataset.demo;
});

// the browser knows better than a server in some data centre where somebody is
const zones = document.querySelector('select[data-zone=guess]');
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zones && [...zones.options].some(option => option.value === zone)) {
    zones.value = zone;
}

const DRAWINGS = {manage: 'check', view: 'eye', none: 'minus'};

// a level of the matrix of permissions looks like what it says, also before it is saved
document.addEventListener('change', event => {
    if (event.target.matches('[data-level]')) {
        const level = event.target.value.toLowerCase();
        const cell = event.target.closest('.level');
        cell.className = `level ${level}`;
        const drawing = cell.querySelector('use');
        drawing.setAttribute('href', drawing.getAttribute('href').replace(/#.*/, '#i-' + DRAWINGS[level]));
    }
});

/** Copies the text of an element, or what data-copy-text says, and says so on the button for a moment. */
async function copyTo(button) {
    const words = button.dataset.copyText ?? document.getElementById(button.dataset.copy).textContent;
    await navigator.clipboard.writeText(words);
    const before = button.textContent;
    button.setAttribute('aria-live', 'polite');
    button.textContent = button.dataset.done ?? '✓';
    setTimeout(() => {
        button.textContent = before;
    }, WORDS);
}

document.querySelector('[data-focus]')?.focus();
