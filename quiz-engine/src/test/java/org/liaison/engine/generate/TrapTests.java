package org.liaison.engine.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liaison.content.EntityId;
import org.liaison.content.FactId;
import org.liaison.content.Family;
import org.liaison.content.Pack;
import org.liaison.engine.item.Choice;
import org.liaison.engine.item.Claim;
import org.liaison.engine.item.Item;
import org.liaison.engine.item.Matching;
import org.liaison.engine.item.MultipleChoice;
import org.liaison.engine.item.Option;
import org.liaison.engine.item.Ordering;
import org.liaison.engine.item.ShortAnswer;
import org.liaison.engine.item.TrueFalse;

/** The places where the shipped source invites a wrong key, each as a regression test over the whole bank. */
class TrapTests {

    private static final Pack PACK = Packs.shipped();
    private static final List<Item> BANK =
            LongStream.range(0, 4).boxed().flatMap(Generator.of(PACK)::bank).toList();

    /** A claim that an item puts before the learner, and whether it holds it to be right. */
    private record Put(Item item, Claim claim, boolean right) {

        boolean names(String... entities) {
            return Stream.of(entities)
                    .anyMatch(entity -> claim.subject().value().equals(entity)
                            || claim.object().entity().map(EntityId::value).equals(Optional.of(entity)));
        }

        boolean hasRelation(String relation) {
            return claim.relation().value().equals(relation);
        }
    }

    private static Stream<Put> claims() {
        return BANK.stream().flatMap(item -> item.match(new Claims()).stream());
    }

    private static Stream<Put> wrong(String fact) {
        return claims().filter(put -> !put.right() && put.item().fact().equals(new FactId(fact)));
    }

    private static final class Claims implements Item.Cases<List<Put>> {

        @Override
        public List<Put> choice(Choice item) {
            return of(item, item.options());
        }

        @Override
        public List<Put> multipleChoice(MultipleChoice item) {
            return of(item, item.options());
        }

        @Override
        public List<Put> trueFalse(TrueFalse item) {
            return Stream.concat(
                            Stream.of(new Put(item, item.claim(), item.holds())), of(item, item.corrections()).stream())
                    .toList();
        }

        @Override
        public List<Put> matching(Matching item) {
            return item.rows().stream()
                    .map(row -> new Put(item, row.claim(), true))
                    .toList();
        }

        @Override
        public List<Put> ordering(Ordering item) {
            return List.of();
        }

        @Override
        public List<Put> shortAnswer(ShortAnswer item) {
            return List.of();
        }

        private static List<Put> of(Item item, List<Option> options) {
            return options.stream()
                    .flatMap(option -> option.asserted().stream().map(claim -> new Put(item, claim, option.correct())))
                    .toList();
        }
    }

    @Test
    void whoeverAsksAboutACountryProgramDirectorSaysWhoseItIs() {
        assertThat(BANK).allSatisfy(item -> {
            if (item.stem().contains("Country Program Director") && item.kind() != org.liaison.engine.item.Kind.CLOZE) {
                assertThat(item.stem()).containsPattern("at DSCA|MILDEP|Navy");
            }
        });
    }

    @Test
    void theCpdAndTheMildepCountryProgramDirectorAreNeverPlayedOffAgainstEachOther() {
        assertThat(wrong("dod-15")).noneMatch(put -> put.names("mildep-cpd", "navy-cpd"));
        assertThat(wrong("mildep-cpd-01")).noneMatch(put -> put.names("dsca-cpd"));
    }

