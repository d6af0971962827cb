package org.liaison.web;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the console where the application answers. */
@Component
class Welcome {

    private int port;

    @EventListener
    void started(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (port > 0) {
            PrintStream console = System.out;
            console.println("Liaison is ready: http://localhost:" + port);
        }
    }
}
