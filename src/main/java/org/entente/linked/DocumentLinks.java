package org.entente.linked;

import jakarta.servlet.http.HttpServletResponse;

/** The {@code Link} headers that lead from one document of a thing to all others. */
public final class DocumentLinks {
    private DocumentLinks() {}

    /** Adds a link to every representation of a thing, to its IRI and to the description of the dataset. */
    public static void add(HttpServletResponse response, Site site, ResourceName name) {
        for (Representation representation : Representation.values()) {
            if (representation.hasOwnDocument()) {
                String path = representation == Representation.HTML
                        ? name.page()
                        : name.data() + "." + representation.ending();
                add(response, site.link(path), "alternate\"; type=\"" + representation.mediaType());
            }
        }
        add(response, name.iri(site.base()), "about");
        add(response, site.link(name.data()), "describedby");
    }

    /** Adds one link. The target has to be an address made of names and numbers of ours. */
    static void add(HttpServletResponse response, String target, String relation) {
        response.addHeader("Link", "<" + target + ">; rel=\"" + relation + "\"");
    }
}
