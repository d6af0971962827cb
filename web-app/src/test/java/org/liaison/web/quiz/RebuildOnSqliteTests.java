package org.liaison.web.quiz;

import org.liaison.web.support.LiaisonTest;

@LiaisonTest
class RebuildOnSqliteTests extends RebuildContract {}
