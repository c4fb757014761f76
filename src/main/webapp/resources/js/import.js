/*
 * Bringing in a file of bookings: chosen or dropped in #import, read as a trial, and taken when its reader says so.
 * Nothing is changed before that. What is being done is said to the ear in [data-import-status].
 */

import {base, Refused, SignedOut} from './api.js';
import {done, failed, preview, running, summary} from './import/cards.js';
import {BookingFile, Unfit} from './import/file.js';
import {count, language, text} from './words.js';

const OFTEN = 4_000;

const page = document.getElementById('import');
const input = page.querySelector('input[type=file]');
const label = page.querySelector('[data-choose]');
const drop = page.querySelector('.drop');
const place = page.querySelector('[name=location]');
const stage = page.querySelector('[data-import-stage]');
const status = page.querySelector('[data-import-status]');

let file = null;
let busy = null;
let taking = false;
let told = {at: 0, done: 0, of: 0};

input.addEventListener('change', () => choose(input.files));
place.addEventListener('change', () => file && !taking && read());
addEventListener('dragover', event => {
    event.preventDefault();
    drop.classList.toggle('over', !taking && carriesFiles(event));
});
addEventListener('dragleave', event => event.relatedTarget || drop.classList.remove('over'));
addEventListener('drop', event => {
    event.preventDefault();
    drop.classList.remove('over');
    if (!taking && carriesFiles(event)) {
        choose(event.dataTransfer.files);
    }
});
addEventListener('beforeunload', event => {
    if (taking) {
        event.preventDefault();
        event.returnValue = text('js.import.leaving');
    }
});

const carriesFiles = event => [...event.dataTransfer?.types ?? []].includes('Files');

async function choose(files) {
    const [chosen, ...others] = files;
    if (!chosen) {
        return;
    }
    const before = busy;
    busy = file = null;
    before?.abort();
    try {
        if (others.length) {
            throw new Unfit('js.import.tooMany');
        }
        file = await BookingFile.of(chosen, Number(page.dataset.largest));
        read();
    } catch (unfit) {
        wrong(text(unfit.message, page.dataset.megabytes));
    } finally {
        input.value = '';
        label.querySelector('span').textContent = text('js.import.another');
        label.classList.add('quiet');
    }
}

function read() {
    const heading = text('js.import.reading', file.name);
    run(heading, 0, 'Reading', (progress, signal) => file.read(place.value, progress, signal), report => {
        show(preview(file, report, {take: () => take(report), save}), summary(report));
    });
}

function take({created, updated, unchanged, refused}) {
    const heading = text('js.import.importing', file.name);
    taking = true;
    run(heading, created + updated + unchanged + refused.length, 'Importing',
        (progress, signal) => file.take(place.value, progress, signal), report => {
            const see = `${base}bookings?location=${encodeURIComponent(place.value)}`;
            show(done(file, report, {see, save}), `${count('js.import.done', report.created + report.updated)}. ${summary(report)}`);
        });
}

/** Does it, and shows how far it is; a newer run takes the place of one that is still going. */
async function run(heading, all, stopped, doing, then) {
    const {tell, card} = running(heading, () => control.abort());
    const control = new AbortController();
    busy?.abort();
    busy = control;
    told = {at: 0, done: 0, of: all};
    input.disabled = place.disabled = taking;
    tell(0, all);
    show(card, heading);
    try {
        const report = await doing(line => progress(line, tell), control.signal);
        if (busy === control) {
            end();
            then(report);
        }
    } catch (failure) {
        if (busy === control) {
            end();
            tellWhy(failure, stopped);
        }
    }
}

function end() {
    taking = false;
    busy = null;
    input.disabled = place.disabled = false;
}

function progress({done: so, of}, tell) {
    told.done = so;
    told.of = of ?? told.of;
    tell(so, told.of);
    if (Date.now() - told.at > OFTEN) {
        told.at = Date.now();
        status.textContent = text('js.import.progress', so.toLocaleString(language), told.of.toLocaleString(language));
    }
}

function tellWhy(failure, during) {
    if (failure instanceof SignedOut) {
        show(failed(text('js.import.signedOut'), text('js.import.signedOutWhy'), null, 'lock'), text('js.import.signedOut'));
    } else if (failure instanceof Refused && [403, 404].includes(failure.status)) {
        show(failed(text('js.import.forbidden'), failure.message, null, 'lock'), failure.message);
    } else if (failure instanceof Refused) {
        wrong(failure.message);
    } else {
        const why = failure.name === 'AbortError' ? 'js.import.stopped' : 'js.import.lost';
        const words = text(why + during, told.done.toLocaleString(language), told.of.toLocaleString(language));
        show(failed(text(why), words, read), `${text(why)}. ${words}`);
    }
}

function wrong(reason) {
    show(failed(text('js.import.wrong'), `${reason} ${text('js.import.wrongHelp')}`, null, 'search'),
        `${text('js.import.wrong')}. ${reason}`);
}

/** Shows a state, and says it. The focus stays where it was, unless that is gone. */
function show(card, words) {
    const held = stage.contains(document.activeElement);
    stage.replaceChildren(card);
    status.textContent = words;
    card.scrollIntoView({block: 'nearest'});
    if (held) {
        stage.querySelector('[data-heading]')?.focus();
    }
}

async function save(button) {
    const words = button.querySelector('span');
    button.disabled = true;
    words.textContent = text('js.import.refusedBusy');
    try {
        const address = URL.createObjectURL(await file.refused(place.value));
        const name = `${text('js.import.refusedName')}-${file.name.replace(/\.\w+$/, '')}.csv`;
        Object.assign(document.createElement('a'), {href: address, download: name}).click();
        setTimeout(() => URL.revokeObjectURL(address), OFTEN);
        words.textContent = text('js.import.refusedFile');
    } catch {
        words.textContent = status.textContent = text('js.import.refusedFailed');
    }
    button.disabled = false;
}
