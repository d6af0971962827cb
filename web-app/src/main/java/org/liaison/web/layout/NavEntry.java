package org.liaison.web.layout;

import java.util.Set;
import org.liaison.web.account.Role;

/**
 * One entry of the primary navigation.
 *
 * @param place where it stands among the others: the smaller, the earlier
 * @param path the address it leads to; it is current on all addresses below it
 * @param messageKey the key of its visible word
 * @param roles who sees it
 */
public record NavEntry(int place, String path, String messageKey, Set<Role> roles) {

    public NavEntry {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("Not a path of ours: '" + path + "'");
        }
        roles = Set.copyOf(roles);
    }

    boolean leadsTo(String address) {
        return address.equals(path) || (!path.equals("/") && address.startsWith(path + "/"));
    }
}
