package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.gazetteer.Gazetteer;

/** Names offices as article facts write them. */
final class OfficeNames {
    private OfficeNames() {}

    /** The offices of a phrase, those of envoys with where they are sent. */
    static List<OfficeTitle> titles(OfficePhrase phrase, Language language) {
        List<OfficeTitle> titles = new ArrayList<>();
        phrase.offices().forEach(sense -> titles.add(titled(OfficeTitle.of(sense), phrase.destination())));
        if (language == Language.ARABIC && !phrase.parties().isEmpty() && !titles.isEmpty()) {
            titles.set(0, ArabicOffices.ofParty(titles.getFirst()));
        }
        boolean bare = (titles.size() > 1 || phrase.parties().isEmpty())
                && phrase.destination().isEmpty();
        if (language == Language.ARABIC && bare) {
            titles.replaceAll(ArabicOffices::asTitle);
        }
        return titles;
    }

    /** "Ambassador to Kazakhstan". */
    private static OfficeTitle titled(OfficeTitle title, String destination) {
        if (destination.isEmpty()) {
            return title;
        }
        String between = title.kind().startsWith("charge") || title.kind().contains("consul") ? " in " : " to ";
        Optional<String> state = Gazetteer.bundled()
                .state(destination)
                .map(one -> one.labels().english())
                .map(OfficeNames::withArticle);
        Optional<String> place =
                Gazetteer.bundled().placeOf(destination).map(one -> one.labels().english());
        return title.titled(title.title() + between + state.or(() -> place).orElse("the " + destination));
    }

    private static String withArticle(String state) {
        return state.matches(
                        "United .*|.* (?:Republic|Islands)|Democratic Republic .*|Republic of .*|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines")
                ? "the " + state
                : state;
    }
}
