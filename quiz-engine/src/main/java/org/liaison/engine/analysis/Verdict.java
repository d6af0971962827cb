package org.liaison.engine.analysis;

import static org.liaison.engine.analysis.Flag.Reason.BELOW_GUESSING;
import static org.liaison.engine.analysis.Flag.Reason.IDLE_OPTION;
import static org.liaison.engine.analysis.Flag.Reason.MISLEADING_OPTION;
import static org.liaison.engine.analysis.Flag.Reason.SUSPECT_KEY;
import static org.liaison.engine.analysis.Flag.Reason.TOO_EASY;
import static org.liaison.engine.analysis.Flag.Reason.WEAK_DISCRIMINATION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.liaison.engine.analysis.DistractorStatistics.Working;

/**
 * An item's statistics in plain sentences.
 *
 * @param summary what happened
 * @param flags reasons to look at the item again, most serious first; none below thirty answers
 */
public record Verdict(String summary, List<Flag> flags) {

    private static final double REVIEW_BELOW = 0.20;
    private static final double NOTABLE = 0.10;
    private static final double EASY_FROM = 0.95;

    public Verdict {
        flags = List.copyOf(flags);
    }

    public static Verdict on(ItemStatistics item) {
        return on(item, List.of());
    }

    /** @param options the item's options with their texts as learners read them; empty when it has none */
    public static Verdict on(ItemStatistics item, List<DistractorStatistics> options) {
        if (item.n() < Figure.TOO_FEW) {
            return new Verdict("Asked %s: too few to judge.".formatted(times(item.n())), List.of());
        }
        var parts = new ArrayList<String>();
        parts.add("Asked " + times(item.n()));
        parts.add(Math.round(100 * item.facility().value()) + "% right");
        parts.add(whoDoesBetter(item.pointBiserial()));
        favorite(options).ifPresent(parts::add);
        var summary = String.join("; ", parts) + ".";
        return item.n() < Figure.ENOUGH
                ? new Verdict(summary + " Too few for conclusions.", List.of())
                : new Verdict(summary, flags(item, options));
    }

    /** The summary and the advice, one sentence after another. */
    public String text() {
        var sentences = new ArrayList<String>();
        sentences.add(summary);
        flags.forEach(flag -> sentences.add(flag.sentence()));
        return String.join(" ", sentences);
    }

    private static String times(int n) {
        return n == 1 ? "once" : n + " times";
    }

    private static String whoDoesBetter(Figure discrimination) {
        if (!discrimination.isKnown()) {
            return "all answers are alike, so it tells nobody apart";
        }
        var r = discrimination.value();
        var who = r >= NOTABLE
                ? "the strong do better"
                : r <= -NOTABLE ? "the weak do better" : "the strong and the weak do alike";
        return String.format(Locale.ROOT, "%s (%.2f)", who, r);
    }

    private static java.util.Optional<String> favorite(List<DistractorStatistics> options) {
        return options.stream()
                .filter(option -> !option.key() && option.count() > 0)
                .max(Comparator.comparingInt(DistractorStatistics::count))
                .map(option -> "%d of %d wrong %s chose %s"
                        .formatted(
                                option.count(),
                                option.shareOfErrors().n(),
                                option.shareOfErrors().n() == 1 ? "answer" : "answers",
                                option.option()));
    }

    private static List<Flag> flags(ItemStatistics item, List<DistractorStatistics> options) {
        var flags = new ArrayList<Flag>();
        var discrimination = item.pointBiserial();
        if (discrimination.isKnown() && discrimination.value() < 0) {
            flags.add(new Flag(SUSPECT_KEY, discrimination, ""));
        }
        if (item.facility().high() < item.guessing()) {
            flags.add(new Flag(BELOW_GUESSING, item.facility(), ""));
        }
        options.stream()
                .filter(option -> option.working() == Working.MISLEADING)
                .map(option -> new Flag(MISLEADING_OPTION, option.discrimination(), option.option()))
                .forEach(flags::add);
        if (discrimination.value() >= 0 && discrimination.value() < REVIEW_BELOW) {
            flags.add(new Flag(WEAK_DISCRIMINATION, discrimination, ""));
        }
        options.stream()
                .filter(option -> option.working() == Working.IDLE)
                .map(option -> new Flag(IDLE_OPTION, option.share(), option.option()))
                .forEach(flags::add);
        if (item.facility().low() > EASY_FROM) {
            flags.add(new Flag(TOO_EASY, item.facility(), ""));
        }
        return flags;
    }
}
