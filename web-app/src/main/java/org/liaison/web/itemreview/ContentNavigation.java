package org.liaison.web.itemreview;

import java.util.Set;
import org.liaison.web.account.Role;
import org.liaison.web.layout.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContentNavigation {

    /** For instructors it also stands for lessons and the finder, which have no entry of their own beside their other work. */
    @Bean
    NavEntry contentEntry() {
        return new NavEntry(46, "/items", "nav.content", Set.of(Role.INSTRUCTOR, Role.AUTHOR))
                .with("/item-reports", "/learn", "/find", "/stakeholders", "/chart", "/seats", "/glossary");
    }
}
