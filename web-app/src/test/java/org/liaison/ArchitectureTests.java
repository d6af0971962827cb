package org.liaison;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

class ArchitectureTests {

    private static final JavaClasses OURS = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void thisModuleHoldsOnlyTheWebAndTheCommandLine() {
        classes()
                .should()
                .resideInAnyPackage("org.liaison", "org.liaison.web..", "org.liaison.cli..")
                .check(OURS);
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("org.liaison.web.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void theWebDoesNotKnowTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("org.liaison.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.liaison.cli..")
                .check(OURS);
    }

    @Test
    void onlyStoresSpeakSql() {
        noClasses()
                .that()
                .areNotAnnotatedWith(Repository.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(OURS);
    }

    @Test
    void controllersAreForTheirOwnPackageOnly() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(OURS);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .resideInAPackage("org.liaison.web..")
                .should(callMethod(Instant.class, "now").or(callMethod(System.class, "currentTimeMillis")))
                .check(OURS);
    }
}
