package org.liaison.web.quiz;

import java.util.Set;
import org.liaison.web.account.Role;
import org.liaison.web.layout.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuizNavigation {

    @Bean
    NavEntry quizzesEntry() {
        return new NavEntry(45, "/quizzes", "nav.quizzes", Set.of(Role.INSTRUCTOR)).with("/extra-time");
    }

    @Bean
    NavEntry practiceEntry() {
        return new NavEntry(30, "/practice", "nav.practice", Set.of(Role.LEARNER)).with("/attempts", "/review");
    }
}
