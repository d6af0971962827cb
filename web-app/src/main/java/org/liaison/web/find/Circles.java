package org.liaison.web.find;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.content.Fact;
import org.liaison.content.Pack;
import org.liaison.content.Relation.Kinship;
import org.liaison.web.find.Advice.Own;

/** Who moves in the circle of which service or department. */
final class Circles {

    private final Pack pack;

    Circles(Pack pack) {
        this.pack = pack;
    }

    /** Their names, from A to Z. */
    List<String> names() {
        return pack.entities().stream()
                .map(Entity::circle)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    boolean movesIn(Entity who, String circle) {
        return circle.equals(who.circle());
    }

    /**
     * The one that the member of this circle has of its own, where somebody belongs to all members alike.
     *
     * <p>Whoever belongs to a body that counts exactly these members, and to no single one of them, is found at each: the Military
     * Departments have Case Managers, so the Department of the Navy has its own.
     */
    Optional<Own> ownOf(Entity who, String circle) {
        if (circle.isEmpty()) {
            return Optional.empty();
        }
        var wholes = pack.wholesOf(who.id());
        return wholes.stream()
                .map(pack::entity)
                .flatMap(whole -> own(who, whole, circle, wholes))
                .findFirst();
    }

    private Stream<Own> own(Entity who, Entity whole, String circle, Set<EntityId> wholes) {
        var members = members(whole).toList();
        if (members.stream().anyMatch(member -> wholes.contains(member.id()) || isOfSameCircle(who, member))) {
            return Stream.empty();
        }
        var name = nameAt(who, circle);
        var page = pack.named(name).stream().findFirst().orElse(null);
        return members.stream()
                .filter(member -> movesIn(member, circle))
                .map(member -> new Own(member, whole, name, page));
    }

    private static boolean isOfSameCircle(Entity one, Entity other) {
        return one.circle() != null && one.circle().equals(other.circle());
    }

    /** A title with the circle in it, such as "MILDEP Case Manager", is that of the one in another circle with the other in it. */
    private static String nameAt(Entity who, String circle) {
        var own = who.circle();
        if (own == null || !who.name().startsWith(own + " ")) {
            return "";
        }
        return circle + who.name().substring(own.length());
    }

    private Stream<Entity> members(Entity whole) {
        return pack.factsAbout(whole.id()).stream()
                .filter(Circles::countsMembers)
                .flatMap(fact -> fact.object().entity().stream())
                .map(pack::entity);
    }

    private static boolean countsMembers(Fact fact) {
        return fact.relation().isClosed()
                && !fact.relation().isAboutTheSource()
                && fact.relation().kinship() == Kinship.OBJECT_IS_PART;
    }
}
