package org.liaison.web.seat;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.content.Note;
import org.liaison.content.Pack;
import org.liaison.content.Sort;
import org.liaison.content.Thing;
import org.liaison.engine.generate.Statements;
import org.liaison.web.glossary.Explainer;
import org.liaison.web.glossary.Glossary;
import org.liaison.web.glossary.Run;
import org.liaison.web.pack.Citations;
import org.liaison.web.seat.Seats.Place;
import org.liaison.web.seat.Seats.Seat;
import org.springframework.stereotype.Component;

/** Reads the seats from the facts on places; whoever acts and has no such fact is silent. */
@Component
class SeatReader {

    private final Pack pack;
    private final Citations citations;
    private final Glossary glossary;
    private final Statements statements;

    SeatReader(Pack pack, Citations citations, Glossary glossary) {
        this.pack = pack;
        this.citations = citations;
        this.glossary = glossary;
        this.statements = Statements.of(pack);
    }

    Seats read() {
        var explainer = glossary.explainer();
        var facts = pack.facts().stream()
                .filter(fact -> fact.relation().family() == Family.PLACE)
                .toList();
        var seated = facts.stream().map(Fact::subject).collect(toSet());
        return new Seats(
                places(facts, explainer),
                silent(Sort.ORGANIZATION, seated)
                        .collect(groupingBy(
                                entity -> Objects.requireNonNullElse(entity.circle(), ""), TreeMap::new, toList())),
                silent(Sort.PERSON, seated).toList(),
                remarks(facts, explainer));
    }

    private List<Place> places(List<Fact> facts, Explainer explainer) {
        Map<Thing, List<Seat>> seats = facts.stream()
                .collect(
                        groupingBy(Fact::object, LinkedHashMap::new, mapping(fact -> seat(fact, explainer), toList())));
        return seats.entrySet().stream()
                .map(entry -> place(entry.getKey(), entry.getValue()))
                .sorted(comparing(Place::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private Place place(Thing where, List<Seat> seats) {
        var name = where.entity().map(id -> pack.entity(id).name()).orElseGet(() -> pack.inSentence(where));
        return new Place(capitalized(name), where.entity().orElse(null), seats);
    }

    private Seat seat(Fact fact, Explainer explainer) {
        return new Seat(
                pack.entity(fact.subject()),
                explainer.passage(statements.say(fact)),
                citations.of(fact.citations()),
                fact.flags().contains(Fact.Flag.CONTESTED));
    }

    private Stream<Entity> silent(Sort sort, Set<EntityId> seated) {
        return pack.entities().stream()
                .filter(entity -> entity.sort() == sort && !seated.contains(entity.id()))
                .sorted(comparing(Entity::name, String.CASE_INSENSITIVE_ORDER));
    }

    /** The notes that name a seat; those on somebody as a whole stand on the page of that one. */
    private List<List<Run>> remarks(List<Fact> facts, Explainer explainer) {
        var ids = facts.stream().map(Fact::id).collect(toSet());
        return pack.notes().stream()
                .filter(note -> note.facts().stream().anyMatch(ids::contains))
                .map(Note::say)
                .map(explainer::passage)
                .toList();
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
