package org.liaison.web.assignment;

import org.liaison.web.support.LiaisonTest;

@LiaisonTest
class MadeQuizzesOnSqliteTests extends MadeQuizStoreContract {}
