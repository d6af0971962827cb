package org.liaison.web;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The Spring application and the clock everything in it reads. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WebApplication {

    /** Starts the server with settings such as {@code --server.port=8081} and returns once it is ready. */
    public static void start(List<String> settings) {
        new SpringApplication(WebApplication.class).run(settings.toArray(String[]::new));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
