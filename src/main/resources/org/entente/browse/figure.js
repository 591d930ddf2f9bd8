/* Makes figures that the server drew explorable: zoom and pan along time, zoom of maps, notes beside the pointer. All of it is there without. */
"use strict";
(() => {
    if (typeof d3 === "undefined") {
        return;
    }
    const still = matchMedia("(prefers-reduced-motion: reduce)");
    const note = document.createElement("div");
    note.className = "note";
    note.hidden = true;
    note.setAttribute("aria-hidden", "true");

    /* One note for all figures; the title goes while it shows, or browsers would show it too. */
    function notes(svg) {
        for (const link of svg.querySelectorAll("a")) {
            const title = link.querySelector("title");
            if (!title) {
                continue;
            }
            const text = title.textContent;
            link.setAttribute("aria-label", text);
            title.remove();
            const show = () => {
                const place = link.getBoundingClientRect();
                note.textContent = text;
                note.dir = "auto";
                note.hidden = false;
                const left = Math.min(Math.max(8, place.left + place.width / 2 - note.offsetWidth / 2), innerWidth - note.offsetWidth - 8);
                const above = place.top - note.offsetHeight - 8;
                note.style.left = `${left}px`;
                note.style.top = `${above > 4 ? above : place.bottom + 8}px`;
            };
            const hide = () => { note.hidden = true; };
            link.addEventListener("pointerenter", show);
            link.addEventListener("pointerleave", hide);
            link.addEventListener("focus", show);
            link.addEventListener("blur", hide);
        }
    }

    function button(words, sign, act) {
        const made = document.createElement("button");
        made.type = "button";
        made.textContent = sign;
        made.setAttribute("aria-label", words);
        made.title = words;
        made.addEventListener("click", act);
        return made;
    }

    const WORDS = {
        en: ["Zoom in", "Zoom out", "Show all"],
        ru: ["Приблизить", "Отдалить", "Показать всё"],
        ar: ["تكبير", "تصغير", "عرض الكل"],
    };

    /* Zooming by wheel needs Ctrl, so that the page still scrolls. */
    function zooming(svg, most, apply) {
        const chosen = d3.select(svg);
        const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
        const zoom = d3.zoom()
            .scaleExtent([1, most])
            .extent([[0, 0], [width, height]])
            .translateExtent([[0, 0], [width, height]])
            .clickDistance(4)
            .filter((event) => !event.button && (event.type !== "wheel" || event.ctrlKey || event.metaKey)
                && (event.type !== "touchstart" || event.touches.length > 1))
            .on("zoom", (event) => { note.hidden = true; apply(event.transform); });
        chosen.call(zoom).on("dblclick.zoom", null);
        const move = () => (still.matches ? chosen : chosen.transition().duration(250));
        const words = WORDS[svg.getAttribute("lang")] || WORDS.en;
        const bar = document.createElement("div");
        bar.className = "zoom";
        bar.append(
            button(words[0], "+", () => move().call(zoom.scaleBy, 1.8)),
            button(words[1], "−", () => move().call(zoom.scaleBy, 1 / 1.8)),
            button(words[2], "⟲", () => move().call(zoom.transform, d3.zoomIdentity)));
        svg.parentElement.before(bar);
    }

    /* Marks keep their size and move apart; bars and baselines stretch. Where time runs does not matter: places are scaled as they are. */
    function timeline(svg) {
        const left = Number(svg.dataset.left);
        const right = Number(svg.dataset.right);
        d3.select(svg).append("clipPath").attr("id", `${svg.id}-plot`)
            .append("rect").attr("x", left - 2).attr("width", right - left + 4).attr("y", 0).attr("height", "100%");
        const movers = [];
        for (const mark of svg.querySelectorAll(".mark")) {
            const box = mark.querySelector("rect:not(.ring)");
            const x = Number(box.getAttribute("x"));
            const width = Number(box.getAttribute("width"));
            movers.push((k, t) => {
                const wide = width > 9.5 ? width * k : width;
                const from = width > 9.5 ? x * k + t : (x + width / 2) * k + t - width / 2;
                box.setAttribute("width", wide);
                box.setAttribute("x", from);
                const ring = mark.querySelector(".ring");
                if (ring) {
                    ring.setAttribute("width", wide + 6);
                    ring.setAttribute("x", from - 3);
                }
                const shift = from + wide / 2 - (x + width / 2);
                const cross = mark.querySelector(".cross");
                if (cross) {
                    cross.setAttribute("transform", `translate(${shift} 0)`);
                }
                const text = mark.querySelector("text");
                if (text) {
                    text.setAttribute("transform", `translate(${Number(text.getAttribute("x")) > x ? from + wide - x - width : from - x} 0)`);
                }
                mark.classList.toggle("away", from + wide < left || from > right);
            });
        }
        for (const bar of svg.querySelectorAll(".lane > a:not(.mark) > path")) {
            movers.push((k, t) => bar.setAttribute("transform", `translate(${t} 0) scale(${k} 1)`));
        }
        for (const lane of svg.querySelectorAll(".lane")) {
            const inside = document.createElementNS("http://www.w3.org/2000/svg", "g");
            inside.setAttribute("clip-path", `url(#${svg.id}-plot)`);
            inside.append(...lane.querySelectorAll(":scope > a"));
            lane.append(inside);
        }
        for (const tick of svg.querySelectorAll(".axis text")) {
            const x = Number(tick.getAttribute("x"));
            const line = tick.previousElementSibling;
            movers.push((k, t) => {
                const shift = `translate(${x * k + t - x} 0)`;
                const away = x * k + t < left + 10 || x * k + t > right - 10;
                for (const part of [tick, line]) {
                    part.setAttribute("transform", shift);
                    part.classList.toggle("away", away);
                }
            });
        }
        zooming(svg, 40, (transform) => {
            const shift = Math.min(left - left * transform.k, Math.max(right - right * transform.k, transform.x));
            movers.forEach((move) => move(transform.k, shift));
        });
    }

    /* Where the map is wider than its place, most events are a little right of its middle. */
    function inSight(box) {
        const room = box.scrollWidth - box.clientWidth;
        box.scrollLeft = room * 0.6 - (getComputedStyle(box).direction === "rtl" ? room : 0);
    }

    function world(svg) {
        inSight(svg.parentElement);
        const parts = d3.select(svg).selectAll(":scope > g:not(.legend)");
        const own = parts.nodes().map((part) => part.getAttribute("transform") || "");
        zooming(svg, 12, (transform) => {
            parts.attr("transform", (_, i) => `${transform} ${own[i]}`.trim());
            parts.selectAll("circle").attr("transform", function () {
                const x = this.getAttribute("cx");
                const y = this.getAttribute("cy");
                return `translate(${x} ${y}) scale(${1 / Math.sqrt(transform.k)}) translate(${-x} ${-y})`;
            });
        });
    }

    document.body.append(note);
    document.querySelectorAll(".figure > svg.timeline").forEach(timeline);
    document.querySelectorAll(".figure > svg.world").forEach(world);
    document.querySelectorAll(".figure > svg, svg.histogram").forEach(notes);
    addEventListener("scroll", () => { note.hidden = true; }, { passive: true });
    addEventListener("keydown", (event) => { if (event.key === "Escape") { note.hidden = true; } });
})();
