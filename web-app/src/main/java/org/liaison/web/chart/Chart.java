package org.liaison.web.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaison.content.EntityId;
import org.liaison.content.Relation.Kinship;

/**
 * Who belongs and reports to whom.
 *
 * @param branches the same nodes and edges as a nested list, beginning with those who have nobody above
 * @param notices which edges are said to be otherwise today
 */
record Chart(List<Node> nodes, List<Edge> edges, List<Branch> branches, List<Notice> notices) {

    /** A box that leads to the page of an entity. */
    record Node(EntityId id, String label) {}

    /**
     * A line between two boxes.
     *
     * @param below the part, or who reports
     * @param word the word of its relation
     * @param statement the fact in words
     * @param contested whether a note says that it has changed, {@code since} a date to read
     */
    record Edge(
            EntityId below, EntityId above, Tie tie, String word, String statement, boolean contested, String since) {}

    /** A node of the list, with the edge to the one it stands under; null at the top. */
    record Branch(Node node, @Nullable Edge edge, List<Branch> below) {}

    /** A note on an edge that has changed. */
    record Notice(String statement, String say, String since) {}

    /** Whether the object of a relation stands below its subject. */
    static boolean leadsDown(Kinship kinship) {
        return kinship == Kinship.OBJECT_IS_PART;
    }
}
