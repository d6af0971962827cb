package org.liaison.web.find;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.content.Entity;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.content.Pack;
import org.liaison.content.Sort;
import org.liaison.engine.generate.Statements;
import org.liaison.web.find.Advice.Answer;
import org.liaison.web.pack.Citations;
import org.springframework.stereotype.Component;

/** Says whom to contact, from the facts alone: by a need, a circle, and what it is about. */
@Component
class ContactFinder {

    private static final Set<Sort> MATTERS = Set.of(Sort.DOCUMENT, Sort.CONCEPT);

    private final Pack pack;
    private final Statements statements;
    private final Reasons reasons;
    private final LookAlikes lookAlikes;
    private final Circles circles;
    private final List<Need> needs;
    private final List<Entity> matters;

    ContactFinder(Pack pack, Citations citations) {
        this.pack = pack;
        statements = Statements.of(pack);
        reasons = new Reasons(pack, citations);
        lookAlikes = new LookAlikes(pack, reasons);
        circles = new Circles(pack);
        needs = Needs.of(pack, circles.names());
        matters = pack.entities().stream()
                .filter(entity -> MATTERS.contains(entity.sort()))
                .filter(entity -> everything().anyMatch(fact -> isAbout(fact, entity)))
                .sorted(comparing(Entity::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    List<Need> needs() {
        return needs;
    }

    List<String> circles() {
        return circles.names();
    }

    /** What a need can be about: documents and matters that duties mention, such as a case or a Letter of Request. */
    List<Entity> matters() {
        return matters;
    }

    /**
     * Whom to contact; an empty text stands for any. Without a need only those count who are there to be asked, and people among
     * them whatever their circle, since somebody who does not know where to start needs a person.
     */
    Advice advise(String need, String circle, String matter) {
        var known = needs.stream().filter(one -> one.id().equals(need)).findFirst();
        var about = matters.stream()
                .filter(entity -> entity.id().value().equals(matter))
                .findFirst();
        var fitting = candidates(known, about).toList();
        var own = fitting.stream().filter(fact -> isFoundIn(circle, who(fact))).toList();
        var elsewhere = own.isEmpty() && !fitting.isEmpty();
        var lost = known.isEmpty() && about.isEmpty();
        var chosen = fitting.stream()
                .filter(fact ->
                        elsewhere || own.contains(fact) || (lost && who(fact).sort() == Sort.PERSON))
                .sorted(comparing(fact -> rank(fact, lost ? "" : circle)));
        var answers = answers(chosen, circle);
        var alike = answers.isEmpty()
                ? List.<Advice.Alike>of()
                : lookAlikes.of(answers.get(0).who());
        return new Advice(answers, elsewhere, alike);
    }

    private Stream<Fact> candidates(Optional<Need> need, Optional<Entity> about) {
        var facts = need.map(one -> one.facts().stream()).orElseGet(this::everything);
        return facts.filter(fact -> need.isPresent() || about.isPresent() || isContact(fact))
                .filter(fact -> about.map(entity -> isAbout(fact, entity)).orElse(true));
    }

    private Stream<Fact> everything() {
        return needs.stream().flatMap(need -> need.facts().stream());
    }

    private List<Answer> answers(Stream<Fact> facts, String circle) {
        return facts.collect(groupingBy(this::who, LinkedHashMap::new, toList())).entrySet().stream()
                .map(entry -> answer(entry.getKey(), entry.getValue(), circle))
                .toList();
    }

    private Answer answer(Entity who, List<Fact> facts, String circle) {
        var own = circles.ownOf(who, circle).orElse(null);
        return new Answer(who, own, facts.stream().map(reasons::of).toList());
    }

    private Entity who(Fact fact) {
        var subject = pack.entity(fact.subject());
        return Needs.isWay(fact, pack)
                ? fact.object().entity().map(pack::entity).orElse(subject)
                : subject;
    }

    /** Whoever moves in the circle comes before one of whom its member has its own; then people, other contacts, and duties. */
    private int rank(Fact fact, String circle) {
        var farther = circles.movesIn(who(fact), circle) || circle.isEmpty() ? 0 : 4;
        var person = who(fact).sort() == Sort.PERSON;
        return farther + (isContact(fact) ? 0 : 2) + (person ? 0 : 1);
    }

    private boolean isFoundIn(String circle, Entity who) {
        return circle.isEmpty()
                || circles.movesIn(who, circle)
                || circles.ownOf(who, circle).isPresent();
    }

    private static boolean isContact(Fact fact) {
        return fact.relation().family() == Family.CONTACT;
    }

    private boolean isAbout(Fact fact, Entity matter) {
        if (fact.object().entity().filter(matter.id()::equals).isPresent()) {
            return true;
        }
        var said = (statements.object(fact.object()) + " " + fact.scope()).toLowerCase(Locale.ROOT);
        return matter.names().anyMatch(name -> said.contains(name.toLowerCase(Locale.ROOT)));
    }
}
