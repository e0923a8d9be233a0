/** Tests of the store, and the servers they need. */
@NullMarked
package org.qingshan.store;

import org.jspecify.annotations.NullMarked;
