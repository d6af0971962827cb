package org.liaison.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whatever somebody does to a single entry is found, wherever it is. */
class ChainCheckTests {

    private static final int ENTRIES = 60;
    private static final Instant NOON = Instant.ofEpochMilli(1_790_000_000_123L);

    private static final List<UnaryOperator<AuditEntry>> CHANGES = List.of(
            entry -> new AuditEntry(
                    entry.sequence(),
                    entry.at().plusMillis(1),
                    entry.action(),
                    entry.by(),
                    entry.to(),
                    entry.details(),
                    entry.address(),
                    entry.hash()),
            entry -> new AuditEntry(
                    entry.sequence(),
                    entry.at(),
                    "SIGNED_OUT",
                    entry.by(),
                    entry.to(),
                    entry.details(),
                    entry.address(),
                    entry.hash()),
            entry -> new AuditEntry(
                    entry.sequence(),
                    entry.at(),
                    entry.action(),
                    "eve",
                    entry.to(),
                    entry.details(),
                    entry.address(),
                    entry.hash()),
            entry -> new AuditEntry(
                    entry.sequence(),
                    entry.at(),
                    entry.action(),
                    entry.by(),
                    "eve",
                    entry.details(),
                    entry.address(),
                    entry.hash()),
            entry -> new AuditEntry(
                    entry.sequence(),
                    entry.at(),
                    entry.action(),
                    entry.by(),
                    entry.to(),
                    entry.details() + " ",
                    entry.address(),
                    entry.hash()),
            entry -> new AuditEntry(
                    entry.sequence(),
                    entry.at(),
                    entry.action(),
                    entry.by(),
                    entry.to(),
                    entry.details(),
                    "::1",
                    entry.hash()),
            entry -> new AuditEntry(
                    entry.sequence(),
                    entry.at(),
                    entry.action(),
                    entry.by(),
                    entry.to(),
                    entry.details(),
                    entry.address(),
                    "0".repeat(64)),
            entry -> new AuditEntry(
                    entry.sequence() + 1000,
                    entry.at(),
                    entry.action(),
                    entry.by(),
                    entry.to(),
                    entry.details(),
                    entry.address(),
                    entry.hash()));

    private final List<AuditEntry> chain = chain();

    @Test
    void aChainThatNobodyTouchedIsSound() {
        assertThat(check(chain)).isEqualTo(new Soundness(ENTRIES, last().hash(), Optional.empty()));
        assertThat(new ChainCheck().end(0, "").isSound()).isTrue();
    }

    @Test
    void anyChangeOfAnyEntryIsFoundWhereItIs() {
        for (var change : CHANGES) {
            for (var at = 0; at < ENTRIES; at++) {
                var tampered = new ArrayList<>(chain);
                tampered.set(at, change.apply(chain.get(at)));
                assertThat(check(tampered).firstBroken()).contains(at + 1L);
            }
        }
    }

    @Test
    void aChangeThatBringsAFittingHashIsFoundAtTheNextEntry() {
        for (var at = 0; at < ENTRIES; at++) {
            var old = chain.get(at);
            var before = at == 0 ? "" : chain.get(at - 1).hash();
            var tampered = new ArrayList<>(chain);
            tampered.set(at, AuditEntry.after(before, old.sequence(), old.at(), act("eve"), old.address()));
            assertThat(check(tampered).isSound()).isFalse();
        }
    }

    @Test
    void anyEntryThatIsMissingIsFoundAlsoTheLast() {
        for (var at = 0; at < ENTRIES; at++) {
            var tampered = new ArrayList<>(chain);
            tampered.remove(at);
            assertThat(check(tampered).firstBroken()).contains(at + 1L);
        }
        assertThat(check(List.of()).isSound()).isFalse();
    }

    @Test
    void anyTwoEntriesThatChangedPlacesAreFound() {
        for (var one = 0; one < ENTRIES; one++) {
            for (var other = one + 1; other < ENTRIES; other++) {
                var tampered = new ArrayList<>(chain);
                Collections.swap(tampered, one, other);
                assertThat(check(tampered).firstBroken()).contains(one + 1L);
                assertThat(check(withSwappedContent(one, other)).isSound()).isFalse();
            }
        }
    }

    @Test
    void anEntryTooManyIsFound() {
        var tampered = new ArrayList<>(chain);
        tampered.add(AuditEntry.after(last().hash(), ENTRIES + 1, NOON, act("eve"), ""));
        assertThat(check(tampered).isSound()).isFalse();
    }

    @Test
    void noTextPassesForTheEndOfAPart() {
        var one = new AuditEntry(1, NOON, "REFUSED", "a", "b", "c1:d", "", "");
        var other = new AuditEntry(1, NOON, "REFUSED", "a", "b", "c", "1:d", "");
        assertThat(one.hashAfter("")).isNotEqualTo(other.hashAfter(""));
    }

    @Test
    void theHashIsWhatAnybodyCanCompute() {
        var entry = AuditEntry.after("", 1, Instant.EPOCH, new Act(Action.SIGNED_IN, "ada", "", ""), "::1");
        // printf '0:1:11:09:SIGNED_IN3:ada0:0:3:::1' | sha256sum
        assertThat(entry.hash()).isEqualTo("876c7cbf68fcb42f44617e86fd574d02127d2360e4586322ffffab673a87f291");
    }

    private List<AuditEntry> withSwappedContent(int one, int other) {
        var tampered = new ArrayList<>(chain);
        tampered.set(one, inPlaceOf(chain.get(other), chain.get(one)));
        tampered.set(other, inPlaceOf(chain.get(one), chain.get(other)));
        return tampered;
    }

    private static AuditEntry inPlaceOf(AuditEntry content, AuditEntry place) {
        return new AuditEntry(
                place.sequence(),
                content.at(),
                content.action(),
                content.by(),
                content.to(),
                content.details(),
                content.address(),
                content.hash());
    }

    private Soundness check(List<AuditEntry> entries) {
        var check = new ChainCheck();
        entries.forEach(check::next);
        return check.end(ENTRIES, last().hash());
    }

    private AuditEntry last() {
        return chain.get(ENTRIES - 1);
    }

    private static List<AuditEntry> chain() {
        List<AuditEntry> chain = new ArrayList<>();
        var hash = "";
        for (var place = 1; place <= ENTRIES; place++) {
            var entry = AuditEntry.after(hash, place, NOON.plusSeconds(place), act("person" + place), "127.0.0.1");
            chain.add(entry);
            hash = entry.hash();
        }
        return chain;
    }

    private static Act act(String by) {
        return new Act(Action.REFUSED, by, "", "GET /people");
    }
}
