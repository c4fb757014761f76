/* Speaking with the server: JSON both ways, and every "no" as an exception that says whether trying again helps. */

import {tell} from './events.js';

/** Where the application begins, seen from wherever this script was loaded. */
export const base = import.meta.url.replace(/(assets\/[^/]+|resources)\/js\/.*$/, '');

const PATIENCE = 20_000;

/** The server understood and said no; the same again would be refused again. */
export class Refused extends Error {
    constructor(status, problem) {
        super(problem.detail ?? problem.title ?? problem.code);
        this.status = status;
        this.code = problem.code;
        this.reference = problem.reference;
    }
}

/** Nobody is signed in any more; everything else stays as it is until somebody is. */
export class SignedOut extends Refused {
}

/** No answer, or one that says "later". */
export class Unreachable extends Error {
    constructor(message, status = 0, seconds = null) {
        super(message);
        this.status = status;
        this.seconds = seconds;
    }
}

/** What was asked for is not there for this person, or no longer. */
export function isGone(failure) {
    return failure instanceof Refused && (failure.status === 404 || failure.status === 403);
}

export const get = (path, signal) => ask('GET', path, undefined, signal);
export const post = (path, body = {}) => ask('POST', path, body);
export const put = (path, body) => ask('PUT', path, body);
export const remove = path => ask('DELETE', path);

/** Sends a file as it is, however long that takes. What comes back is read by whoever asked. */
export async function send(path, file, {type, accept, signal}) {
    const headers = {Accept: `${accept}, application/problem+json`, 'Content-Type': type, 'X-Requested-With': 'Lobby'};
    try {
        const credentials = 'same-origin';
        return await checked(await fetch(base + 'api/' + path, {method: 'POST', headers, body: file, credentials, signal}));
    } catch (failure) {
        throw failure instanceof TypeError ? new Unreachable(failure.message) : failure;
    }
}

async function ask(method, path, body, signal) {
    const answer = await checked(await reach(method, path, body, signal));
    return answer.status === 204 ? null : json(answer);
}

/** The answer, where it is one; otherwise the "no" that it says. */
async function checked(answer) {
    const problem = /\bproblem\+json\b/.test(answer.headers.get('Content-Type') ?? '') ? await readable(answer) : null;
    if (answer.status === 401) {
        tell('signed-out');
        throw new SignedOut(401, problem ?? {code: 'SIGN_IN_FIRST'});
    }
    // whatever is not a problem of ours comes from something between, or from a server that is just being changed
    if (!answer.ok && (!problem || answer.status === 429 || answer.status >= 500)) {
        const after = Number.parseInt(answer.headers.get('Retry-After'), 10);
        throw new Unreachable(problem?.detail ?? answer.statusText, answer.status, Number.isNaN(after) ? null : after);
    }
    if (!answer.ok) {
        throw new Refused(answer.status, problem);
    }
    return answer;
}

async function reach(method, path, body, signal) {
    const headers = {Accept: 'application/json, application/problem+json', 'X-Requested-With': 'Lobby'};
    if (body !== undefined) {
        headers['Content-Type'] = 'application/json';
    }
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), PATIENCE);
    signal?.addEventListener('abort', () => limit.abort());
    try {
        return await fetch(base + 'api/' + path, {
            method, headers, body: body === undefined ? undefined : JSON.stringify(body),
            // what is taken away is taken away, also by who closes the page
            credentials: 'same-origin', cache: 'no-store', signal: limit.signal, keepalive: method === 'DELETE'
        });
    } catch (failure) {
        throw new Unreachable(failure.message);
    } finally {
        clearTimeout(timer);
    }
}

async function json(answer) {
    if (!/\bjson\b/.test(answer.headers.get('Content-Type') ?? '')) {
        throw new Unreachable('not an answer of ours', answer.status);
    }
    try {
        return await answer.json();
    } catch (failure) {
        throw new Unreachable(failure.message, answer.status);
    }
}

async function readable(answer) {
    try {
        return await answer.json();
    } catch {
        return {};
    }
}
