package org.liaison.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.content.Fact.Flag;
import org.liaison.content.yaml.Value.Text;

/** How the parts of one fact line are told apart. */
class FactLineTests {

    private static final At HERE = new At("a.yaml", 3);

    private final Problems problems = new Problems();

    @Test
    void theLastSquareBracketHoldsTheSources() {
        var line = parse("DASA [DE&C] [army.p1.s1] ^army-02");
        assertThat(line.object().text()).isEqualTo("DASA [DE&C]");
        assertThat(line.sources()).extracting(Text::text).containsExactly("army.p1.s1");
        assertThat(line.handle()).contains(new Text(HERE, "army-02"));
    }

    @Test
    void aParenthesisOfANameIsNoScope() {
        var line = parse("USD(P) [dod.p3.s1]");
        assertThat(line.object().text()).isEqualTo("USD(P)");
        assertThat(line.scope()).isEmpty();
    }

    @Test
    void theLastParenthesisIsTheScope() {
        var line = parse("the plan (as written) of USD(P) (for DoD (all of it)) [a.s1, b.s2]");
        assertThat(line.object().text()).isEqualTo("the plan (as written) of USD(P)");
        assertThat(line.scope()).isEqualTo("for DoD (all of it)");
        assertThat(line.sources()).extracting(Text::text).containsExactly("a.s1", "b.s2");
    }

    @Test
    void anUnevenParenthesisIsNoScope() {
        assertThat(parse("smile :) [a.s1]").scope()).isEmpty();
        assertThat(parse("b) and (c [a.s1]").scope()).isEmpty();
    }

    @Test
    void aParenthesisAloneIsTheObject() {
        var line = parse("(for DoD) [a.s1]");
        assertThat(line.object().text()).isEqualTo("(for DoD)");
        assertThat(line.scope()).isEmpty();
    }

    @Test
    void flagsFollowTheHandleOrStandAlone() {
        assertThat(parse("a [b.s1] ^c !no-quiz !shared").flags()).containsExactlyInAnyOrder(Flag.NO_QUIZ, Flag.SHARED);
        assertThat(parse("a [b.s1] !implied").flags()).containsExactly(Flag.IMPLIED);
    }

    @Test
    void handlesAndFlagsNeedNoBlankAfterTheSources() {
        var line = parse("a [b.s1]^c");
        assertThat(line.handle()).contains(new Text(HERE, "c"));
    }

    @Test
    void anAuthorCannotDeclareAFactContested() {
        FactLine.parse(new Pair(new Text(HERE, "does"), new Text(HERE, "a [b.s1] !contested")), problems);
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly("a.yaml:3: unknown flag '!contested'; allowed are !implied, !no-quiz, !shared");
    }

    private FactLine parse(String line) {
        var parsed = FactLine.parse(new Pair(new Text(HERE, "does"), new Text(HERE, line)), problems)
                .orElseThrow();
        assertThat(problems.all()).isEmpty();
        return parsed;
    }
}
