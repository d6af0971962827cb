package org.liaison.web.support;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the server answered. */
public record Page(int status, String body, HttpHeaders headers) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    static Page of(HttpResponse<String> response) {
        return new Page(response.statusCode(), response.body(), response.headers());
    }

    /** The value of a header, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Where the answer sends the browser, or an empty text. */
    public String location() {
        return header("Location");
    }

    /** The key of the first form that has one. */
    public String key() {
        return keys().stream().findFirst().orElseThrow(() -> new AssertionError("No form in " + body));
    }

    /** The keys of all forms, in their order. */
    public List<String> keys() {
        return KEY.matcher(body).results().map(match -> match.group(1)).toList();
    }

    Optional<String> token() {
        var match = TOKEN.matcher(body);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
