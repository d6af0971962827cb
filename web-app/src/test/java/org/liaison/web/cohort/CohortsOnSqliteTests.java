package org.liaison.web.cohort;

import org.liaison.web.support.LiaisonTest;

@LiaisonTest
class CohortsOnSqliteTests extends CohortStoreContract {}
