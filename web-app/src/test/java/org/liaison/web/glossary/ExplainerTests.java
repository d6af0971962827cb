package org.liaison.web.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.PackReader;
import org.liaison.web.glossary.Run.Style;

class ExplainerTests {

    private final Explainer explainer =
            new Glossary(PackReader.read(PackFiles.shipped("stakeholders")).orThrow()).explainer();

    @Test
    void aShortFormOpensItsMeaningAndNothingIsLost() {
        var runs = explainer.passage("Ask DSCA first.");
        assertThat(opened(runs)).containsExactly("DSCA");
        assertThat(runs).extracting(Run::text).containsExactly("Ask ", "DSCA", " first.");
        assertThat(Objects.requireNonNull(runs.get(1).term()).meaning())
                .isEqualTo("Defense Security Cooperation Agency");
    }

    @Test
    void theLongestShortFormWins() {
        assertThat(opened(explainer.passage("PM/RSAT leads; PM does not."))).containsExactly("PM/RSAT", "PM");
        assertThat(opened(explainer.passage("SAF/IA and DASA [DE&C] oversee; SC Officers work abroad.")))
                .containsExactly("SAF/IA", "DASA [DE&C]", "SC Officers");
    }

    @Test
    void onePossessorAndManyAreFoundWhicheverTheGlossaryHas() {
        assertThat(opened(explainer.passage("The GCCs, a GCC, every MILDEP, two LOAs, DSCA's Director")))
                .containsExactly("GCCs", "MILDEP", "LOAs", "DSCA");
    }

    @Test
    void aPartOfAWordIsNoShortForm() {
        assertThat(opened(explainer.passage("SCALE, DoDs9, xLOA, USASAC2"))).isEmpty();
    }

    @Test
    void aPassageOpensEachShortFormOnceAndTheNextPassageAgain() {
        assertThat(opened(explainer.passage("CPD, CPD and CPD"))).containsExactly("CPD");
        assertThat(opened(explainer.passage("CPD once more"))).containsExactly("CPD");
    }

    @Test
    void noTwoMeaningsOnAPageShareAnId() {
        var marks = List.of(explainer.passage("LOR and LOA"), explainer.passage("LOA and LOR")).stream()
                .flatMap(List::stream)
                .filter(run -> run.term() != null)
                .map(Run::mark);
        assertThat(marks).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void theStyleOfTheTextStays() {
        explainer.beginPassage();
        assertThat(explainer.runs("the DTSA", Style.STRONG))
                .extracting(Run::style)
                .containsOnly(Style.STRONG);
    }

    private static List<String> opened(List<Run> runs) {
        return runs.stream().filter(run -> run.term() != null).map(Run::text).toList();
    }
}
