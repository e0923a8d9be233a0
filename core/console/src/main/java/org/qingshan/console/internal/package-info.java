/** Serves the single-page application under {@code /console/}. */
@NullMarked
package org.qingshan.console.internal;

import org.jspecify.annotations.NullMarked;
