package org.liaison.web.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.web.accommodation.ExtraTime;

/**
 * How long an attempt may take, and until when.
 *
 * <p>Extra time is a share of the time limit, and both limits give way to it: the timer runs longer, and the window stays open by as
 * much longer. A window without a timer stays open by a share of the time there was when the attempt began, counted up to a day.
 *
 * @param limit the time from the start; empty for none
 * @param openUntil when the quiz closes for everybody; empty for never
 */
public record Timing(Optional<Duration> limit, Optional<Instant> openUntil) {

    /** All the time in the world. */
    public static final Timing NONE = new Timing(Optional.empty(), Optional.empty());

    private static final Duration DAY = Duration.ofDays(1);

    public Timing {
        if (limit.filter(time -> time.isNegative() || time.isZero()).isPresent()) {
            throw new IllegalArgumentException("No time at all: " + limit);
        }
    }

    /** Whether there is any limit. */
    public boolean isLimited() {
        return limit.isPresent() || openUntil.isPresent();
    }

    /** When time is up for somebody who began then; empty for never. */
    public Optional<Instant> deadline(Instant started, ExtraTime extra) {
        if (extra.isUntimed()) {
            return Optional.empty();
        }
        return Stream.of(
                        limit.map(time -> started.plus(time).plus(extra.onTopOf(time))),
                        closes(extra, limit.orElseGet(() -> timeThereWas(started))))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** Until when somebody may begin; empty for ever. */
    public Optional<Instant> closes(ExtraTime extra) {
        return extra.isUntimed() ? Optional.empty() : closes(extra, limit.orElse(Duration.ZERO));
    }

    private Optional<Instant> closes(ExtraTime extra, Duration share) {
        return openUntil.map(end -> end.plus(extra.onTopOf(share)));
    }

    private Duration timeThereWas(Instant started) {
        var time = openUntil.map(end -> Duration.between(started, end)).orElse(Duration.ZERO);
        return time.isNegative() ? Duration.ZERO : time.compareTo(DAY) > 0 ? DAY : time;
    }

    /** The timer of somebody with extra time; empty for none. */
    public Optional<Duration> limitWith(ExtraTime extra) {
        return extra.isUntimed() ? Optional.empty() : limit.map(time -> time.plus(extra.onTopOf(time)));
    }

    /** The same in minutes, one that has begun counted whole; 0 for no limit. */
    public long minutesWith(ExtraTime extra) {
        return limitWith(extra).map(limit -> (limit.toSeconds() + 59) / 60).orElse(0L);
    }
}
