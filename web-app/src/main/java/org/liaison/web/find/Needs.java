package org.liaison.web.find;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.content.Fact;
import org.liaison.content.Family;
import org.liaison.content.Pack;
import org.liaison.engine.generate.Statements;
import org.liaison.web.find.Need.Kind;

/**
 * The needs that a pack knows an answer to: what somebody is there to be asked about, whom to reach, and whose duty something is.
 *
 * <p>Facts that differ only in the circle they name, such as those on the training of each service, are one need; the circle then
 * decides between them.
 */
final class Needs {

    private static final Set<Family> DUTIES = Set.of(Family.FUNCTION, Family.AUTHORITY);

    private record Worded(Kind kind, String words) {}

    private final Pack pack;
    private final Statements statements;
    private final Pattern circle;

    private Needs(Pack pack, List<String> circles) {
        this.pack = pack;
        this.statements = Statements.of(pack);
        var names = circles.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        circle = Pattern.compile("\\b(?:" + names + ") (?=\\p{Ll})");
    }

    /** The needs of this pack: what can be asked about as its facts come, then duties from A to Z. */
    static List<Need> of(Pack pack, List<String> circles) {
        var needs = new Needs(pack, circles);
        var all = needs.inGeneral();
        return Stream.concat(
                        all.stream().filter(need -> need.kind() != Kind.DUTY),
                        all.stream().filter(need -> need.kind() == Kind.DUTY).sorted(comparing(Need::words)))
                .toList();
    }

    /** Whether somebody who acts has this duty, or is there to be asked. */
    static boolean answers(Fact fact, Pack pack) {
        var family = fact.relation().family();
        return (family == Family.CONTACT || DUTIES.contains(family))
                && pack.entity(fact.subject()).sort().acts();
    }

    /** Whether the fact names the way to its subject, who is reached through its one object. */
    static boolean isWay(Fact fact, Pack pack) {
        return fact.relation().family() == Family.CONTACT
                && fact.relation().isFunctional()
                && fact.object()
                        .entity()
                        .filter(id -> pack.entity(id).sort().acts())
                        .isPresent();
    }

    private List<Need> inGeneral() {
        var facts = pack.facts().stream().filter(fact -> answers(fact, pack)).toList();
        return grouped(facts, true).entrySet().stream()
                .flatMap(group -> severalCircles(group.getValue())
                        ? Stream.of(need(group.getKey(), group.getValue()))
                        : grouped(group.getValue(), false).entrySet().stream()
                                .map(one -> need(one.getKey(), one.getValue())))
                .toList();
    }

    private Map<Worded, List<Fact>> grouped(List<Fact> facts, boolean inGeneral) {
        return facts.stream().collect(groupingBy(fact -> worded(fact, inGeneral), LinkedHashMap::new, toList()));
    }

    private boolean severalCircles(List<Fact> facts) {
        return facts.stream()
                        .map(fact -> String.valueOf(pack.entity(fact.subject()).circle()))
                        .distinct()
                        .count()
                > 1;
    }

    private static Need need(Worded worded, List<Fact> facts) {
        return new Need(facts.get(0).id().value(), worded.kind(), worded.words(), facts);
    }

    private Worded worded(Fact fact, boolean inGeneral) {
        var words = inGeneral ? circle.matcher(words(fact)).replaceAll("") : words(fact);
        return new Worded(kind(fact), kind(fact) == Kind.DUTY ? words : capitalized(words));
    }

    private Kind kind(Fact fact) {
        if (fact.relation().family() != Family.CONTACT) {
            return Kind.DUTY;
        }
        return isWay(fact, pack) ? Kind.REACH : Kind.ASK;
    }

    private String words(Fact fact) {
        return switch (kind(fact)) {
            case DUTY -> statements.duty(fact);
            case REACH -> pack.entity(fact.subject()).inSentence();
            case ASK -> statements.object(fact.object());
        };
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
