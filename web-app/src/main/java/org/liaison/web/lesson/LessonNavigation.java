package org.liaison.web.lesson;

import java.util.EnumSet;
import org.liaison.web.account.Role;
import org.liaison.web.layout.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LessonNavigation {

    @Bean
    NavEntry learnEntry() {
        return new NavEntry(20, "/learn", "nav.learn", EnumSet.complementOf(EnumSet.of(Role.INSTRUCTOR)));
    }
}
