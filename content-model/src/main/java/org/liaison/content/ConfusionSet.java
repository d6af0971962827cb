package org.liaison.content;

import java.util.List;

/**
 * Entities that learners mix up, and how to tell them apart.
 *
 * @param axis what they share and what separates them, in a few words
 * @param facts the facts that tell them apart
 * @param tell how to tell them apart, in one sentence
 */
public record ConfusionSet(
        String id, String title, List<EntityId> members, String axis, List<FactId> facts, String tell) {

    public ConfusionSet {
        title = Names.requireText("title of confusion set " + id, title);
        members = List.copyOf(members);
        facts = List.copyOf(facts);
        if (members.size() < 2) {
            throw new IllegalArgumentException("Confusion set " + id + " needs at least two members");
        }
    }
}
