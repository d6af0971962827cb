package org.liaison.web.quiz;

import org.liaison.web.support.LiaisonTest;

@LiaisonTest
class ChosenOptionsOnSqliteTests extends ChosenOptionsContract {}
