package org.liaison.web.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A search as SQL says it. */
record Conditions(String sql, Map<String, Object> parameters) {

    Conditions {
        parameters = Map.copyOf(parameters);
    }

    static Conditions of(Search search) {
        List<String> parts = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        search.people().ifPresent(people -> {
            parts.add(people.isEmpty() ? "1 = 0" : "(actor IN (:people) OR subject IN (:people))");
            parameters.put("people", people);
        });
        search.action().ifPresent(action -> {
            parts.add("action = :action");
            parameters.put("action", action.name());
        });
        search.since().ifPresent(since -> {
            parts.add("at >= :since");
            parameters.put("since", since.toEpochMilli());
        });
        search.until().ifPresent(until -> {
            parts.add("at < :until");
            parameters.put("until", until.toEpochMilli());
        });
        search.before().ifPresent(before -> {
            parts.add("sequence < :before");
            parameters.put("before", before);
        });
        return new Conditions(String.join(" AND ", parts), parameters);
    }
}
