package org.liaison.web.quiz;

import java.util.List;
import org.liaison.engine.item.Response;
import tools.jackson.databind.json.JsonMapper;

/** A response as text, for keeping: a JSON array of its values. */
final class ResponseJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ResponseJson() {}

    static String of(Response response) {
        return JSON.writeValueAsString(response.values());
    }

    static Response read(String text) {
        return new Response(List.of(JSON.readValue(text, String[].class)));
    }
}
