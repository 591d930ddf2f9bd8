// Visits every kind of page as readers would, and prints what is wrong with them, a line each; the last line counts pages and problems.
// Arguments: the folder with the modules of package.json, the server's address, the folder for pictures, and names of pages, with commas,
// where not all are to be visited. CHROMIUM names another browser.
import { createRequire } from 'module';
import { mkdirSync } from 'fs';
import path from 'path';
import { accessible, fits, focusShows, inLanguage, skipLinkWorks, words } from './checks.mjs';

const [, , modules, address, pictures, only] = process.argv;
const fromModules = createRequire(path.join(path.resolve(modules), 'index.js'));
const { chromium } = fromModules('playwright-core');
const axe = fromModules('axe-core').source;

const LANGUAGES = ['en', 'ru', 'ar'];
const DESKTOP = { width: 1280, height: 900 };
const MOBILE = { width: 360, height: 740 };
const KINDS = ['state', 'organisation', 'group', 'person', 'office', 'place', 'currency', 'agreement', 'membership', 'article', 'meeting', 'visit',
    'trade', 'tenure'];
// Of the same template as others, so that one language each is enough
const ALIKE = ['office-kind', 'call', 'gathering', 'agreement-step', 'relation', 'accreditation', 'mission', 'membership-change', 'statement'];
const DARK = new Set(['start', 'state', 'disputed', 'article', 'query', 'pair']);
const KEYBOARD = new Set(['start', 'state', 'events', 'article', 'query']);
const VISITORS = 2;
const TALLEST_PICTURE = 2600;
const PATIENCE = 120_000;

const problems = new Set();
let visited = 0;
mkdirSync(pictures, { recursive: true });

/** The thing of a kind of which most is known. */
async function richest(kind) {
    const query = `SELECT ?thing (COUNT(*) AS ?n) { { ?thing ?p ?o } UNION { ?s ?p ?thing }
        FILTER (REGEX(STR(?thing), "^https?://[^/]+/id/${kind}/[^#]+$")) } GROUP BY ?thing ORDER BY DESC(?n) STR(?thing) LIMIT 1`;
    const answer = await fetch(new URL(`sparql?query=${encodeURIComponent(query)}`, address), { headers: { Accept: 'application/sparql-results+json' } });
    const [found] = (await answer.json()).results.bindings;
    if (!found) {
        throw new Error(`The dataset holds nothing of the kind ${kind}`);
    }
    return found.thing.value.replace(/^https?:\/\/[^/]+\/id\//, '/page/');
}

/** The first link of a page that leads to a thing. */
async function firstLink(from) {
    const html = await (await fetch(new URL(from, address))).text();
    return /<li class="event[^]*?href="(\/page\/[^"]+)"/.exec(html)[1];
}

/** A question with an example, as the start page asks it. */
async function question() {
    const html = await (await fetch(address)).text();
    return /href="(\/query\?named=who-met-whom[^"]*)"/.exec(html)[1].replaceAll('&amp;', '&');
}

async function itinerary() {
    const stops = [
        ['start', '/'],
        ['events', '/events'],
        ['filtered', '/events?type=Meeting&status=held&told=ar'],
        ['nothing', '/events?year=1066'],
        ['search', '/events?q=Riyadh'],
        ['pair', '/pair/state/CN/state/SA'],
        ['disputed', await firstLink('/events?disputed=yes')],
        ['ontology', '/ontology'],
        ['query', '/query'],
        ['answer', await question()],
        ['missing', '/page/state/NOWHERE'],
    ];
    for (const kind of KINDS) {
        stops.push([kind, await richest(kind)]);
    }
    const alike = await Promise.all(ALIKE.map(async (kind, i) => ({ name: kind, place: await richest(kind), languages: [LANGUAGES[i % 3]] })));
    return [...stops.map(([name, place]) => ({ name, place, languages: LANGUAGES })), ...alike];
}

function url(stop, language) {
    const at = new URL(stop.place, address);
    at.searchParams.set('lang', language);
    return at.href;
}

function tell(where, found) {
    for (const problem of found.map((what) => `${where.text}: ${what}`)) {
        if (!problems.has(problem)) {
            problems.add(problem);
            console.log(problem);
        }
    }
}

/** A tab that takes down what goes wrong in it. */
async function tab(context, where) {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => {
        const missing = where.text.startsWith('missing') && message.text().includes('404');
        if (message.type() === 'error' && !missing) {
            tell(where, [`console: ${message.text()}`]);
        }
    });
    page.on('pageerror', (error) => tell(where, [`script: ${error.message}`]));
    page.on('request', (request) => {
        if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) {
            tell(where, [`asks elsewhere: ${request.url()}`]);
        }
    });
    page.on('requestfailed', (request) => {
        const error = request.failure()?.errorText;
        if (error !== 'net::ERR_ABORTED') { // The next page was asked for before
            tell(where, [`no answer: ${request.url()} ${error}`]);
        }
    });
    return page;
}

