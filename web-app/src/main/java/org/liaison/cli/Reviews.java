package org.liaison.cli;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.liaison.engine.memory.Rating;
import org.liaison.engine.memory.Review;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads review histories from JSON; what cannot be used is named by its place, such as {@code [0].reviews[2].rating}. */
final class Reviews {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Reviews() {}

    /** @throws IllegalArgumentException if it is not JSON, or not histories in order of time */
    static List<List<Review>> parse(String json) {
        var root = read(json);
        require(root.isArray(), "", "an array of histories is needed");
        var histories = new ArrayList<List<Review>>();
        for (var at = 0; at < root.size(); at++) {
            histories.add(history(root.get(at), "[" + at + "]"));
        }
        return histories;
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException problem) {
            var place = problem.getLocation();
            throw new IllegalArgumentException(
                    "line %d, column %d: not JSON".formatted(place.getLineNr(), place.getColumnNr()), problem);
        }
    }

    private static List<Review> history(JsonNode node, String place) {
        require(node.isObject() && node.path("reviews").isArray(), place + ".reviews", "an array of reviews is needed");
        var reviews = new ArrayList<Review>();
        for (var at = 0; at < node.path("reviews").size(); at++) {
            var here = place + ".reviews[" + at + "]";
            var review = review(node.path("reviews").get(at), here);
            var backward = at > 0 && review.at().isBefore(reviews.get(at - 1).at());
            require(!backward, here + ".at", "earlier than the review before it");
            reviews.add(review);
        }
        return reviews;
    }

    private static Review review(JsonNode node, String place) {
        require(node.isObject(), place, "a review with \"at\" and \"rating\" is needed");
        var rating = node.path("rating");
        var inRange = rating.isIntegralNumber()
                && rating.canConvertToInt()
                && rating.intValue() >= 1
                && rating.intValue() <= 4;
        require(inRange, place + ".rating", "1 (again), 2 (hard), 3 (good) or 4 (easy) is needed" + instead(rating));
        return new Review(at(node.path("at"), place + ".at"), Rating.of(rating.intValue()));
    }

    private static Instant at(JsonNode node, String place) {
        require(node.isString(), place, "a time is needed" + instead(node));
        var at = instant(node.stringValue(), place);
        require(Moment.isUsable(at), place, "a time from 1900 to 2200 is needed" + instead(node));
        return at;
    }

    private static Instant instant(String text, String place) {
        try {
            return Moment.parse(text);
        } catch (DateTimeParseException problem) {
            throw new IllegalArgumentException(
                    place + ": a time such as 2026-01-01T08:00:00Z is needed, not \"" + text + "\"");
        }
    }

    private static String instead(JsonNode node) {
        return node.isMissingNode() ? "" : ", not " + node;
    }

    private static void require(boolean met, String place, String problem) {
        if (!met) {
            throw new IllegalArgumentException(place.isEmpty() ? problem : place + ": " + problem);
        }
    }
}