    @Test
    void atMostOneOfTheBodiesInWashingtonIsAmongTheOptions() {
        var inWashington = Set.of("dasa-dec", "navy-ipo", "saf-ia", "usace");
        assertThat(BANK.stream().filter(Choice.class::isInstance).map(Choice.class::cast))
                .filteredOn(item -> item.stem().contains("Washington"))
                .allSatisfy(item -> assertThat(item.options().stream()
                                .flatMap(option -> option.named().stream())
                                .filter(entity -> inWashington.contains(entity.value())))
                        .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void theCityAndItsAreaAreNeverOptionsTogether() {
        assertThat(claims().filter(put -> !put.right() && put.hasRelation("located-in")))
                .noneMatch(put -> put.names("washington-dc")
                        && Set.of("dasa-dec").contains(put.claim().subject().value()))
                .noneMatch(put -> put.names("washington-dc-area")
                        && Set.of("navy-ipo", "saf-ia", "usace")
                                .contains(put.claim().subject().value()));
    }

    @Test
    void whatSitsWhereIsNotAskedOfBodiesWhosePlaceIsNotStated() {
        assertThat(claims().filter(put -> put.hasRelation("located-in")))
                .noneMatch(put -> put.names("netsafa", "afsat", "dsca", "dtsa", "dcma", "dcaa", "dfas"));
    }

    @Test
    void nobodyIsSaidToHoldManagementOversightOfNavyPrograms() {
        assertThat(claims().filter(put -> put.right() && put.hasRelation("oversees-management-of")))
                .allMatch(put -> put.names("usasac", "afsac"));
        assertThat(BANK).noneMatch(item -> item.stem().contains("management oversight of all Navy"));
    }

    @Test
    void navyIpoAndCgDcoIAreNotPlayedOffAgainstEachOtherOnCoastGuardPolicy() {
        assertThat(wrong("navy-07"))
                .noneMatch(put -> put.claim().subject().value().equals("cg-dco-i"));
        assertThat(Stream.of("navy-20", "navy-21").flatMap(TrapTests::wrong))
                .noneMatch(put -> put.claim().subject().value().equals("navy-ipo"));
    }

    @Test
    void aBodyAndItsParentAreNeverOptionsTogether() {
        assertThat(BANK.stream().filter(Choice.class::isInstance).map(Choice.class::cast))
                .allSatisfy(item -> {
                    var named = item.options().stream()
                            .flatMap(option -> option.named().stream())
                            .toList();
                    for (var one : named) {
                        assertThat(named.stream().filter(other -> PACK.areKin(one, other)))
                                .containsExactly(one);
                    }
                });
        assertThat(PACK.areKin(new EntityId("ddtc"), new EntityId("dos"))).isTrue();
        assertThat(PACK.areKin(new EntityId("pm-rsat"), new EntityId("dos"))).isTrue();
    }

    @Test
    void theTwoAdvisorsOfTheSecretaryOfDefenseAreNotPlayedOffAgainstEachOther() {
        assertThat(wrong("dod-07")).noneMatch(put -> put.names("mildeps"));
        assertThat(wrong("dod-35")).noneMatch(put -> put.names("usd-p"));
    }

    @Test
    void aQuestionForAFocalPointSaysForWhat() {
        assertThat(BANK.stream().filter(item -> item.kind() == org.liaison.engine.item.Kind.SINGLE_CHOICE))
                .filteredOn(item -> item.id().template().startsWith("is-focal-point-for.subject"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.stem()).containsPattern("Army|Navy|Air Force|SC case"));
    }

    @Test
    void draftingAndDevelopingLettersOfOfferAreNotPlayedOffAgainstEachOther() {
        assertThat(wrong("navy-11")).noneMatch(put -> put.names("usace", "systems-commands"));
        assertThat(wrong("usace-04")).noneMatch(put -> put.names("navy-ipo"));
    }

    @Test
    void implementingAgenciesAreAskedForAsTheSourceNamesThem() {
        assertThat(BANK.stream().filter(item -> item.id().template().startsWith("includes-example")))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.stem()).containsIgnoringCase("source"));
        assertThat(claims().filter(put -> !put.right() && put.hasRelation("includes-example")))
                .noneMatch(put -> put.names("usace", "dcma", "dfas"));
    }

    @Test
    void noShortFormIsGivenAwayByTheInitialsOfOneOption() {
        assertThat(BANK.stream().filter(Choice.class::isInstance))
                .noneMatch(item -> PACK.fact(item.fact()).relation().family() == Family.NAMING);
    }

    @Test
    void stateDecidesAndDefenseOnlyGivesItsPosition() {
        assertThat(wrong("dod-26")).noneMatch(put -> put.names("pm-rsat", "ddtc"));
        assertThat(claims().filter(put -> put.right() && put.hasRelation("determines")))
                .allMatch(put -> put.names("dos"));
    }

    @Test
    void theSecretaryOfStateIsNoWrongAnswerWhereAllProgramsAreManaged() {
        assertThat(wrong("dod-12")).noneMatch(put -> put.names("secretary-of-state", "secdef"));
    }

    @Test
    void noNewerNameIsOfferedAsAWrongOption() {
        assertThat(BANK.stream().flatMap(item -> item.explain(org.liaison.engine.item.Response.BLANK).stream()))
                .noneMatch(line -> line.text().contains("NIPO")
                        || line.text().contains("Fort Liberty")
                        || line.text().contains("Country Portfolio")
                        || line.text().contains("C5.T2A"));
    }
}
