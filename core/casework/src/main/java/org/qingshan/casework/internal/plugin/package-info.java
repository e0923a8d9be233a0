/** The catalog of plugins and the guard at every call into one. */
@NullMarked
package org.qingshan.casework.internal.plugin;

import org.jspecify.annotations.NullMarked;
