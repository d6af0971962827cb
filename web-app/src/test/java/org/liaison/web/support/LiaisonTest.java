package org.liaison.web.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.liaison.web.WebApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs the whole application on a port of its own, on SQLite, with the demonstration people.
 *
 * <p>All classes with this annotation share one running application: a test must make the people it changes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {WebApplication.class, MovableClock.Wiring.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "liaison.demo=true")
@ContextConfiguration(initializers = FreshData.class)
public @interface LiaisonTest {}
