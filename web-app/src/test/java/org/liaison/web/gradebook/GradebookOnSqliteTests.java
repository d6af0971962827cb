package org.liaison.web.gradebook;

import org.liaison.web.support.LiaisonTest;

@LiaisonTest
class GradebookOnSqliteTests extends GradebookStoreContract {}
