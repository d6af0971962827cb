package org.liaison.web.chart;

import java.util.function.Supplier;
import org.liaison.content.Pack;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;

/** The chart; it is read and drawn when somebody first asks for it, and kept. */
@Controller
class ChartController {

    private record Sheet(Chart chart, Drawing drawing) {}

    private final Supplier<Sheet> sheet;

    ChartController(Pack pack) {
        sheet = SingletonSupplier.of(() -> {
            var chart = ChartReader.read(pack);
            return new Sheet(chart, Draftsman.draw(chart));
        });
    }

    @GetMapping("/chart")
    String chart(Model model) {
        var kept = sheet.get();
        model.addAttribute("chart", kept.chart());
        model.addAttribute("drawing", kept.drawing());
        return "chart/chart";
    }
}
