package org.liaison.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLineTests {

    @Test
    void nothingCanBecomeAFormula() {
        for (var text : List.of("=1+1", "+1;cmd", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1")) {
            assertThat(CsvLine.of(List.of(text))).startsWith("\"'");
        }
    }

    @Test
    void numbersAndPlainTextStayAsTheyAre() {
        assertThat(CsvLine.of(List.of("-6", "0.5", "a, \"b\"", "")))
                .isEqualTo("\"-6\",\"0.5\",\"a, \"\"b\"\"\",\"\"\r\n");
    }
}
