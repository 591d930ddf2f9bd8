/* Puts the editor in place of the plain form. */
"use strict";
(() => {
    const box = document.getElementById("yasgui");
    const form = document.getElementById("plain");
    const text = document.getElementById("sparql");
    if (!box || !form || !text || typeof Yasgui === "undefined") {
        return;
    }
    const endpoint = new URL(box.dataset.endpoint, location.href).href;
    Yasgui.Yasqe.defaults.autocompleters = [];
    box.hidden = false;
    new Yasgui(box, {
        persistenceId: null,
        autofocus: false,
        populateFromUrl: false,
        copyEndpointOnNewTab: true,
        endpointCatalogueOptions: { getData: () => [], keys: [] },
        requestConfig: { endpoint, method: "GET", headers: () => ({}) },
        yasqe: {
            value: text.value,
            createShareableLink: (editor) => {
                const link = new URL("/query", location.href);
                link.searchParams.set("lang", document.documentElement.lang);
                link.searchParams.set("query", editor.getValue());
                return link.href;
            },
        },
        yasr: { prefixes: { dip: "https://w3id.org/entente/ontology#", rdfs: "http://www.w3.org/2000/01/rdf-schema#" } },
    });
    const name = form.querySelector("label").textContent;
    box.querySelectorAll(".CodeMirror textarea").forEach((field) => field.setAttribute("aria-label", name));
    form.hidden = true;
})();
