/** Steps of clues and cases: from the request to the journal. */
@NullMarked
package org.qingshan.casework.internal.cases;

import org.jspecify.annotations.NullMarked;
