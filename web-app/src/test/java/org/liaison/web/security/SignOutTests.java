package org.liaison.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.web.support.LiaisonTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;

@LiaisonTest
class SignOutTests {

    @Autowired
    private SecurityFilterChain chain;

    @Test
    void signingOutOverHttpsClearsTheCacheButNotTheAnswersThatWaitForSomebodyElse() throws Exception {
        var request = new MockHttpServletRequest("POST", "/sign-out");
        request.setSecure(true);
        var response = new MockHttpServletResponse();
        var signOut = chain.getFilters().stream()
                .filter(LogoutFilter.class::isInstance)
                .findFirst()
                .orElseThrow();
        signOut.doFilter(request, response, new MockFilterChain());
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?out");
        assertThat(response.getHeader("Clear-Site-Data")).isEqualTo("\"cache\"");
    }
}
