/* An explorable network of what /export/network.json gives: <div class="explorer" data-source="/export/network.json?…"></div>. */
"use strict";
(() => {
    if (typeof cytoscape === "undefined") {
        return;
    }
    const SHAPES = { state: "ellipse", organisation: "round-rectangle", person: "diamond" };
    const HUES = { state: "--series-1", organisation: "--series-2", person: "--series-3" };
    const still = matchMedia("(prefers-reduced-motion: reduce)");
    const dark = matchMedia("(prefers-color-scheme: dark)");

    /* The library would add a style sheet of its own, which the page forbids, unless it finds one; figure.css says the same. */
    const found = document.createElement("meta");
    found.id = "__________cytoscape_stylesheet";
    document.head.append(found);

    function elements(json) {
        const nodes = json.nodes;
        const known = new Set(nodes.map((node) => String(node.id)));
        const edges = json.links
            .filter((edge) => known.has(String(edge.source)) && known.has(String(edge.target)));
        const most = Math.max(1, ...edges.map((edge) => Number(edge.weight) || 1));
        return [
            ...nodes.map((node) => ({ group: "nodes", data: { ...node, id: String(node.id), label: String(node.label ?? node.id), kind: String(node.kind || node.type || "other").toLowerCase() } })),
            ...edges.map((edge, i) => ({ group: "edges", data: { ...edge, id: `edge-${i}`, source: String(edge.source), target: String(edge.target), share: Math.sqrt((Number(edge.weight) || 1) / most) } })),
        ];
    }

    function style(box) {
        const colours = getComputedStyle(box);
        const colour = (name) => colours.getPropertyValue(name).trim() || "#777";
        return [
            { selector: "node", style: {
                "background-color": (node) => colour(HUES[node.data("kind")] || "--series-4"),
                shape: (node) => SHAPES[node.data("kind")] || "hexagon",
                width: (node) => 14 + 3 * Math.sqrt(node.degree()), height: (node) => 14 + 3 * Math.sqrt(node.degree()),
                label: "data(label)", color: colour("--figure-ink"), "font-size": 12, "font-family": colours.fontFamily,
                "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "ellipsis", "text-max-width": 160,
                "text-outline-color": colour("--figure-ground"), "text-outline-width": 2, "min-zoomed-font-size": 7 } },
            { selector: "edge", style: {
                width: (edge) => 0.8 + 5 * edge.data("share"), "line-color": colour("--shade-2"), "curve-style": "haystack", "haystack-radius": 0.2 } },
            { selector: ".far", style: { opacity: 0.15 } },
            { selector: "node.near", style: { "border-width": 2, "border-color": colour("--figure-ink") } },
        ];
    }

    /* Things of other datasets have no page here. */
    function follow(node) {
        const at = String(node.iri).indexOf("/id/");
        if (node.kind !== "thing" && at >= 0) {
            location.assign("/page/" + node.iri.slice(at + 4));
        }
    }

    function draw(box, json) {
        const network = cytoscape({
            container: box,
            elements: elements(json),
            style: style(box),
            minZoom: 0.1,
            maxZoom: 5,
            layout: { name: "cose", animate: false, randomize: true, nodeRepulsion: () => 60000, idealEdgeLength: () => 90, padding: 30 },
        });
        const near = (node) => {
            network.elements().addClass("far").removeClass("near");
            node.closedNeighborhood().removeClass("far");
            node.addClass("near");
        };
        network.on("mouseover", "node", (event) => near(event.target));
        network.on("mouseout", "node", () => network.elements().removeClass("far near"));
        network.on("tap", "node", (event) => follow(event.target.data()));
        dark.addEventListener("change", () => network.style(style(box)));
        box.addEventListener("keydown", (event) => {
            const steps = { ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40] };
            if (steps[event.key]) {
                network.panBy({ x: steps[event.key][0], y: steps[event.key][1] });
            } else if (event.key === "+" || event.key === "-") {
                network.zoom({ level: network.zoom() * (event.key === "+" ? 1.25 : 0.8), renderedPosition: { x: box.clientWidth / 2, y: box.clientHeight / 2 } });
            } else if (event.key === "0") {
                if (still.matches) { network.fit(undefined, 30); } else { network.animate({ fit: { padding: 30 } }, { duration: 250 }); }
            } else {
                return;
            }
            event.preventDefault();
        });
        box.classList.add("ready");
    }

    async function data(box) {
        const answer = await fetch(box.dataset.source, { headers: { Accept: "application/json" } });
        if (!answer.ok) {
            throw new Error(`${answer.status} ${answer.statusText}`);
        }
        return answer.json();
    }

    for (const box of document.querySelectorAll(".explorer")) {
        box.tabIndex = 0;
        box.setAttribute("role", "application");
        data(box).then((json) => draw(box, json)).catch((problem) => {
            box.classList.add("failed");
            box.textContent = String(problem.message || problem);
        });
    }
})();
