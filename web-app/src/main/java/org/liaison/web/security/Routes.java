package org.liaison.web.security;

import static org.liaison.web.account.Role.ADMIN;
import static org.liaison.web.account.Role.AUDITOR;
import static org.liaison.web.account.Role.AUTHOR;
import static org.liaison.web.account.Role.INSTRUCTOR;
import static org.liaison.web.account.Role.LEARNER;
import static org.liaison.web.account.Role.SUPERVISOR;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.liaison.web.account.Role;
import org.liaison.web.account.SignedIn;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Which role may reach which address; every feature adds its line here.
 *
 * <p>The first line that fits decides, and what no line names is refused, also to administrators.
 */
final class Routes {

    private static final String[] OPEN = {
        "/sign-in",
        "/offline",
        "/verify",
        "/verify/*",
        "/join/*",
        "/manifest.webmanifest",
        "/service-worker.js",
        "/css/**",
        "/js/**",
        "/img/**",
        "/webjars/**",
        "/favicon.ico",
        "/robots.txt",
        "/actuator/health"
    };

    private static final String[] EVERYBODY =
            Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);

    private Routes() {}

    static void rule(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes) {
        routes.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        routes.requestMatchers(OPEN).permitAll();
        routes.requestMatchers("/account/password").hasAnyAuthority(withRoles(SignedIn.NEW_PASSWORD_NEEDED));
        routes.requestMatchers("/", "/account", "/who", "/certificates/*").hasAnyRole(EVERYBODY);
        routes.requestMatchers("/people", "/people/**").hasRole(ADMIN.name());
        routes.requestMatchers("/audit", "/audit/check", "/audit/liaison-audit.csv")
                .hasAnyRole(ADMIN.name(), AUDITOR.name());
        routes.requestMatchers("/learn", "/learn/**").hasAnyRole(EVERYBODY);
        routes.requestMatchers("/offline/lessons/*").hasAnyRole(EVERYBODY);
        routes.requestMatchers("/find", "/find/*", "/stakeholders", "/stakeholders/*", "/chart", "/seats", "/glossary")
                .hasAnyRole(EVERYBODY);
        routes.requestMatchers("/progress", "/progress/**", "/onboarding", "/onboarding/*")
                .hasRole(LEARNER.name());
        routes.requestMatchers("/practice", "/review", "/review/goal", "/quizzes/*/attempts", "/attempts/**")
                .hasRole(LEARNER.name());
        routes.requestMatchers("/placement/*").hasRole(LEARNER.name());
        routes.requestMatchers("/quizzes", "/quizzes/*/rules", "/quizzes/*", "/quizzes/*/preview")
                .hasRole(INSTRUCTOR.name());
        routes.requestMatchers("/quizzes/*/edit", "/quizzes/*/edit/rules", "/quizzes/*/publish", "/quizzes/*/withdraw")
                .hasRole(INSTRUCTOR.name());
        routes.requestMatchers("/extra-time", "/extra-time/*").hasAnyRole(ADMIN.name(), INSTRUCTOR.name());
        routes.requestMatchers("/join/*/member").hasRole(LEARNER.name());
        routes.requestMatchers("/cohorts", "/cohorts/**").hasRole(INSTRUCTOR.name());
        routes.requestMatchers("/scores", "/scores/attempts/*", "/scores/attempts/*/override")
                .hasRole(INSTRUCTOR.name());
        routes.requestMatchers("/insights", "/insights/**").hasRole(INSTRUCTOR.name());
        routes.requestMatchers("/items/*/regrade", "/items/*/regrade/undo").hasRole(INSTRUCTOR.name());
        routes.requestMatchers("/items", "/items/*", "/items/*/*").hasAnyRole(INSTRUCTOR.name(), AUTHOR.name());
        routes.requestMatchers("/drills/*").hasRole(LEARNER.name());
        routes.requestMatchers("/item-reports", "/item-reports/*").hasAnyRole(INSTRUCTOR.name(), AUTHOR.name());
        routes.requestMatchers(
                        "/signoffs", "/signoffs/*", "/signoffs/*/sign", "/signoffs/*/return", "/signoffs/*/allow")
                .hasRole(SUPERVISOR.name());
        routes.anyRequest().denyAll();
    }

    private static String[] withRoles(String authority) {
        return Stream.concat(Stream.of(authority), Arrays.stream(EVERYBODY).map(role -> "ROLE_" + role))
                .toArray(String[]::new);
    }
}
