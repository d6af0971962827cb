package org.liaison.engine.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.content.Fact;
import org.liaison.content.FactId;
import org.liaison.content.Pack;
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.PackReader;

class StatementsTests {

    private static final Pack PACK =
            PackReader.read(PackFiles.shipped("stakeholders")).orThrow();

    private final Statements statements = Statements.of(PACK);

    @Test
    void aFactIsSaidAsASentence() {
        assertThat(say("army-08")).isEqualTo("USASAC is based in Huntsville, Alabama.");
    }

    @Test
    void aShortFormIsSaidOfTheFullName() {
        assertThat(say("army-06")).isEqualTo("The U.S. Army Security Assistance Command is abbreviated USASAC.");
    }

    @Test
    void noFactSaysOfANameThatItIsItsOwnShortForm() {
        assertThat(PACK.facts())
                .extracting(statements::say)
                .noneMatch(said -> said.matches("(.+) is abbreviated \\1\\."));
    }

    @Test
    void aPredicateIsTheSentenceWithoutItsSubject() {
        assertThat(statements.predicate(fact("army-08"))).isEqualTo("is based in Huntsville, Alabama");
        assertThat(statements.object(fact("army-08").object())).isEqualTo("Huntsville, Alabama");
    }

    @Test
    void aDutyIsSaidAsOfOneAndWithoutItsCondition() {
        assertThat(statements.duty(fact("dod-47"))).isEqualTo("provides price, source, availability and lead-time");
        assertThat(statements.duty(fact("dos-11"))).isEqualTo("leads on transfer approvals in security cooperation");
    }

    private String say(String id) {
        return statements.say(fact(id));
    }

    private static Fact fact(String id) {
        return PACK.fact(new FactId(id));
    }
}
