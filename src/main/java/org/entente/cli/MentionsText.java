package org.entente.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.entente.browse.MarkedText;
import org.entente.extract.Mention;
import org.entente.store.TerminalText;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Texts with their mentions for a terminal, in colours where there are any; what a mention means stands behind it in brackets. */
final class MentionsText {
    private final Ansi colours;
    private final Writer out;

    MentionsText(Ansi colours, Writer out) {
        this.colours = colours;
        this.out = out;
    }

    void write(MarkedText text) throws IOException {
        for (List<MarkedText.Piece> paragraph : text.paragraphs()) {
            for (MarkedText.Piece piece : paragraph) {
                String words = TerminalText.visible(piece.text());
                out.write(
                        piece.mention().isPresent()
                                ? marked(words, piece.mention().get())
                                : words);
            }
            out.write('\n');
        }
    }

    private String marked(String words, Mention mention) {
        String value = TerminalText.isolated(TerminalText.visible(mention.value()));
        String bracket = " [%s: %s]".formatted(mention.kind(), value);
        return styled(words, style(mention), Style.bold) + styled(bracket, Style.faint);
    }

    private String styled(String words, IStyle... styles) {
        return colours.enabled() ? Style.on(styles) + words + Style.off(styles) + Style.reset.off() : words;
    }

    private static IStyle style(Mention mention) {
        return switch (mention) {
            case Mention.Person person -> Style.fg_yellow;
            case Mention.Office office -> Style.fg_magenta;
            case Mention.Party party -> Style.fg_blue;
            case Mention.Place place -> Style.fg_green;
            case Mention.Date date -> Style.fg_red;
            case Mention.Amount amount -> Style.fg_cyan;
        };
    }
}
