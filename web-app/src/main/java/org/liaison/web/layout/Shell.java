package org.liaison.web.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaison.web.account.SignedIn;

/**
 * What the layout shows around a page.
 *
 * @param address the path of the page
 * @param person who is signed in, if anybody
 * @param links the primary navigation; empty for somebody who may go nowhere yet
 * @param edition which body of knowledge the pages are made from
 * @param origin the text that it rests on
 */
public record Shell(
        String address,
        @Nullable SignedIn person,
        List<Link> links,
        @Nullable Edition edition,
        @Nullable Origin origin) {

    public Shell {
        links = List.copyOf(links);
    }

    /** What surrounds a page that is the same for everybody: no name, nowhere to go, nothing to send. */
    public Shell bare() {
        return new Shell(address, null, List.of(), edition, origin);
    }

    /**
     * One link of the primary navigation.
     *
     * @param current whether the page is the one it leads to, or one that belongs there
     */
    public record Link(String path, String messageKey, boolean current) {}

    /** The link to where the page belongs; null for a page that belongs to none of them. */
    public @Nullable Link section() {
        return links.stream().filter(Link::current).findFirst().orElse(null);
    }

    /** What {@code aria-current} says of a link: that it leads to this page, or to where this page belongs. */
    public @Nullable String current(Link link) {
        if (!link.current()) {
            return null;
        }
        return link.path().equals(address) ? "page" : "true";
    }
}
