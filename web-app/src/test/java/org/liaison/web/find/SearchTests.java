package org.liaison.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liaison.content.Pack;
import org.liaison.content.yaml.PackFiles;
import org.liaison.content.yaml.PackReader;
import org.liaison.web.find.Entry.Kind;

class SearchTests {

    private static final Pack PACK =
            PackReader.read(PackFiles.shipped("stakeholders")).orThrow();
    private static final Search SEARCH = new Search(PACK);

    @Test
    void everyNameOfEveryEntityFindsItFirst() {
        for (var entity : PACK.entities()) {
            for (var name : List.of(entity.name(), entity.label())) {
                var same = PACK.named(name).stream()
                        .map(id -> "/stakeholders/" + id)
                        .toList();
                assertThat(addresses(name, Kind.STAKEHOLDER)).as(name).containsAnyElementsOf(same);
            }
        }
    }

    @Test
    void aShortFormIsTheFirstResultInAnySpelling() {
        for (var question : List.of("DSCA", "dsca", " dsca ", "dsac", "Defense Security Cooperation Agency")) {
            assertThat(addresses(question, Kind.STAKEHOLDER)).as(question).startsWith("/stakeholders/dsca");
        }
        for (var question : List.of("USD(P)", "usdp", "USD-P", "under secretary policy")) {
            assertThat(addresses(question, Kind.STAKEHOLDER)).as(question).startsWith("/stakeholders/usd-p");
        }
    }

    @Test
    void slipsAreMended() {
        assertThat(addresses("conract auditng", Kind.FACT)).first().asString().startsWith("/stakeholders/dcaa");
        assertThat(addresses("Hunstville", Kind.STAKEHOLDER)).contains("/stakeholders/huntsville-al");
        assertThat(addresses("defense atache", Kind.STAKEHOLDER)).startsWith("/stakeholders/dao");
    }

    @Test
    void dutiesShortFormsAndLessonsAreFound() {
        assertThat(addresses("who audits contracts", Kind.FACT)).contains("/stakeholders/dcaa#fact-other-dod-08");
        assertThat(addresses("LOR", Kind.TERM)).startsWith("/glossary#term-lor");
        assertThat(addresses("navy family", Kind.LESSON)).first().asString().startsWith("/learn/navy-family");
    }

    @Test
    void moreOfTheWordsIsBetter() {
        var index = new Index(List.of(entry("training"), entry("navy training"), entry("navy boats")));
        assertThat(index.search("navy training", 10))
                .extracting(match -> match.entry().text())
                .startsWith("navy training")
                .hasSize(3);
    }

    @Test
    void rareWordsCountMoreThanCommonOnes() {
        var index = new Index(
                List.of(entry("agency ships"), entry("agency boats"), entry("agency trucks"), entry("agency audits")));
        assertThat(index.search("agency audits", 1))
                .first()
                .extracting(Index.Match::entry)
                .isEqualTo(entry("agency audits"));
    }

    @Test
    void nothingIsFoundForNothing() {
        for (var question : List.of("", "   ", "?!", "zzzzqqqq", "'\"<>%_*")) {
            assertThat(SEARCH.search(question).count()).as(question).isZero();
        }
    }

    @Test
    void aVeryLongQuestionIsCutShort() {
        assertThat(SEARCH.search("navy ".repeat(10_000)).count()).isPositive();
    }

    @Test
    void aHundredThousandFactsStillAnswer() {
        var entries = IntStream.range(0, 100_000)
                .mapToObj(number -> entry("agency " + number + " reviews matter m" + number % 977))
                .toList();
        var index = new Index(entries);
        assertThat(index.search("agency 4711 reviews", 10))
                .first()
                .extracting(match -> match.entry().text())
                .asString()
                .startsWith("agency 4711 ");
    }

    private static Entry entry(String text) {
        return new Entry(Kind.FACT, "", "", text, "/" + text);
    }

    private static List<String> addresses(String question, Kind kind) {
        Map<Kind, List<Search.Found>> groups = SEARCH.search(question).groups();
        return groups.getOrDefault(kind, List.of()).stream()
                .map(Search.Found::address)
                .toList();
    }
}
