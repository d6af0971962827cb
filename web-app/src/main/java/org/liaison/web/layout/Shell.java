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
 */
public record Shell(
        String address,
        @Nullable SignedIn person,
        List<Link> links,
        @Nullable Edition edition) {

    public Shell {
        links = List.copyOf(links);
    }

    /** What surrounds a page that is the same for everybody: no name, nowhere to go, nothing to send. */
    public Shell bare() {
        return new Shell(address, null, List.of(), edition);
    }

    /** One link of the primary navigation. */
    public record Link(String path, String messageKey, boolean current) {}
}