async function visit(page, where, stop, language) {
    where.text = `${stop.name}-${language}`;
    const answer = await page.goto(url(stop, language), { waitUntil: 'load' });
    const expected = stop.name === 'missing' ? 404 : 200;
    if (answer.status() !== expected) {
        tell(where, [`status ${answer.status()}`]);
    }
    visited++;
}

async function picture(page, name) {
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
    await page.screenshot({
        path: path.join(pictures, `${name}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST_PICTURE) },
    });
}

async function inColours(page, where, stop, language) {
    tell(where, await fits(page, DESKTOP.width));
    tell(where, await accessible(page, axe));
    await picture(page, `${stop.name}-${language}`);
    if (DARK.has(stop.name)) {
        await page.emulateMedia({ colorScheme: 'dark' });
        where.text += ' dark';
        tell(where, await accessible(page, axe));
        await picture(page, `${stop.name}-${language}-dark`);
        await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.setViewportSize(MOBILE);
    where.text = `${stop.name}-${language} mobile`;
    tell(where, await fits(page, MOBILE.width));
    if (DARK.has(stop.name) || stop.name === 'events') {
        await picture(page, `${stop.name}-${language}-mobile`);
    }
    await page.setViewportSize(DESKTOP);
}

async function sameWithoutScripts(plainPage, page, where) {
    await plainPage.goto(page.url(), { waitUntil: 'domcontentloaded' });
    const [plain, scripted] = [await words(plainPage), await words(page)];
    if (plain !== scripted) {
        const at = [...plain].findIndex((letter, i) => letter !== scripted[i]);
        tell(where, [`other words without scripts: "${plain.slice(at, at + 60)}" but "${scripted.slice(at, at + 60)}" with them`]);
    }
}

async function tour(browser, stops) {
    const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce' });
    const still = await browser.newContext({ viewport: DESKTOP, javaScriptEnabled: false });
    const where = { text: '' };
    const page = await tab(context, where);
    const plainPage = await still.newPage();
    plainPage.setDefaultTimeout(PATIENCE);
    for (let stop = stops.shift(); stop; stop = stops.shift()) {
        for (const language of stop.languages) {
            await visit(page, where, stop, language);
            tell(where, await inLanguage(page, language));
            await sameWithoutScripts(plainPage, page, where);
            await inColours(page, where, stop, language);
            if (KEYBOARD.has(stop.name)) {
                where.text = `${stop.name}-${language} keyboard`;
                tell(where, await skipLinkWorks(page));
                tell(where, await focusShows(page));
            }
        }
    }
    await context.close();
    await still.close();
}

const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
        '--disable-sync'],
});
try {
    const stops = (await itinerary()).filter((stop) => !only || only.split(',').includes(stop.name));
    await Promise.all(Array.from({ length: VISITORS }, () => tour(browser, stops)));
} finally {
    await browser.close();
}
console.log(`${visited} pages, ${problems.size} problems`);
