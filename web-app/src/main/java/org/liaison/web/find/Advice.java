package org.liaison.web.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.web.pack.Citations.Citation;

/**
 * Whom to contact.
 *
 * @param answers the best first
 * @param elsewhere whether the circle asked for has nobody of its own, so that others are named
 * @param alike whom the first answer must not be mixed up with
 */
record Advice(List<Answer> answers, boolean elsewhere, List<Alike> alike) {

    /**
     * One to turn to.
     *
     * @param at the member of the circle asked for that has one of its own; null where it does not matter
     */
    record Answer(Entity who, @Nullable Own at, List<Reason> reasons) {}

    /**
     * The one that a single member has of its own.
     *
     * @param whole the body that counts the member
     * @param name what the one at that member is called, such as "Navy Case Manager"; empty where no title tells
     * @param page whose page tells of that one; null where the pack has none
     */
    record Own(
            Entity member,
            Entity whole,
            String name,
            @Nullable EntityId page) {}

    /** Why, in the words of a fact. */
    record Reason(String statement, List<Citation> citations) {}

    /**
     * People or organizations that are easily mixed up, and what tells them apart.
     *
     * @param notes what else is to be said about two of them at once
     */
    record Alike(String title, List<Member> members, String tell, List<String> notes) {}

    /** One of several that are easily mixed up. */
    record Member(Entity who, boolean answer, List<Reason> reasons) {}
}
