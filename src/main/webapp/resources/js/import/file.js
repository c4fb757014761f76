/* A file of bookings: kept as it was when it was chosen, sent to be tried or taken, and told how far that is. */

import {send, Unreachable} from '../api.js';

const TYPES = {csv: 'text/csv', ics: 'text/calendar'};
const SPREADSHEETS = /\.(xlsx?|xlsm|xlsb|ods|numbers)$/i;

/** It can't be one, and why: the key of words. */
export class Unfit extends Error {
}

export class BookingFile {
    #content;
    #type;

    constructor(name, content, type) {
        this.name = name;
        this.#content = content;
        this.#type = type;
    }

    /** @throws Unfit where it is no file of bookings, too large, or no longer there */
    static async of(file, largest) {
        const type = typeOf(file);
        if (!type) {
            throw new Unfit(SPREADSHEETS.test(file.name) ? 'js.import.spreadsheet' : 'js.import.wrongKind');
        }
        if (file.size > largest) {
            throw new Unfit('js.import.tooLarge');
        }
        try {
            return new BookingFile(file.name, await file.arrayBuffer(), type);
        } catch {
            throw new Unfit('js.import.unreadable');
        }
    }

    /** What would become of it at a location. */
    read(location, told, signal) {
        return this.#report(`location=${location}&trial=true`, told, signal);
    }

    /** Takes it to a location. */
    take(location, told, signal) {
        return this.#report(`location=${location}`, told, signal);
    }

    /** The rows that are refused there, with the reasons, as a file. Nothing is taken. */
    async refused(location) {
        const answer = await this.#send(`location=${location}&trial=true`, 'text/csv');
        return answer.blob();
    }

    /** Of the lines that come back the last is the report; without it, nobody knows what became of the rest. */
    async #report(query, told, signal) {
        const answer = await this.#send(query, 'application/x-ndjson', signal);
        let report = null;
        for await (const line of lines(answer.body)) {
            if ('done' in line) {
                told(line);
            } else {
                report = line;
            }
        }
        if (!report) {
            throw new Unreachable('the answer ends before its end');
        }
        return report;
    }

    #send(query, accept, signal) {
        return send('imports/bookings?' + query, this.#content, {type: this.#type, accept, signal});
    }
}

function typeOf({name, type}) {
    const ending = name.toLowerCase().split('.').pop();
    return TYPES[ending] ?? Object.values(TYPES).find(known => known === type);
}

async function* lines(body) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (;;) {
        const {done, value} = await reader.read().catch(cut);
        const parts = (rest + (value ?? '')).split('\n');
        rest = done ? '' : parts.pop();
        for (const part of parts.filter(Boolean)) {
            yield JSON.parse(part);
        }
        if (done) {
            return;
        }
    }
}

function cut(failure) {
    throw failure.name === 'AbortError' ? failure : new Unreachable(failure.message);
}
