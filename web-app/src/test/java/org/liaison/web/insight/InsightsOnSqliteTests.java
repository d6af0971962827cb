package org.liaison.web.insight;

import org.liaison.web.WebApplication;
import org.liaison.web.support.FreshData;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = WebApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshData.class)
class InsightsOnSqliteTests extends InsightStoreContract {}
