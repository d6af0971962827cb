package org.liaison.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The Spring application and the clock everything in it reads. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WebApplication {

    /** Starts the server with settings such as {@code --server.port=8081}; once it is ready, gives what ends it. */
    public static ConfigurableApplicationContext start(List<String> settings) {
        return new SpringApplication(WebApplication.class).run(settings.toArray(String[]::new));
    }

    /** Starts everything but the server and its greeting, hands it to some work, and ends it; gives back what the work made of it. */
    public static <T> T withoutServer(List<String> settings, Function<ApplicationContext, T> work) {
        List<T> done = new ArrayList<>(1);
        var application = new SpringApplication(WebApplication.class);
        application.addListeners(new ApplicationListener<ApplicationStartedEvent>() {
            @Override
            public void onApplicationEvent(ApplicationStartedEvent started) {
                try (var context = started.getApplicationContext()) {
                    done.add(work.apply(context));
                    throw new SpringApplication.AbandonedRunException(context);
                }
            }
        });
        var all =
                Stream.concat(settings.stream(), Stream.of("--server.port=-1")).toArray(String[]::new);
        try {
            application.run(all);
        } catch (SpringApplication.AbandonedRunException ended) {
            // This is how a run ends that was not to go on to serve anybody.
        }
        return done.get(0);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
