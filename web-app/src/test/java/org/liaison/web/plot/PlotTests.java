package org.liaison.web.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTests {

    @Test
    void moreStandsHigher() {
        var dots = LinePlot.over(List.of("Mon", "Tue", "Wed"))
                .line("first", "known", List.of(0, 5, 40))
                .drawn()
                .traces()
                .get(0)
                .dots();
        assertThat(dots.get(0).y())
                .isEqualTo(Plot.BOTTOM)
                .isGreaterThan(dots.get(1).y());
        assertThat(dots.get(2).y())
                .isGreaterThanOrEqualTo(Plot.TOP)
                .isLessThan(dots.get(1).y());
        assertThat(dots).extracting(Plot.Dot::x).isSorted();
        assertThat(dots.get(2).says()).isEqualTo("Wed: 40 known");
    }

    @Test
    void theScaleIsRoundAndReachesTheLargest() {
        for (var largest = 0; largest < 3000; largest++) {
            var scale = Scale.reaching(largest);
            assertThat(scale.top()).isGreaterThanOrEqualTo(Math.max(1, largest));
            assertThat(scale.marks("")).hasSizeBetween(2, 6);
        }
    }

    @Test
    void oneBarStandsBeforeTheRangeInWhichItShouldEnd() {
        var bars = new BarPlot().bar("Sure", 50, 80, 100, "Sure: 50%").drawn().bars();
        assertThat(bars).extracting(Plot.Bar::look).containsExactly("range", "share");
        assertThat(bars.get(1).y()).isGreaterThan(bars.get(0).y() + bars.get(0).height());
    }

    @Test
    void aLineNeedsANumberForEveryTime() {
        var plot = LinePlot.over(List.of("Mon", "Tue"));
        assertThatThrownBy(() -> plot.line("first", "known", List.of(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
