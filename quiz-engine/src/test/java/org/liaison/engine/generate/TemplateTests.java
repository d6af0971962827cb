package org.liaison.engine.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.engine.generate.Template.Filling;

class TemplateTests {

    private static String filled(String template, String scope) {
        return Template.of(template, false).fill(new Filling("DSCA", "the policy", "Which organization", scope));
    }

    @Test
    void placesAreFilledWhereverTheyStand() {
        assertThat(filled("{s} sets {o}", "")).isEqualTo("DSCA sets the policy");
        assertThat(filled("{Which} sets {o}?", "")).isEqualTo("Which organization sets the policy?");
    }

    @Test
    void theVerbAgreesWithItsSubject() {
        assertThat(filled("What <does|do> {s} set?", "")).isEqualTo("What does DSCA set?");
        assertThat(Template.of("What <does|do> {s} set?", true).fill(new Filling("the agencies", "", "", "")))
                .isEqualTo("What do the agencies set?");
    }

    @Test
    void theConditionStandsWhereTheTemplateHasIt() {
        assertThat(filled("{s} {scope} sets {o}", "in war")).isEqualTo("DSCA in war sets the policy");
        assertThat(filled("{s} {scope} sets {o}", "")).isEqualTo("DSCA sets the policy");
    }

    @Test
    void elseTheConditionFollowsTheObjectOrEndsTheQuestion() {
        assertThat(filled("{s} sets {o} first", "in war")).isEqualTo("DSCA sets the policy in war first");
        assertThat(filled("What does {s} set?", "in war")).isEqualTo("What does DSCA set in war?");
    }

    @Test
    void whatIsFilledInIsNotTakenForATemplate() {
        assertThat(Template.of("{s} sets {o}", false).fill(new Filling("{o}", "<a|b>", "", "")))
                .isEqualTo("{o} sets <a|b>");
    }
}
