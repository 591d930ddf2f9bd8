package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.extract.Explanation;
import org.entente.extract.Explanation.Attempt;
import org.entente.extract.Explanation.Outcome;
import org.entente.extract.Explanation.ReadFact;
import org.entente.extract.Explanation.ReadSentence;
import org.entente.extract.Explanation.Word;
import org.entente.extract.Mention;
import org.entente.extract.Origin;
import org.entente.fact.FactsWriter;
import org.entente.store.TerminalText;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Explanations for a terminal: a block a sentence, in columns of what, which words, and what they were read as. */
final class ExplanationText {
    private static final int WHAT = 13;
    private static final int WORDS = 30;
    private static final FactsWriter FACTS = new FactsWriter();

    private final Ansi colours;
    private final Writer out;

    ExplanationText(Ansi colours, Writer out) {
        this.colours = colours;
        this.out = out;
    }

    void write(String source, Explanation explanation) throws IOException {
        String published = explanation
                .article()
                .article()
                .published()
                .map(date -> "published " + date.text())
                .orElse("no date of publication");
        line(styled(TerminalText.visible(source), Style.bold) + ": "
                + explanation.article().article().language().tag() + ", " + published + ", "
                + Reporting.count(explanation.facts().size(), "fact"));
        for (ReadSentence sentence : explanation.sentences()) {
            write(sentence, explanation);
        }
        line("");
    }

    private void write(ReadSentence sentence, Explanation explanation) throws IOException {
        String text = explanation.article().text();
        line("");
        line(styled("[" + sentence.number() + "] ", Style.faint)
                + styled(shown(text.substring(sentence.start(), sentence.end())), Style.bold));
        for (Mention mention : sentence.mentions()) {
            row(mention.kind(), text.substring(mention.start(), mention.end()), shown(mention.value()));
        }
        for (Word trigger : sentence.triggers()) {
            row("trigger", words(text, trigger), String.join(", ", trigger.families()));
        }
        for (Attempt attempt : sentence.attempts()) {
            row(attempt.frame(), words(text, attempt.word()), outcome(attempt.outcome()), style(attempt.outcome()));
            if (attempt.outcome() instanceof Outcome.Found found) {
                fact(explanation.facts().get(found.fact()));
            }
        }
        if (!sentence.untried().isEmpty()) {
            row("no trigger of", "", String.join(", ", sentence.untried()));
        }
    }

    private static String words(String text, Word word) {
        return text.substring(word.start(), word.end());
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Found found -> "fact %d, rule %s".formatted(found.fact() + 1, found.rule());
            case Outcome.Merged merged ->
                "adds to fact %d, told before in [%d]; rule %s"
                        .formatted(merged.fact() + 1, merged.sentence(), merged.rule());
            case Outcome.Refused refused -> "none: " + TerminalText.visible(refused.why());
        };
    }

    private static IStyle style(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Found found -> Style.fg_green;
            case Outcome.Merged merged -> Style.fg_cyan;
            case Outcome.Refused refused -> Style.faint;
        };
    }

    private void fact(ReadFact read) throws IOException {
        line(" ".repeat(6 + WHAT) + shown(FACTS.gist(read.fact())));
        String confidence = read.fact()
                .details()
                .confidence()
                .map("confidence %.2f"::formatted)
                .orElse("no confidence");
        List<String> origins = List.of(origin("date", read.date()), origin("place", read.place()));
        line(" ".repeat(6 + WHAT)
                + confidence.toLowerCase(Locale.ROOT)
                + String.join("", origins)
                + "; by "
                + String.join(", ", read.features()));
    }

    private static String origin(String what, Optional<Origin> origin) {
        return origin.map(one -> "; %s %s%s"
                        .formatted(
                                what,
                                one.kind().words(),
                                one.kind() == Origin.Kind.OWN || one.kind() == Origin.Kind.REPORT
                                        ? ""
                                        : ", [" + one.sentence() + "]"))
                .orElse("");
    }

    private void row(String what, String words, String read, IStyle... styles) throws IOException {
        line("    " + styled(TerminalText.column(what, WHAT), Style.faint) + "  "
                + TerminalText.column(words, WORDS)
                + "  " + styled(read, styles));
    }

    /** Without line ends and controls, and unable to reorder what stands beside it. */
    private static String shown(String text) {
        return TerminalText.isolated(TerminalText.visible(text.replaceAll("\\R", " ")));
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    private String styled(String words, IStyle... styles) {
        return colours.enabled() && styles.length > 0
                ? Style.on(styles) + words + Style.off(styles) + Style.reset.off()
                : words;
    }
}
