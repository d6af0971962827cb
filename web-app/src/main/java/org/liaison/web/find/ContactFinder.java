package org.liaison.web.find;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.content.Entity;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.content.Pack;
import org.liaison.content.Sort;
import org.liaison.engine.generate.Statements;
import org.liaison.web.pack.Citations;
import org.springframework.stereotype.Component;

/**
 * Says whom to contact, from the facts alone.
 *
 * <p>A need is what somebody is a contact for or has a duty in. Facts that differ only in the circle they name, such as those on
 * the training of each service, are one need; the circle then decides between them.
 */
@Component
class ContactFinder {

    private static final Set<Family> DUTIES = Set.of(Family.FUNCTION, Family.AUTHORITY);
    private static final Set<Sort> MATTERS = Set.of(Sort.DOCUMENT, Sort.CONCEPT);

    private final Pack pack;
    private final Citations citations;
    private final Statements statements;
    private final List<String> circles;
    private final Pattern anyCircle;
    private final Map<String, Need> needs = new LinkedHashMap<>();
    private final List<Entity> matters;

    ContactFinder(Pack pack, Citations citations) {
        this.pack = pack;
        this.citations = citations;
        this.statements = Statements.of(pack);
        circles = pack.entities().stream()
                .map(Entity::circle)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        anyCircle = Pattern.compile(
                "\\b(?:" + circles.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b ?");
        contacts().forEach(this::addNeed);
        matters = pack.entities().stream()
                .filter(entity -> MATTERS.contains(entity.sort()))
                .filter(entity -> contacts().anyMatch(fact -> isAbout(fact, entity)))
                .sorted(comparing(Entity::name))
                .toList();
    }

    /**
     * What somebody may need.
     *
     * @param id the id of the first of its facts, which stands in addresses
     * @param contact whether it is about whom to ask, rather than about whose duty something is
     */
    record Need(String id, String words, boolean contact, List<Fact> facts) {}

    /** Whom to contact, and why. */
    record Answer(Entity who, String reason, Fact fact, List<Citations.Citation> citations) {}

    /**
     * The answers, the best first.
     *
     * @param elsewhere whether the circle asked for has nobody of its own, so that others are named
     */
    record Advice(List<Answer> answers, boolean elsewhere) {}

    List<Need> needs() {
        return List.copyOf(needs.values());
    }

    List<String> circles() {
        return circles;
    }

    /** What a need can be about: documents and matters that duties mention, such as a case or a Letter of Request. */
    List<Entity> matters() {
        return matters;
    }

    /** Whom to contact; an empty text stands for any, and without a need only those count who are there to be asked. */
    Advice advise(String need, String circle, String matter) {
        var about = matters.stream()
                .filter(entity -> entity.id().value().equals(matter))
                .findFirst();
        var fitting = candidates(need, !matter.isEmpty())
                .filter(fact -> about.map(entity -> isAbout(fact, entity)).orElse(true))
                .toList();
        var own = fitting.stream().filter(fact -> movesIn(fact, circle)).toList();
        var elsewhere = !circle.isEmpty() && own.isEmpty() && !fitting.isEmpty();
        var chosen = elsewhere || circle.isEmpty() ? fitting : own;
        return new Advice(
                chosen.stream().sorted(comparing(this::rank)).map(this::answer).toList(), elsewhere);
    }

    private Stream<Fact> candidates(String need, boolean duties) {
        var known = needs.get(need);
        if (known != null) {
            return known.facts().stream();
        }
        return contacts().filter(fact -> duties || fact.relation().family() == Family.CONTACT);
    }

    /** People who are there to be asked come first, then other contacts, then duties. */
    private int rank(Fact fact) {
        var contact = fact.relation().family() == Family.CONTACT;
        var person = pack.entity(fact.subject()).sort() == Sort.PERSON;
        return (contact ? 0 : 2) + (person ? 0 : 1);
    }

    private boolean movesIn(Fact fact, String circle) {
        return circle.equals(pack.entity(fact.subject()).circle());
    }

    private Answer answer(Fact fact) {
        return new Answer(pack.entity(fact.subject()), statements.say(fact), fact, citations.of(fact.citations()));
    }

    private Stream<Fact> contacts() {
        return Stream.concat(
                pack.facts().stream().filter(fact -> fact.relation().family() == Family.CONTACT && acts(fact)),
                pack.facts().stream()
                        .filter(fact -> DUTIES.contains(fact.relation().family()) && acts(fact)));
    }

    private boolean acts(Fact fact) {
        var sort = pack.entity(fact.subject()).sort();
        return sort == Sort.PERSON || sort == Sort.ORGANIZATION;
    }

    private void addNeed(Fact fact) {
        var words = anyCircle.matcher(statements.object(fact.object())).replaceAll("");
        var contact = fact.relation().family() == Family.CONTACT;
        var same = needs.values().stream()
                .filter(need -> need.words().equalsIgnoreCase(capitalized(words)) && need.contact() == contact)
                .findFirst();
        if (same.isPresent()) {
            var facts =
                    Stream.concat(same.get().facts().stream(), Stream.of(fact)).toList();
            var id = same.get().id();
            needs.put(id, new Need(id, same.get().words(), contact, facts));
            return;
        }
        needs.put(fact.id().value(), new Need(fact.id().value(), capitalized(words), contact, List.of(fact)));
    }

    private boolean isAbout(Fact fact, Entity matter) {
        if (fact.object().entity().filter(matter.id()::equals).isPresent()) {
            return true;
        }
        var said = (statements.object(fact.object()) + " " + fact.scope()).toLowerCase(Locale.ROOT);
        return matter.names().anyMatch(name -> said.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
