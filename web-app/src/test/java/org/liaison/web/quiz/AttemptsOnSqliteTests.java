package org.liaison.web.quiz;

import org.liaison.web.support.LiaisonTest;

@LiaisonTest
class AttemptsOnSqliteTests extends AttemptStoreContract {}
