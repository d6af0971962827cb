package org.liaison.web.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Our own styles, scripts and pictures by the addresses that change with what is in them, and the worker that keeps them. */
@Component
class Assets {

    private static final List<String> LIBRARIES =
            List.of("/webjars/picocss__pico/css/pico.min.css", "/webjars/htmx.org/dist/htmx.min.js");

    private final ResourceUrlProvider addresses;
    private final SingletonSupplier<String> worker = SingletonSupplier.of(this::written);

    Assets(ResourceUrlProvider mvcResourceUrlProvider) {
        this.addresses = mvcResourceUrlProvider;
    }

    /** The address of a file, with the digest of what is in it. */
    String address(String file) {
        var address = addresses.getForLookupPath(file);
        return address == null ? file : address;
    }

    /** The text of the worker, which begins with what it keeps. */
    String worker() {
        return worker.obtain();
    }

    private String written() {
        var kept = Stream.concat(LIBRARIES.stream(), ours())
                .map(this::address)
                .map(address -> '"' + address + '"')
                .collect(Collectors.joining(", "));
        return "const ASSETS = [" + kept + "];\n" + text();
    }

    private static Stream<String> ours() {
        return Stream.of("css/*.css", "js/*.js", "img/*.svg").flatMap(Assets::files);
    }

    private static Stream<String> files(String pattern) {
        var folder = "/" + pattern.substring(0, pattern.indexOf('/') + 1);
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:static/" + pattern);
            return Stream.of(found).map(file -> folder + file.getFilename()).sorted();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String text() {
        try {
            return new ClassPathResource("offline/service-worker.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
