package org.liaison.web.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liaison.web.accommodation.ExtraTime;
import org.liaison.web.layout.InUtc;

/**
 * A graded quiz as it stands for one learner.
 *
 * @param open the attempt that is not handed in yet
 * @param ended how many are handed in
 * @param best the best score so far in percent; empty before the first is handed in
 * @param minutes how long this learner has from the start; 0 for no limit
 * @param closing until when this learner may begin; empty for ever
 * @param refusal why this learner may not begin now; empty when they may
 */
public record OfferLine(
        QuizOffer offer,
        Optional<AttemptSummary> open,
        int ended,
        Optional<Integer> best,
        long minutes,
        String closing,
        Optional<Admission.Refusal> refusal) {

    /** @param taken the attempts of the learner at this quiz */
    static OfferLine of(QuizOffer offer, List<AttemptSummary> taken, ExtraTime extra, Instant now) {
        var timing = offer.rules().timing();
        var open = taken.stream().filter(AttemptSummary::isOpen).findFirst();
        var ended = taken.stream().filter(attempt -> !attempt.isOpen()).toList();
        var closes = timing.closes(extra);
        return new OfferLine(
                offer,
                open,
                ended.size(),
                ended.stream().flatMap(attempt -> attempt.percent().stream()).max(Integer::compare),
                timing.minutesWith(extra),
                closes.map(InUtc::minute).orElse(""),
                open.isPresent() ? Optional.empty() : refusal(offer.rules().admission(), ended, closes, now));
    }

    private static Optional<Admission.Refusal> refusal(
            Admission admission, List<AttemptSummary> ended, Optional<Instant> closes, Instant now) {
        return closes.filter(end -> !now.isBefore(end)).isPresent()
                ? Optional.of(new Admission.Refusal("practice.closed", ""))
                : admission.refusal(ended, now);
    }

    /** Whether it can be taken now and never was handed in. */
    public boolean isToDo() {
        return ended == 0 && refusal.isEmpty();
    }

    /** When it is due, in words; empty for never. */
    public String due() {
        return offer.due().map(InUtc::minute).orElse("");
    }

    /** How many attempts are left, one that is open included; empty for as many as one likes. */
    public Optional<Integer> left() {
        return offer.rules().admission().attempts().map(most -> Math.max(0, most - ended));
    }
}
