package org.liaison.web.regrade;

import org.liaison.web.WebApplication;
import org.liaison.web.support.OnPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = WebApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OnPostgres.class)
@ActiveProfiles("postgres")
class RegradesOnPostgresTests extends RegradeStoreContract {}
