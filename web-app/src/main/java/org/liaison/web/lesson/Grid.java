package org.liaison.web.lesson;

import java.util.List;
import org.liaison.content.EntityId;
import org.liaison.web.glossary.Run;

/**
 * Look-alikes side by side, filled from facts alone; a cell without text is one on which the source is silent.
 *
 * @param tell how to tell them apart
 */
record Grid(String id, String title, List<Run> tell, List<Row> rows) {

    /** One of the look-alikes. */
    record Row(EntityId id, String label, String name, List<String> duties, List<String> places, List<String> wholes) {}
}
