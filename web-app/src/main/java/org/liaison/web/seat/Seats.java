package org.liaison.web.seat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaison.content.Entity;
import org.liaison.content.EntityId;
import org.liaison.web.glossary.Run;
import org.liaison.web.pack.Citations.Citation;

/**
 * Who sits where.
 *
 * @param places the places with those who sit there, from A to Z
 * @param silent the organizations whose seat the source does not state, by circle; those of no circle under an empty name
 * @param silentPeople the people whose seat the source does not state
 * @param remarks what is to be said about the seats, or about the silence
 */
record Seats(List<Place> places, Map<String, List<Entity>> silent, List<Entity> silentPeople, List<List<Run>> remarks) {

    /**
     * A place with those who sit there.
     *
     * @param page whose page tells more about the place; null where the source only describes it
     */
    record Place(String name, @Nullable EntityId page, List<Seat> seats) {}

    /**
     * A seat as one fact states it.
     *
     * @param contested whether a note says that it has changed since
     */
    record Seat(Entity who, List<Run> statement, List<Citation> citations, boolean contested) {}

    /** How many have a stated seat. */
    public long seated() {
        return places.stream()
                .flatMap(place -> place.seats().stream())
                .map(seat -> seat.who().id())
                .distinct()
                .count();
    }

    /** How many have none. */
    public int unseated() {
        return silentPeople.size()
                + silent.values().stream().mapToInt(List::size).sum();
    }
}
