package org.entente.cli;

import java.util.Collection;
import java.util.Locale;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.entente.article.PublicationDate;
import org.entente.fact.Evidence;
import org.entente.merge.MergeExplanation.Apart;
import org.entente.merge.MergeExplanation.Joined;
import org.entente.merge.Told;
import org.entente.pipeline.MergeExplainer.Explained;
import org.entente.rdf.Names;

/**
 * Explains a merge as one JSON object; likenesses and differences by their names, in small letters.
 *
 * @param names the names of the dataset
 */
record MergeJson(Names names) {
    String of(Explained explained) {
        JsonObject object = new JsonObject();
        object.put("event", explained.event().getURI());
        JsonArray joined = new JsonArray();
        explained.explanation().joined().forEach(report -> joined.add(joined(report)));
        object.put("reports", joined);
        JsonArray apart = new JsonArray();
        explained.explanation().apart().forEach(report -> apart.add(apart(report)));
        object.put("apart", apart);
        return object + "\n";
    }

    private JsonObject joined(Joined joined) {
        JsonObject object = report(joined.told());
        object.put("likenesses", codes(joined.likenesses()));
        return object;
    }

    private JsonObject apart(Apart apart) {
        JsonObject object = report(apart.told());
        object.put("event", names.event(apart.event()).getURI());
        object.put("differences", codes(apart.differences()));
        object.put("from", names.report(apart.from()).getURI());
        return object;
    }

    private JsonObject report(Told told) {
        JsonObject object = new JsonObject();
        object.put("report", names.report(told).getURI());
        object.put("article", told.article().id());
        object.put("language", told.article().language().tag());
        told.article().published().map(PublicationDate::text).ifPresent(date -> object.put("published", date));
        object.put("status", told.fact().details().status().code());
        told.fact().details().date().ifPresent(date -> object.put("date", date.text()));
        told.fact().details().evidence().map(Evidence::quote).ifPresent(quote -> object.put("quote", quote));
        return object;
    }

    private static JsonArray codes(Collection<? extends Enum<?>> reasons) {
        JsonArray codes = new JsonArray();
        for (Enum<?> reason : reasons) {
            codes.add(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return codes;
    }
}
