package org.liaison.web.offline;

import java.util.List;
import java.util.Locale;
import org.liaison.web.layout.Shell;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Serves what a browser needs to install the application; nothing of it depends on who asks. */
@Controller
class InstallController {

    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final String BLUE = "#1a4480";

    private final Assets assets;
    private final MessageSource messages;

    InstallController(Assets assets, MessageSource messages) {
        this.assets = assets;
        this.messages = messages;
    }

    /** The application as a phone's or a desktop's start screen shows it. */
    record Manifest(
            String id,
            String name,
            String short_name,
            String description,
            String start_url,
            String scope,
            String display,
            String background_color,
            String theme_color,
            List<Icon> icons) {}

    /** One of its pictures. */
    record Icon(String src, String sizes, String type, String purpose) {}

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<Manifest> manifest() {
        var manifest = new Manifest(
                "/",
                word("install.name"),
                word("product.name"),
                word("install.text"),
                "/",
                "/",
                "standalone",
                "#ffffff",
                BLUE,
                List.of(
                        new Icon(assets.address("/img/liaison.svg"), "any", "image/svg+xml", "any"),
                        new Icon(assets.address("/img/icon-192.png"), "192x192", "image/png", "any"),
                        new Icon(assets.address("/img/icon-512.png"), "512x512", "image/png", "any"),
                        new Icon(assets.address("/img/icon-maskable-192.png"), "192x192", "image/png", "maskable"),
                        new Icon(assets.address("/img/icon-maskable-512.png"), "512x512", "image/png", "maskable")));
        return ResponseEntity.ok().contentType(MANIFEST).body(manifest);
    }

    /** The worker, which differs whenever one of the files it keeps does, so that browsers notice. */
    @GetMapping("/service-worker.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(assets.worker());
    }

    /** What is shown in place of a page that cannot be reached; it names nobody. */
    @GetMapping("/offline")
    String standIn(@ModelAttribute("shell") Shell shell, Model model) {
        model.addAttribute("shell", shell.bare());
        return "offline/offline";
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.US);
    }
}
