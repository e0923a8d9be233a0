/** Tests of what stands behind the ports. */
@NullMarked
package org.qingshan.store.internal;

import org.jspecify.annotations.NullMarked;
