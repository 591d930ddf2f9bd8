package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;

/** Which instruments a step is of: those before or behind the word that tells it. */
final class StepObjects {
    private static final int FAR = 16;

    private final Scene scene;
    private final List<InstrumentMention> mentions;

    StepObjects(Scene scene, List<InstrumentMention> mentions) {
        this.scene = scene;
        this.mentions = mentions;
    }

    /** "That the presidents signed". */
    List<InstrumentMention> relative(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 10); back--) {
            if (AgreementWords.THAT.contains(
                    scene.tokens(), scene.units().get(back).from())) {
                Optional<InstrumentMention> before = before(back, 3);
                return before.map(List::of).orElse(List.of());
            }
        }
        return List.of();
    }

    /** The instrument that ends right before a unit, at most so many units away. */
    Optional<InstrumentMention> before(int at, int reach) {
        return mentions.stream()
                .filter(one -> one.last() < at
                        && at - one.last() <= reach
                        && !one.form().nested())
                .reduce((one, other) -> other);
    }

    List<InstrumentMention> subject(int at) {
        return subject(at, FAR + 10);
    }

    /** The instruments before a unit that can be its subject: a list, or one. */
    List<InstrumentMention> subject(int at, int reach) {
        List<InstrumentMention> before = new ArrayList<>();
        for (InstrumentMention mention : mentions) {
            if (mention.head() < at
                    && at - mention.last() <= reach
                    && !mention.form().nested()
                    && !isCut(mention.last() + 1, at)) {
                if (!before.isEmpty() && !mention.form().listed()) {
                    before.clear();
                }
                before.add(mention);
            }
        }
        return before.stream()
                .filter(one -> one.form().listed() || one.equals(before.getFirst()))
                .toList();
    }

    /** A verb, not of the same clause, between two places. */
    private boolean isCut(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.units().get(at) instanceof TriggerUnit unit
                    && InstrumentScanner.isFinite(scene, unit)
                    && !isHelper(unit)
                    && !isRelative(at, to)) {
                return true;
            }
        }
        return scene.isBroken(from, to);
    }

    private static boolean isHelper(TriggerUnit unit) {
        return unit.is("hold", "take-place", "plan", "negation", "condition", "pay");
    }

    /** A relative clause or participle between commas does not part a subject from its verb. */
    private boolean isRelative(int at, int to) {
        boolean opened = at > 0
                && (scene.folded(at - 1).matches("[,،(]")
                        || AgreementWords.THAT.contains(
                                scene.tokens(), scene.units().get(at - 1).from()));
        if (!opened) {
            return scene.language() == Language.ENGLISH && isInRelative(at);
        }
        for (int i = at + 1; i < to; i++) {
            if (scene.folded(i).matches("[,،)]")) {
                return true;
            }
        }
        return scene.language() == Language.ARABIC;
    }

    /** "The agreement under which Poland buys arms was signed". */
    private boolean isInRelative(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 4); back--) {
            if (AgreementWords.THAT.contains(
                    scene.tokens(), scene.units().get(back).from())) {
                return true;
            }
        }
        return false;
    }

    /** The instruments behind a unit of which the first is its object. */
    List<InstrumentMention> after(int at, int reach, boolean of) {
        List<InstrumentMention> after = new ArrayList<>();
        for (InstrumentMention mention : mentions) {
            if (mention.head() <= at) {
                continue;
            }
            int from = after.isEmpty() ? at : after.getLast().last();
            if (isOtherStepBetween(at, from + 1, mention.first())
                    || mention.first() - from > (after.isEmpty() ? reach : reach + 6)
                    || (mention.form().nested() && !after.isEmpty())
                    || isVerbBetween(from + 1, mention.first())) {
                break;
            }
            if (after.isEmpty() && of && !isOf(mention.first())) {
                break;
            }
            after.add(mention);
        }
        return after;
    }

    /** «подписал закон о ратификации соглашения»: it is ratified, not signed. */
    private boolean isOtherStepBetween(int at, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i != at
                    && scene.units().get(i) instanceof TriggerUnit unit
                    && unit.is("ratify", "extend", "terminate", "sign", "enter-force")
                    && unit.triggers().stream().allMatch(one -> one.isNoun() || one.isWeak())
                    && unit.of("ratify", "extend", "terminate", "sign", "enter-force")
                            .filter(one -> !one.isWeak())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(int first) {
        for (int at = first - 1; at >= Math.max(0, first - 3); at--) {
            if (scene.folded(at).equals("of") || scene.folded(at).equals("on")) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.units().get(at) instanceof TriggerUnit unit
                    && InstrumentScanner.isFinite(scene, unit)
                    && !isRelative(at, to)
                    && !unit.is("hold", "take-place", "pay", "host")) {
                return true;
            }
        }
        return scene.isBroken(from, to) && !isList(from, to);
    }

    private boolean isList(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.folded(at).equals(":")) {
                return true;
            }
        }
        return to > 0 && scene.folded(to - 1).matches("[;؛]");
    }

    /** The first, and those that are listed behind it. */
    static List<InstrumentMention> list(List<InstrumentMention> after) {
        return after.stream()
                .filter(one -> one.equals(after.getFirst()) || one.form().listed())
                .toList();
    }
}
