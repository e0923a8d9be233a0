/** The ports of casework on JDBC. */
@NullMarked
package org.qingshan.store.internal;

import org.jspecify.annotations.NullMarked;
