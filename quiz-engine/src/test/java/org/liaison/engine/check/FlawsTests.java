package org.liaison.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaison.engine.check.Flaw.Rule;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Items;

class FlawsTests {

    /** One flaw planted for each rule. */
    static Stream<Arguments> planted() {
        return Stream.of(
                arguments(
                        Rule.LONGEST_KEY,
                        Items.choice(
                                "What does the host do?",
                                "Pours tea slowly for every guest who has come in",
                                "Washes the cups",
                                "Opens the door")),
                arguments(
                        Rule.SHORTEST_KEY,
                        Items.choice(
                                "What does the host do?",
                                "Pours tea",
                                "Washes all of the cups in the house",
                                "Opens the door to every late guest")),
                arguments(Rule.GRAMMATICAL_CUE, Items.choice("Is the host an …", "Elder", "Miller", "Tinker")),
                arguments(
                        Rule.CLANG,
                        Items.choice("Who audits contracts?", "The Contract Office", "The Tea House", "The Bakery")),
                arguments(
                        Rule.ACRONYM_CUE,
                        Items.choice("What is DTH?", "Downtown Tea House", "Uptown Bread House", "Old Rice Mill")),
                arguments(
                        Rule.OPTION_IN_STEM,
                        Items.choice("Who helps the old miller?", "The young baker", "Old miller", "A new porter")),
                arguments(
                        Rule.ABSOLUTE_TERM,
                        Items.choice("When does he pour?", "At noon today", "Always early", "At the bell")),
                arguments(
                        Rule.VAGUE_TERM,
                        Items.choice("When does he pour?", "At noon today", "Usually early", "At the bell")),
                arguments(
                        Rule.ALL_OF_THE_ABOVE,
                        Items.choice("Who pours tea?", "The host", "The cook", "All of the above")),
                arguments(
                        Rule.NONE_OF_THE_ABOVE,
                        Items.choice("Who pours tea?", "The host", "The cook", "None of these")),
                arguments(Rule.COMPLEX_OPTION, Items.choice("Who pours tea?", "The host", "The cook", "A and B")),
                arguments(Rule.TRUE_FALSE_OPTIONS, Items.choice("Does he pour tea?", "Yes", "No", "At noon")),
                arguments(Rule.GAP_IN_STEM, Items.choice("The ____ pours the tea?", "Host", "Cook", "Bell")),
                arguments(Rule.NEGATIVE_STEM, Items.choice("Who does not pour?", "The host", "The cook", "The cat")),
                arguments(
                        Rule.DOUBLE_NEGATIVE,
                        Items.choice("Who does not go without tea?", "The host", "The cook", "The cat")),
                arguments(
                        Rule.OVERLAPPING_OPTIONS,
                        Items.choice("What is served?", "Black tea", "Black tea with milk", "Plain water")),
                arguments(
                        Rule.DUPLICATE_OPTIONS,
                        Items.choice("What is served?", "Black tea", "black  tea!", "Plain water")),
                arguments(Rule.UNORDERED_NUMBERS, Items.choice("How many cups?", "3", "9", "5")),
                arguments(Rule.HETEROGENEOUS_OPTIONS, Items.choice("Where is it?", "Room 12", "The hall", "The yard")),
                arguments(
                        Rule.CONVERGENCE,
                        Items.choice(
                                "Who comes?",
                                "host and cook",
                                "host and guest",
                                "cook and porter",
                                "miller and baker")),
                arguments(
                        Rule.NOT_PARALLEL,
                        Items.choice("What is his task?", "Pouring tea", "The tea cups", "The kettle")),
                arguments(
                        Rule.UNFOCUSED_STEM, Items.choice("Which is true?", "Tea is hot", "Tea is dry", "Tea is old")),
                arguments(
                        Rule.WINDOW_DRESSING,
                        Items.choice(
                                "It was a fine day. ".repeat(12) + "Who pours?", "The host", "The cook", "The cat")),
                arguments(
                        Rule.UNGRAMMATICAL, Items.choice("Who pours the the tea?", "The host", "The cook", "The cat")),
                arguments(Rule.TIME_BOUND, Items.choice("Who currently pours?", "The host", "The cook", "The cat")),
                arguments(Rule.FORMAT_CUE, Items.choice("Who pours?", "DTH", "The old cook", "The young cat")),
                arguments(
                        Rule.HARD_TO_READ,
                        Items.choice(
                                "Notwithstanding considerable administrative complications, which organizational"
                                        + " representative habitually undertakes ceremonial distribution responsibilities?",
                                "The host",
                                "The cook",
                                "The cat")));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void everyRuleFindsItsPlantedFlaw(Rule rule, Item item) {
        assertThat(new Flaws().of(item)).extracting(Flaw::rule).contains(rule);
    }

    @Test
    void everyRuleHasAPlantedFlaw() {
        var covered = planted().map(planted -> (Rule) planted.get()[0]).collect(Collectors.toSet());
        assertThat(covered).isEqualTo(EnumSet.allOf(Rule.class));
    }

    /** Words that look like a flaw and are none. */
    static Stream<Item> clean() {
        return Stream.of(
                Items.choice("Who pours the tea?", "The host", "The cook", "The guest"),
                Items.choice("What does he notice about the knot?", "It is tight", "It is loose", "It is wet"),
                Items.choice("Who inspects all moorings?", "The harbor master", "The ferry captain", "The old keeper"),
                Items.choice("Where does the office sit?", "Dayton, Ohio", "Fort Bragg, NC", "Fort Eustis, Virginia"),
                Items.choice("To whom does he report?", "USD(P)", "GCCs", "CPD"),
                Items.several("Who drinks?", List.of("The host", "The guest"), "The pot", "The cup"),
                Items.statement("The host pours the tea.", true),
                Items.matching("The host …", "Pours", "The guest …", "Drinks"),
                Items.typed("Tea house", List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("clean")
    void cleanItemsRaiseNoFalseAlarm(Item item) {
        assertThat(new Flaws().of(item)).isEmpty();
    }
}
