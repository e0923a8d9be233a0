/** Commands of the operator's shell. */
@NullMarked
package org.qingshan.shell.internal;

import org.jspecify.annotations.NullMarked;
