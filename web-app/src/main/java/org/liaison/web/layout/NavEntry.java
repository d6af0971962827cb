package org.liaison.web.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liaison.web.account.Role;

/**
 * One entry of the primary navigation.
 *
 * @param place where it stands among the others: the smaller, the earlier
 * @param path the address it leads to; it is current on all addresses below it
 * @param messageKey the key of its visible word
 * @param roles who sees it
 * @param others further addresses that belong to it with all below them, since one gets there from it
 */
public record NavEntry(int place, String path, String messageKey, Set<Role> roles, List<String> others) {

    public NavEntry {
        roles = Set.copyOf(roles);
        others = List.copyOf(others);
        Stream.concat(Stream.of(path), others.stream()).forEach(NavEntry::requireOurs);
    }

    /** An entry that is current on its own address and those below it. */
    public NavEntry(int place, String path, String messageKey, Set<Role> roles) {
        this(place, path, messageKey, roles, List.of());
    }

    /** The same entry, current on these addresses and those below them too. */
    public NavEntry with(String... others) {
        return new NavEntry(place, path, messageKey, roles, List.of(others));
    }

    boolean leadsTo(String address) {
        return Stream.concat(Stream.of(path), others.stream()).anyMatch(start -> isBelow(address, start));
    }

    private static boolean isBelow(String address, String start) {
        return address.equals(start) || (!start.equals("/") && address.startsWith(start + "/"));
    }

    private static void requireOurs(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("Not a path of ours: '" + path + "'");
        }
    }
}
