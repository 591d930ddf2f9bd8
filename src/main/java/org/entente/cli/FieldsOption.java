package org.entente.cli;

import org.entente.read.JsonFields;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the parts of an article are in lines of JSON. */
final class FieldsOption {
    @Option(
            names = "--fields",
            paramLabel = "PART=FIELD,…",
            description =
                    "Where the parts of articles are in .jsonl files, as in text=story,title=headline|name,published=meta.date;"
                            + " parts: id, title, text, language, published, publisher, credit (default: the usual names).")
    private @Nullable String fields;

    /** The fields that the user names, the usual ones for the rest. */
    JsonFields fields() {
        if (fields == null) {
            return JsonFields.DEFAULT;
        }
        try {
            return JsonFields.of(fields);
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("--fields: " + wrong.getMessage(), wrong);
        }
    }
}
