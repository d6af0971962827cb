package org.liaison.web.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at a browser without scripts: keeps cookies, sends the form token of the last form seen, follows nothing
 * by itself.
 */
public final class Visitor {

    /** The password of the demonstration people. */
    public static final String PASSWORD = "follow the cited facts";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String server;
    private String token = "";

    /** A new visitor of the application on this port. */
    public Visitor(int port) {
        this.server = "http://localhost:" + port;
    }

    /** A visitor who has signed in as one of the demonstration people. */
    public static Visitor signedIn(int port, String login) {
        var visitor = new Visitor(port);
        visitor.signIn(login, PASSWORD);
        return visitor;
    }

    /** Opens the sign-in page and sends it. */
    public Page signIn(String login, String password) {
        get("/sign-in");
        var page = post("/sign-in", "login", login, "password", password);
        if (!page.location().startsWith("/sign-in")) {
            forgetToken();
            get("/account/password");
        }
        return page;
    }

    /** Asks for a page, with headers given as name, value, name, value. */
    public Page get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Sends a form with fields given as name, value, name, value, and the form token. */
    public Page post(String path, String... fields) {
        return send(request(path).POST(form(fields)).build());
    }

    /** Sends a form the way htmx does. */
    public Page postByHtmx(String path, String... fields) {
        return send(request(path, "HX-Request", "true").POST(form(fields)).build());
    }

    /** Forgets the form token, as a forged form from elsewhere would not have it. */
    public Visitor forgetToken() {
        token = "";
        return this;
    }

    /** Asks for a file. */
    public byte[] file(String path) {
        return bytes(request(path).GET().build());
    }

    /** How many bytes an answer has on its way, as a browser would ask for it. */
    public int weight(String path) {
        return bytes(request(path, "Accept-Encoding", "gzip, deflate, br").GET().build()).length;
    }

    private byte[] bytes(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "text/html,*/*;q=0.8");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.header("Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpRequest.BodyPublisher form(String... fields) {
        List<String> pairs = new ArrayList<>();
        for (var field = 0; field < fields.length; field += 2) {
            pairs.add(encoded(fields[field]) + "=" + encoded(fields[field + 1]));
        }
        if (!token.isEmpty()) {
            pairs.add("_csrf=" + encoded(token));
        }
        return BodyPublishers.ofString(String.join("&", pairs));
    }

    private Page send(HttpRequest request) {
        try {
            var page = Page.of(client.send(request, BodyHandlers.ofString()));
            page.token().ifPresent(seen -> token = seen);
            return page;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
