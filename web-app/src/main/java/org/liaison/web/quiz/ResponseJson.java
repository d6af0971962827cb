package org.liaison.web.quiz;

import java.util.List;
import org.liaison.engine.item.Response;
import tools.jackson.databind.json.JsonMapper;

/** A response as text, for keeping: a JSON array of its values. */
public final class ResponseJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ResponseJson() {}

    public static String of(Response response) {
        return JSON.writeValueAsString(response.values());
    }

    public static Response read(String text) {
        return new Response(List.of(JSON.readValue(text, String[].class)));
    }
}
