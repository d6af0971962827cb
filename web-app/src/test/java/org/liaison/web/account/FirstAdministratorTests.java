package org.liaison.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liaison.web.WebApplication;
import org.liaison.web.support.FreshData;
import org.liaison.web.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = WebApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshData.class)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

    private static final Pattern PASSWORD = Pattern.compile("choose your own: (\\S+)");

    @LocalServerPort
    private int port;

    @Autowired
    private FirstAdministrator first;

    @Test
    void theConsoleGivesAPasswordUntilTheAdministratorHasTheirOwn(CapturedOutput output) {
        first.run(new DefaultApplicationArguments());
        var printed = PASSWORD.matcher(output.getOut()).results().toList();
        var password = printed.get(printed.size() - 1).group(1);
        var admin = new Visitor(port);
        assertThat(admin.get("/sign-in").body()).doesNotContain("demonstration", "<table");
        admin.signIn("admin", password);
        assertThat(admin.get("/people").location()).isEqualTo("/account/password");
        admin.post("/account/password", "chosen", "seven quiet rivers", "repeated", "seven quiet rivers");
        assertThat(admin.get("/people").status()).isEqualTo(200);
        first.run(new DefaultApplicationArguments());
        assertThat(PASSWORD.matcher(output.getOut()).results()).hasSameSizeAs(printed);
    }
}
