// What is asked of a page in a browser. Every check answers a list of what is wrong, in words.

/** What axe-core finds, with the elements that it finds it in. */
export async function accessible(page, axe) {
    if (!(await page.evaluate('typeof axe === "object"'))) {
        await page.evaluate(axe);
    }
    // Browsers report clipped and moving content wrongly while it is scrolled
    return page.evaluate(async () => {
        window.scrollTo(0, 0);
        const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
        // The editor moves what it shows with the cursor, so that its scrolling part needs no focus
        const own = violations.filter(({ id, nodes }) => id !== 'scrollable-region-focusable'
            || nodes.some((node) => !node.target.join().includes('CodeMirror-scroll')));
        return own.map(({ id, help, nodes }) => {
            const places = nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`.trim());
            return `axe ${id} (${help}) ${nodes.length} times: ${places.join(' | ')}`;
        });
    });
}

/** Whether the page is no wider than the window, and which elements stick out when it is. */
export async function fits(page, width) {
    return page.evaluate((wide) => {
        const root = document.documentElement;
        if (root.scrollWidth <= wide) {
            return [];
        }
        const scrolls = (element) => {
            for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
                if (getComputedStyle(up).overflowX !== 'visible') {
                    return true;
                }
            }
            return false;
        };
        const out = [...document.body.querySelectorAll('*')].filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && (box.right > wide + 0.5 || box.left < -0.5) && !scrolls(element);
        });
        const names = out.slice(0, 4).map((element) => element.tagName.toLowerCase() + (element.className.baseVal ?? element.className).replace(/^|\s+/g, '.'));
        return [`wider than ${wide} px (${root.scrollWidth}): ${names.join(' ')}`];
    }, width);
}

/** Whether the page says its language and direction, and has one main heading. */
export async function inLanguage(page, language) {
    const root = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: getComputedStyle(document.documentElement).direction,
        headings: document.querySelectorAll('h1').length,
        chosen: document.querySelector('.languages [aria-current]')?.lang,
    }));
    const expected = { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr', headings: 1, chosen: language };
    return Object.keys(expected)
        .filter((key) => root[key] !== expected[key])
        .map((key) => `${key} is ${root[key]} and not ${expected[key]}`);
}

/** The words of a page, without what scripts add and the names that they move into attributes. */
export async function words(page) {
    return page.evaluate(() => {
        const main = document.querySelector('main').cloneNode(true);
        main.querySelectorAll('.zoom, .note, #yasgui, svg title, script').forEach((added) => added.remove());
        return main.textContent.replace(/\s+/g, '');
    });
}

/** The first key of Tab shows a link that leads to the content. */
export async function skipLinkWorks(page) {
    await page.reload({ waitUntil: 'load' });
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
        const box = document.activeElement.getBoundingClientRect();
        return document.activeElement.matches('.skip') && box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.height > 0;
    });
    if (!shown) {
        return ['the first key of Tab shows no skip link'];
    }
    await page.keyboard.press('Enter');
    const focused = await page.evaluate(() => document.activeElement.id);
    return focused === 'content' ? [] : [`the skip link leads to "${focused}" and not to the content`];
}

/** Whether what has the focus looks different from what has not; one element of each sort is tried. */
export async function focusShows(page) {
    await page.keyboard.press('Tab');
    return page.evaluate(() => {
        const looks = (element) => [element, ...element.querySelectorAll('*')].map((part) => {
            const { outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth, textDecorationLine, insetBlockStart } = getComputedStyle(part);
            return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, stroke, strokeWidth, textDecorationLine, insetBlockStart].join();
        }).join('|');
        const sort = (element) => [element.tagName, element.parentElement.tagName, element.closest('[class]')?.getAttribute('class')].join(' ');
        const tried = new Set();
        const invisible = [];
        for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
            if (tried.has(sort(element)) || element.closest('#yasgui') || !element.checkVisibility() || element.type === 'hidden') {
                continue;
            }
            tried.add(sort(element));
            document.activeElement.blur();
            const before = looks(element);
            element.focus();
            if (document.activeElement === element && looks(element) === before) {
                invisible.push(`focus does not show: ${sort(element)}`);
            }
        }
        return invisible;
    });
}
