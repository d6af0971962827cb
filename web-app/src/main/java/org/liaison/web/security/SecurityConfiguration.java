package org.liaison.web.security;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.liaison.web.audit.Act;
import org.liaison.web.audit.Action;
import org.liaison.web.audit.AuditTrail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Puts the rules together: addresses, sign-in and sign-out, refusals, headers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain security(HttpSecurity http, Refusals refusals, AuditTrail trail, Clock clock) throws Exception {
        return http.authorizeHttpRequests(Routes::rule)
                .formLogin(SecurityConfiguration::signIn)
                .logout(logout -> signOut(logout, trail))
                .headers(SecurityConfiguration::headers)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .addFilterBefore(new LongestSession(clock), AuthorizationFilter.class)
                .addFilterBefore(new WhoAsked(), AuthorizationFilter.class)
                .httpBasic(basic -> basic.disable())
                .build();
    }

    private static void signIn(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage("/sign-in")
                .usernameParameter("login")
                .passwordParameter("password")
                .failureHandler(failure());
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, problem) -> response.sendRedirect(request.getContextPath() + "/sign-in?"
                + SignInProblem.of(problem).parameter());
    }

    /**
     * The browser's own cache goes. What the pages store is not cleared as a whole, since answers of somebody else may wait there;
     * the scripts remove what belongs to the person who signs out.
     */
    private static void signOut(LogoutConfigurer<HttpSecurity> logout, AuditTrail trail) {
        logout.logoutUrl("/sign-out")
                .logoutSuccessUrl("/sign-in?out")
                .addLogoutHandler((request, response, person) -> writeDown(person, trail))
                .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE)));
    }

    private static void writeDown(@Nullable Authentication person, AuditTrail trail) {
        if (person != null) {
            trail.add(new Act(Action.SIGNED_OUT, person.getName(), "", ""));
        }
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(frame -> frame.deny());
    }

    /** Remembers where somebody wanted to go only if that is a page they can be taken back to. */
    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && request.getHeader(Refusals.HTMX) == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }
}
